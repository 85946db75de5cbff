import { requireComplete } from '../domain/acts/adopt-season.js';
import {
  AmendSeasonAnswer,
  AmendSeasonRequest,
  mustHold,
  requireMeaningKept,
} from '../domain/acts/amend-season.js';
import { DomainError } from '../domain/error.js';
import { requireOpenSeason, requirePermission } from '../domain/permission.js';
import { requireRevision, withAmendment, withSections } from '../domain/season-change.js';
import { inUseOf, readInUse, requireSheets, updateSeason } from '../store/seasons.js';
import { defineAct } from './act.js';

/** Changes an adopted season, with a reason that every page it touches shows. */
export const amendSeason = defineAct(
  'amendSeason',
  () => 'season',
  { request: AmendSeasonRequest, answer: AmendSeasonAnswer },
  async ({ request, actor, season, at }) => {
    requirePermission(actor, 'amendSeason');
    requireOpenSeason(season.data);
    requireRevision(season.data, request.revision);
    const change = withSections(season.data, request.sections);
    const { sections } = change;
    // An amendment that changes nothing would stand on every page and say nothing.
    if (sections.length === 0) throw new DomainError('invalid-request', { fields: ['sections'] });
    requireComplete(change.season);
    const inUse = sections.includes('criteria') ? await readInUse(request) : null;
    if (inUse !== null) requireMeaningKept(season.data, change.season, inUseOf(inUse));
    const { reason } = request;
    const amendments = withAmendment(season.data, { at, reason, sections });
    const revision = season.data.revision + 1;
    return {
      log: { member: null, old: change.old, new: { ...change.new, reason } },
      answer: { revision },
      write(batch) {
        updateSeason(batch, request, season, { ...change.fields, amendments, revision });
        const held = inUse?.sheets.filter(({ data }) => mustHold(season.data, change.season, data));
        requireSheets(batch, request, held ?? []);
      },
    };
  },
);
