import { canonicalText } from './canonical-text.js';
import { DomainError } from './error.js';
import { type Amendment, MAX_AMENDMENTS, Season, type SeasonSection } from './season.js';
import type { SeasonSections, WindowDates } from './season-sections.js';
import type { Activity, Window } from './window.js';

/**
 * The season is one document, sent to everybody who looks at the board, and the log holds its old and new
 * state in one: together they must stay below the 1 MiB of a document.
 */
export const MAX_SEASON_BYTES = 400_000;

export type SeasonFields = Partial<Omit<Season, 'id'>>;

/** What a change makes of a season: the fields to write, what to log of them, the sections that differ. */
export type SeasonChange = {
  season: Season;
  fields: SeasonFields;
  old: Record<string, unknown>;
  new: Record<string, unknown>;
  sections: SeasonSection[];
};

/** Throws DomainError `stale-revision` with the one that stands. */
export function requireRevision(season: Season, revision: number): void {
  if (season.revision !== revision)
    throw new DomainError('stale-revision', { revision: season.revision });
}

/** Pure. The season's amendments and one more. Throws DomainError `too-many-amendments`. */
export function withAmendment({ amendments }: Season, amendment: Amendment): Amendment[] {
  if (amendments.length >= MAX_AMENDMENTS) throw new DomainError('too-many-amendments');
  return [...amendments, amendment];
}

/**
 * Pure. Puts sections over a season, which may stay incomplete and never becomes broken.
 * Throws DomainError `dates-out-of-order`, and `invalid-request` for what is too large.
 */
export function withSections(season: Season, sections: SeasonSections): SeasonChange {
  const { theme, source, criteria, windows, ...rest } = sections;
  const fields: SeasonFields = {
    ...theme,
    ...source,
    ...criteria,
    ...(windows === undefined ? {} : { windows: withDates(season.windows, windows) }),
    ...withoutUndefined(rest),
  };
  const changed = Season.safeParse({ ...season, ...fields });
  const issues = changed.error?.issues.map(({ path }) => `sections.${path.join('.')}`);
  if (!changed.success) throw new DomainError('invalid-request', { fields: issues ?? [] });
  if (sizeOf(changed.data) > MAX_SEASON_BYTES)
    throw new DomainError('invalid-request', { fields: ['sections.criteria'] });
  return { season: changed.data, ...differences(season, fields) };
}

function withoutUndefined(fields: object): SeasonFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function sizeOf(season: Season): number {
  return new TextEncoder().encode(JSON.stringify(season)).length;
}

type Windows = Season['windows'];

function withDates(
  windows: Windows,
  dates: { [A in Activity]?: WindowDates | undefined },
): Windows {
  const changed = { ...windows };
  for (const activity of ['agreement', 'selfScoring', 'appraisal', 'nomination'] as const) {
    const given = dates[activity];
    if (given !== undefined) changed[activity] = withDatesOf(activity, windows[activity], given);
  }
  return changed;
}

function withDatesOf(activity: Activity, window: Window, dates: WindowDates): Window {
  const opensAt = new Date(dates.opensAt);
  const closesAt = new Date(dates.closesAt);
  if (opensAt >= closesAt)
    throw new DomainError('dates-out-of-order', { fields: [`windows.${activity}.closesAt`] });
  // An extension that ends no later than the window would cut the unit's time short.
  const later = Object.entries(window.extensions).filter(([, { until }]) => until > closesAt);
  return { opensAt, closesAt, extensions: Object.fromEntries(later) };
}

/** Which fields belong to which section. */
const SECTION_OF: Record<string, SeasonSection> = {
  theme: 'theme',
  themeEn: 'theme',
  source: 'source',
  sourceEn: 'source',
  groups: 'criteria',
  criteria: 'criteria',
  windows: 'windows',
  scoring: 'scoring',
  tieBreak: 'tieBreak',
  lawVersion: 'lawVersion',
};

/** Only what differs is written and logged: a page that saves all of a form has not changed all of it. */
function differences(season: Season, fields: SeasonFields): Omit<SeasonChange, 'season'> {
  const before = new Map<string, unknown>(Object.entries(season));
  const changed = differing(before, fields);
  const sections = Object.keys(changed).flatMap((name) => SECTION_OF[name] ?? []);
  const old = Object.fromEntries(Object.keys(changed).map((name) => [name, before.get(name)]));
  const isTree = 'criteria' in changed;
  return {
    fields: changed,
    old: isTree ? { ...old, criteria: loggedOf(season.criteria, fields.criteria) } : old,
    new: isTree ? { ...changed, criteria: loggedOf(fields.criteria, season.criteria) } : changed,
    sections: [...new Set(sections)],
  };
}

function differing(before: ReadonlyMap<string, unknown>, fields: SeasonFields): SeasonFields {
  const changed = Object.entries(fields).filter(
    ([name, value]) => canonicalText(before.get(name)) !== canonicalText(value),
  );
  return Object.fromEntries(changed);
}

/** A page saves after every few words: of a hundred criteria the log keeps those that differ from the others'. */
function loggedOf(
  criteria: Season['criteria'] = {},
  others: Season['criteria'] = {},
): Season['criteria'] {
  const differ = Object.entries(criteria).filter(
    ([id, each]) => canonicalText(each) !== canonicalText(others[id]),
  );
  return Object.fromEntries(differ);
}
