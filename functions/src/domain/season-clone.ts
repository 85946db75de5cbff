import { movedByYears } from './hanoi-day.js';
import { lawVersionAt } from './law-version.js';
import type { Season } from './season.js';
import type { Window } from './window.js';

/**
 * A season to draft, from an earlier one: its criteria, settings and dates, these moved by whole years.
 * Not what belongs to one year only: theme, extensions, freeze, adoption, amendments. Pure.
 */
export function clonedSeason(from: Season, year: string, at: Date): Season {
  const years = Number(year) - Number(from.id);
  const windows = from.windows;
  return {
    ...from,
    id: year,
    status: 'setup',
    theme: '',
    themeEn: '',
    windows: {
      agreement: moved(windows.agreement, years),
      selfScoring: moved(windows.selfScoring, years),
      appraisal: moved(windows.appraisal, years),
      nomination: moved(windows.nomination, years),
    },
    lawVersion: lawVersionAt(at),
    freeze: null,
    revision: 1,
    adoptedAt: null,
    amendments: [],
  };
}

function moved({ opensAt, closesAt }: Window, years: number): Window {
  const opens = movedByYears(opensAt, years);
  const closes = movedByYears(closesAt, years);
  // A window within 28 and 29 February would end before it began: then it keeps its length.
  const length = closesAt.getTime() - opensAt.getTime();
  const isWhole = opens < closes;
  return {
    opensAt: opens,
    closesAt: isWhole ? closes : new Date(opens.getTime() + length),
    extensions: {},
  };
}
