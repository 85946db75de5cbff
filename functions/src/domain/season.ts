import * as z from 'zod/mini';
import { baseMax, bonusMax, CriteriaGroup, faultOf, groupMax } from './criteria-tree.js';
import { Criterion, Points } from './criterion.js';
import { Slug, Year } from './id.js';
import { Instant } from './instant.js';
import { optionalText, requiredText } from './text.js';
import { Activity, Window } from './window.js';

/** Higher is better for each: points of one group, or points lost to penalties (0 is best). */
export const TieBreak = z.discriminatedUnion('by', [
  z.object({ by: z.literal('group'), group: Slug }),
  z.object({ by: z.literal('penalties') }),
]);
export type TieBreak = z.infer<typeof TieBreak>;

export const ScoringSettings = z.object({
  /** Sheets that count before they are handed in; any other counts once submitted. */
  draftsCount: z.array(z.enum(['self', 'appraisal'])),
  /** Points, bonuses included, that the bloc has announced; the tree must add up to them before it is adopted. */
  announcedTotal: z.nullable(Points),
  /** The most that all bonus groups bring together; null = no cap but their own. */
  bonusCap: z.nullable(Points),
  /** How the scores that peers give one unit become one. */
  peerScores: z.enum(['mean', 'median', 'trimmedMean']),
  /** How many peers score each unit; 0 = none do. */
  peersPerUnit: z.int().check(z.gte(0), z.lte(40)),
  /** Whether the public sees the board. Where not, no row is ever copied to it. */
  isBoardPublic: z.boolean(),
});
export type ScoringSettings = z.infer<typeof ScoringSettings>;

/** Set while the public board stands still; `at` is when it stopped. Who did it is in the log. */
export const Freeze = z.object({ at: Instant });
export type Freeze = z.infer<typeof Freeze>;

/**
 * What a season is made of, as it is set up and amended: see season-sections.ts. `quotas` are documents of
 * their own, see quota.ts.
 */
export const SeasonSection = z.enum([
  'theme',
  'source',
  'criteria',
  'windows',
  'scoring',
  'tieBreak',
  'lawVersion',
  'quotas',
]);
export type SeasonSection = z.infer<typeof SeasonSection>;

/** More, and the season would have to be called another one. */
export const MAX_AMENDMENTS = 50;

/** A change after adoption. Everything on a page that it touches shows it. Who made it is in the log. */
export const Amendment = z.object({
  at: Instant,
  reason: requiredText(1000),
  /** Sections that it changed. */
  sections: z.array(SeasonSection),
  /** Whose quota it changed, as the award was called then; only where `sections` are the `quotas`. */
  award: z.optional(z.object({ id: Slug, title: requiredText(200), titleEn: requiredText(200) })),
});
export type Amendment = z.infer<typeof Amendment>;

/** `setup`: the secretariat still drafts it; `open`: adopted, its criteria and settings are frozen. */
export const SeasonStatus = z.enum(['setup', 'open', 'closed']);
export type SeasonStatus = z.infer<typeof SeasonStatus>;

/** blocs/{bloc}/seasons/{year}. Public: nothing in it is about one person. */
export const Season = z
  .object({
    id: Year,
    status: SeasonStatus,
    /** May be empty while the season is in `setup`. */
    theme: optionalText(500),
    themeEn: optionalText(500),
    /** What is real and what is illustrative in this season, with its source; shown on the page. */
    source: optionalText(1000),
    sourceEn: optionalText(1000),
    windows: z.record(Activity, Window),
    /** The tree of groups, in the order of the page, see criteria-tree.ts. */
    groups: z.array(CriteriaGroup).check(z.maxLength(60)),
    /** The criteria in it, by id: a map, because rules look one up by the key a write names. */
    criteria: z.record(Slug, Criterion),
    scoring: ScoringSettings,
    tieBreak: z.array(TieBreak).check(z.maxLength(8)),
    /** Version of the law that dossiers received now are pinned to, e.g. "06/2026/QH16". */
    lawVersion: requiredText(100),
    freeze: z.nullable(Freeze),
    /** Counts every change of what is above but `freeze`: whoever writes names the one that they read. */
    revision: z.int().check(z.gte(1)),
    adoptedAt: z.nullable(Instant),
    amendments: z.array(Amendment).check(z.maxLength(MAX_AMENDMENTS)),
  })
  .check(z.refine((season) => faultOf(season) === null, { path: ['criteria'], error: 'no tree' }));
export type Season = z.infer<typeof Season>;

/** The most points that count from a group: a bonus is held by the season's cap on all of them, too. */
export function countedMax(season: Season, group: CriteriaGroup): number {
  const max = groupMax(season, group.id);
  const { bonusCap } = season.scoring;
  return group.isBonus && bonusCap !== null ? Math.min(max, bonusCap) : max;
}

type Scored = Pick<Season, 'groups' | 'criteria' | 'scoring'>;

/** The most points a unit can reach, bonuses and their cap included. */
export function seasonMax(season: Scored): number {
  return baseMax(season) + countedBonusMax(season);
}

/** The most points that bonuses can add, with the season's cap on them. */
export function countedBonusMax(season: Scored): number {
  const { bonusCap } = season.scoring;
  const bonus = bonusMax(season);
  return bonusCap === null ? bonus : Math.min(bonus, bonusCap);
}
