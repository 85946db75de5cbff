import { seasonPath } from '@domain/path.js';
import { seasonOf } from '../../documents.ts';
import { BLOC, SEASON } from '../../world.ts';
import type { ActCases } from './act-case.ts';

const inSetup = (now: Date) => ({
  [seasonPath(BLOC, SEASON)]: seasonOf(now, { status: 'setup', adoptedAt: null }),
});
const sections = { theme: { theme: 'Chủ đề mới', themeEn: 'A new theme' } };

/** Setting a season up and changing it afterwards. */
export const SEASON_CASES: ActCases = {
  openSeason: {
    act: 'openSeason',
    fields: { season: '2031', origin: { from: 'template', template: 'illustrative' } },
  },
  draftSeason: { act: 'draftSeason', fields: { revision: 1, sections }, needs: inSetup },
  adoptSeason: { act: 'adoptSeason', fields: { revision: 1 }, needs: inSetup },
  amendSeason: {
    act: 'amendSeason',
    fields: { revision: 1, reason: 'Theo biên bản họp Khối', sections },
  },
  extendWindow: {
    act: 'extendWindow',
    fields: {
      ...{ activity: 'nomination', member: 'bnv' },
      ...{ until: '2099-11-30T17:00:00Z', reason: 'Bão số 9' },
    },
  },
};
