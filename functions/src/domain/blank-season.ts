import { lawVersionAt } from './law-version.js';
import type { Season } from './season.js';

const HANOI_HOURS = 7;

/** A season in preparation with nothing in it yet; every window is the whole calendar year in Hanoi. */
export function blankSeason(id: string, at: Date): Season {
  const midnight = (year: number) => new Date(Date.UTC(year, 0, 1, -HANOI_HOURS));
  const [opensAt, closesAt] = [midnight(Number(id)), midnight(Number(id) + 1)];
  const window = () => ({ opensAt, closesAt, extensions: {} });
  return {
    id,
    status: 'setup',
    theme: `Mùa thi đua năm ${id}`,
    themeEn: `Emulation season ${id}`,
    source: '',
    sourceEn: '',
    windows: {
      agreement: window(),
      selfScoring: window(),
      appraisal: window(),
      nomination: window(),
    },
    groups: [],
    criteria: {},
    scoring: {
      draftsCount: ['self'],
      announcedTotal: null,
      bonusCap: null,
      peerScores: 'mean',
      peersPerUnit: 0,
      isBoardPublic: true,
    },
    tieBreak: [],
    lawVersion: lawVersionAt(at),
    freeze: null,
    revision: 1,
    adoptedAt: null,
    amendments: [],
  };
}
