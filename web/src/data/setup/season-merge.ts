import { Activity } from '@domain/window.js';
import { merge, same } from '../draft-merge.js';
import { SeasonDraft, treeOf, withTree } from './season-draft.js';
import { type Clash, mergeTrees, WHOLE_TREE } from './tree-merge.js';

type Parts = ReadonlyMap<string, unknown>;

/** A draft taken apart into what two people can change without meeting: each text, date and setting. */
function partsOf(draft: SeasonDraft): Parts {
  const { groups, criteria, windows, scoring, ...rest } = draft;
  const parts = new Map<string, unknown>(Object.entries(rest));
  for (const [key, value] of Object.entries(scoring)) parts.set(`scoring.${key}`, value);
  for (const activity of Activity.options) {
    parts.set(`windows.${activity}.opensAt`, windows[activity].opensAt);
    parts.set(`windows.${activity}.closesAt`, windows[activity].closesAt);
  }
  return parts;
}

/** `draft` with these parts; they come from drafts, so that they make one. */
function withParts(draft: SeasonDraft, parts: Parts): SeasonDraft {
  const under = (prefix: string) =>
    Object.fromEntries(
      [...parts]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => [key.slice(prefix.length), value]),
    );
  return SeasonDraft.parse({
    ...draft,
    ...Object.fromEntries([...parts].filter(([key]) => key in draft)),
    scoring: { ...draft.scoring, ...under('scoring.') },
    windows: Object.fromEntries(
      Activity.options.map((each) => [
        each,
        { ...draft.windows[each], ...under(`windows.${each}.`) },
      ]),
    ),
  });
}

export type MergedDraft = {
  /** Mine where we both changed something: it stays on the screen until somebody chooses. */
  draft: SeasonDraft;
  clashes: Clash[];
};

/** Three-way, part by part: what only they changed is taken over, what only I changed is kept. */
export function mergeDrafts(
  base: SeasonDraft,
  mine: SeasonDraft,
  theirs: SeasonDraft,
): MergedDraft {
  const [was, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const merged = new Map<string, unknown>();
  const clashes: Clash[] = [];
  for (const [part, value] of own) {
    const result = merge(was.get(part), value, other.get(part));
    if (result === 'conflict') clashes.push({ part, mine: value, theirs: other.get(part) });
    merged.set(part, result === 'theirs' ? other.get(part) : value);
  }
  const draft = withParts(mine, merged);
  const trees = { mine: treeOf(mine), theirs: treeOf(theirs) };
  const tree = mergeTrees(treeOf(base), trees.mine, trees.theirs);
  if (tree === null) return { draft, clashes: [...clashes, { part: WHOLE_TREE, ...trees }] };
  return { draft: withTree(draft, tree.tree), clashes: [...clashes, ...tree.clashes] };
}

/** The draft with one part as another draft has it. */
export function withPartOf(mine: SeasonDraft, other: SeasonDraft, part: string): SeasonDraft {
  if (part === WHOLE_TREE) return withTree(mine, treeOf(other));
  const id = part.slice('tree.g:'.length);
  if (part.startsWith('tree.g:')) {
    const theirs = other.groups.find((group) => group.id === id);
    const groups = mine.groups.map((group) =>
      group.id === id && theirs !== undefined ? { ...theirs, parent: group.parent } : group,
    );
    return { ...mine, groups };
  }
  if (part.startsWith('tree.c:')) {
    const [own, theirs] = [mine.criteria[id], other.criteria[id]];
    if (own === undefined || theirs === undefined) return mine;
    const { group, order } = own;
    return { ...mine, criteria: { ...mine.criteria, [id]: { ...theirs, group, order } } };
  }
  return withParts(mine, new Map([[part, partsOf(other).get(part)]]));
}

export function isSameDraft(a: SeasonDraft, b: SeasonDraft): boolean {
  return a === b || same(a, b);
}
