import * as z from 'zod/mini';
import { Criterion, maxHundredths } from './criterion.js';
import { Slug, Year } from './id.js';
import { Instant } from './instant.js';
import { optionalText, requiredText } from './text.js';
import { Activity, Window } from './window.js';

export const CriteriaGroup = z.object({
  id: Slug,
  title: requiredText(300),
  titleEn: requiredText(300),
});
export type CriteriaGroup = z.infer<typeof CriteriaGroup>;

/** Higher is better for each: points of one group, or points lost to penalties (0 is best). */
export const TieBreak = z.discriminatedUnion('by', [
  z.object({ by: z.literal('group'), group: Slug }),
  z.object({ by: z.literal('penalties') }),
]);
export type TieBreak = z.infer<typeof TieBreak>;

export const ScoringSettings = z.object({
  /** Sheets that count before they are handed in; any other counts once submitted. */
  draftsCount: z.array(z.enum(['self', 'appraisal'])),
});

/** Set while the public board stands still; `at` is when it stopped. Who did it is in the log. */
export const Freeze = z.object({ at: Instant });
export type Freeze = z.infer<typeof Freeze>;

/** blocs/{bloc}/seasons/{year}. Public: nothing in it is about one person. */
export const Season = z
  .object({
    id: Year,
    status: z.enum(['open', 'closed']),
    theme: requiredText(500),
    themeEn: requiredText(500),
    /** What is real and what is illustrative in this season, with its source; shown on the page. */
    source: optionalText(1000),
    sourceEn: optionalText(1000),
    windows: z.record(Activity, Window),
    /** First level of the criteria, in order. */
    groups: z.array(CriteriaGroup).check(z.maxLength(20)),
    /** Second level, by criterion id: a map, because rules look one up by the key a write names. */
    criteria: z.record(Slug, Criterion),
    scoring: ScoringSettings,
    tieBreak: z.array(TieBreak).check(z.maxLength(8)),
    /** Version of the law that dossiers received now are pinned to, e.g. "06/2026/QH16". */
    lawVersion: requiredText(100),
    freeze: z.nullable(Freeze),
  })
  .check(
    z.refine(
      ({ groups, criteria }) => {
        const ids = new Set(groups.map((group) => group.id));
        return Object.values(criteria).every((criterion) => ids.has(criterion.group));
      },
      { path: ['criteria'], error: 'criterion in an unknown group' },
    ),
  );
export type Season = z.infer<typeof Season>;

/** A criterion with its id, as pages list it. */
export type ListedCriterion = Criterion & { id: string };

/** The criteria of one group, in order. */
export function criteriaOf(season: Season, group: string): ListedCriterion[] {
  return Object.entries(season.criteria)
    .map(([id, criterion]) => ({ ...criterion, id }))
    .filter((criterion) => criterion.group === group)
    .sort((a, b) => a.order - b.order);
}

/** The most points a group can bring. */
export function groupMax(season: Season, group: string): number {
  const hundredths = criteriaOf(season, group).reduce((sum, each) => sum + maxHundredths(each), 0);
  return hundredths / 100;
}

/** The most points a unit can reach: 1,000 in the illustrative template. */
export function seasonMax(season: Season): number {
  return season.groups.reduce((sum, group) => sum + groupMax(season, group.id), 0);
}
