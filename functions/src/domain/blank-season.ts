import type { Season } from './season.js';

/** The law that a new season is pinned to until the bloc says otherwise. */
const LAW_VERSION = 'Luật 06/2022/QH15, sửa đổi bởi Luật 06/2026/QH16';
const HANOI_HOURS = 7;

/** A season in preparation with nothing in it yet; every window is the whole calendar year in Hanoi. */
export function blankSeason(id: string): Season {
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
    lawVersion: LAW_VERSION,
    freeze: null,
    revision: 1,
    adoptedAt: null,
    amendments: [],
  };
}
