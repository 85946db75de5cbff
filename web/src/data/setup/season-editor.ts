import type { SeasonSections } from '@domain/season-sections.js';
import { changedSections, type SeasonDraft, withSections } from './season-draft.js';
import { isSameDraft, mergeDrafts, withPartOf } from './season-merge.js';
import type { Clash } from './tree-merge.js';

/** A draft as one browser has it: what the server last said, and what is on the screen. Pure. */
export type Editing = {
  revision: number;
  /** As the server has it at `revision`. */
  base: SeasonDraft;
  mine: SeasonDraft;
  /** Parts that two people changed: mine stays on the screen, and unsent, until somebody chooses. */
  clashes: readonly Clash[];
};

export function beginEditing(revision: number, stored: SeasonDraft): Editing {
  return { revision, base: stored, mine: stored, clashes: [] };
}

/**
 * The server has something newer: what others changed comes onto the screen, what was typed stays.
 * @param tried sent over this revision, and not answered yet: one of them, coming back, is our own
 */
export function arrive(
  editing: Editing,
  revision: number,
  stored: SeasonDraft,
  tried: readonly SeasonSections[] = [],
): Editing {
  if (revision <= editing.revision) return editing;
  const isOwn = tried.some((each) => isSameDraft(withSections(editing.base, each), stored));
  if (isOwn) return { ...editing, revision, base: stored };
  const { draft, clashes } = mergeDrafts(editing.base, editing.mine, stored);
  // Asked about once and not yet answered: it is still to be asked, whoever changed what since.
  const open = editing.clashes.filter(
    ({ part }) =>
      !clashes.some((each) => each.part === part) &&
      withPartOf(draft, stored, part) !== draft &&
      changedSections(draft, withPartOf(draft, stored, part)) !== null,
  );
  return { revision, base: stored, mine: draft, clashes: [...open, ...clashes] };
}

export function edit(editing: Editing, mine: SeasonDraft): Editing {
  return { ...editing, mine };
}

export function choose(editing: Editing, part: string, side: 'mine' | 'theirs'): Editing {
  const clashes = editing.clashes.filter((clash) => clash.part !== part);
  const mine = side === 'theirs' ? withPartOf(editing.mine, editing.base, part) : editing.mine;
  return { ...editing, mine, clashes };
}

/** What is to be sent now; null = nothing. Parts in dispute go as the server has them. */
export function toSend({ base, mine, clashes }: Editing): SeasonSections | null {
  let sendable = mine;
  for (const { part } of clashes) sendable = withPartOf(sendable, base, part);
  return changedSections(base, sendable);
}

/** The server took these sections over. Its listener may have said so before. */
export function sent(editing: Editing, sections: SeasonSections, revision: number): Editing {
  if (revision <= editing.revision) return editing;
  return { ...editing, revision, base: withSections(editing.base, sections) };
}
