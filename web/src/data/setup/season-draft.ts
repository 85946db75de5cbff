import { CriteriaGroup, type CriteriaTree } from '@domain/criteria-tree.js';
import { Criterion } from '@domain/criterion.js';
import { Slug } from '@domain/id.js';
import { ScoringSettings, type Season, TieBreak } from '@domain/season.js';
import type { CheckedSeason } from '@domain/season-problem.js';
import { type SeasonSections, WindowDates } from '@domain/season-sections.js';
import { Activity } from '@domain/window.js';
import * as z from 'zod/mini';
import { same } from '../draft-merge.js';

/** What the set-up page edits of a season, as plain data: moments are text in UTC. */
export const SeasonDraft = z.object({
  theme: z.string(),
  themeEn: z.string(),
  source: z.string(),
  sourceEn: z.string(),
  lawVersion: z.string(),
  groups: z.array(CriteriaGroup),
  criteria: z.record(Slug, Criterion),
  windows: z.record(Activity, WindowDates),
  scoring: ScoringSettings,
  tieBreak: z.array(TieBreak),
});
export type SeasonDraft = z.infer<typeof SeasonDraft>;

export function draftOf(season: Season): SeasonDraft {
  const { theme, themeEn, source, sourceEn, lawVersion } = season;
  const dates = (activity: Activity): WindowDates => ({
    opensAt: season.windows[activity].opensAt.toISOString(),
    closesAt: season.windows[activity].closesAt.toISOString(),
  });
  return {
    ...{ theme, themeEn, source, sourceEn, lawVersion },
    groups: season.groups,
    criteria: season.criteria,
    windows: {
      agreement: dates('agreement'),
      selfScoring: dates('selfScoring'),
      appraisal: dates('appraisal'),
      nomination: dates('nomination'),
    },
    scoring: season.scoring,
    tieBreak: season.tieBreak,
  };
}

export function treeOf({ groups, criteria }: SeasonDraft): CriteriaTree {
  return { groups, criteria };
}

export function withTree(draft: SeasonDraft, tree: CriteriaTree): SeasonDraft {
  return { ...draft, groups: [...tree.groups], criteria: { ...tree.criteria } };
}

/** The draft as the domain's checks read it. */
export function checkable(draft: SeasonDraft): CheckedSeason {
  const window = (activity: Activity) => ({
    opensAt: new Date(draft.windows[activity].opensAt),
    closesAt: new Date(draft.windows[activity].closesAt),
    extensions: {},
  });
  return {
    ...draft,
    windows: {
      agreement: window('agreement'),
      selfScoring: window('selfScoring'),
      appraisal: window('appraisal'),
      nomination: window('nomination'),
    },
  };
}

/** A window that closes before it opens is no window: the server takes none, so it waits here. */
function isWindow({ opensAt, closesAt }: WindowDates): boolean {
  return opensAt < closesAt;
}

/** Sections that differ, whole, as the acts take them; null = nothing to send. What is not valid yet stays here. */
export function changedSections(base: SeasonDraft, mine: SeasonDraft): SeasonSections | null {
  const sections: SeasonSections = {};
  const { theme, themeEn, source, sourceEn, groups, criteria, scoring, tieBreak } = mine;
  if (!same([theme, themeEn], [base.theme, base.themeEn])) sections.theme = { theme, themeEn };
  if (!same([source, sourceEn], [base.source, base.sourceEn])) {
    sections.source = { source, sourceEn };
  }
  if (!same(mine.lawVersion, base.lawVersion) && mine.lawVersion.trim() !== '') {
    sections.lawVersion = mine.lawVersion;
  }
  if (!same([groups, criteria], [base.groups, base.criteria])) {
    sections.criteria = { groups, criteria };
  }
  const windows = Activity.options.filter(
    (each) => !same(base.windows[each], mine.windows[each]) && isWindow(mine.windows[each]),
  );
  if (windows.length > 0) {
    sections.windows = Object.fromEntries(windows.map((each) => [each, mine.windows[each]]));
  }
  if (!same(scoring, base.scoring)) sections.scoring = scoring;
  if (!same(tieBreak, base.tieBreak)) sections.tieBreak = tieBreak;
  return Object.keys(sections).length === 0 ? null : sections;
}

/** The draft after some sections were taken over. */
export function withSections(draft: SeasonDraft, sections: SeasonSections): SeasonDraft {
  const { theme, source, criteria, windows, scoring, tieBreak, lawVersion } = sections;
  return {
    ...draft,
    ...theme,
    ...source,
    ...criteria,
    windows: { ...draft.windows, ...windows },
    scoring: scoring ?? draft.scoring,
    tieBreak: tieBreak ?? draft.tieBreak,
    lawVersion: lawVersion ?? draft.lawVersion,
  };
}
