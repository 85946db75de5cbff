import type { Season } from '@domain/season.js';
import type { SeasonSections } from '@domain/season-sections.js';
import { type ReadonlySignal, signal } from '@preact/signals';
import { ActError } from '../act-outcome.js';
import { serverNow } from '../clock.js';
import type { Failure } from '../live.js';
import { draftOf, type SeasonDraft } from './season-draft.js';
import { arrive, beginEditing, choose, type Editing, edit, sent, toSend } from './season-editor.js';
import { isSameDraft } from './season-merge.js';
import { keepDraft, recallDraft } from './unsent-draft.js';

export type SaveStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; code: Failure };

export type SeasonSession = {
  /** null until the season has been read. */
  editing: ReadonlySignal<Editing | null>;
  status: ReadonlySignal<SaveStatus>;
  /** Another revision of the season was heard of. */
  hear(season: Season): void;
  change(next: (draft: SeasonDraft) => SeasonDraft): void;
  choose(part: string, side: 'mine' | 'theirs'): void;
  /** Gives up what was changed here. */
  discard(): void;
  saveNow(): void;
  stop(): void;
};

type Options = {
  bloc: string;
  season: string;
  uid: string;
  /** `draft`: everything saves itself. `amendment`: nothing is sent but by the act that says why. */
  mode: 'draft' | 'amendment';
};

/** Long enough that a word goes in one piece, short enough that nobody waits for it. */
const PAUSE_MS = 800;

/** Somebody else saved first: their revision is on its way here. */
const HEARING_MS = 8_000;

const RETRY_MS = 10_000;

/** One season on the set-up page: what is typed is saved by itself and merged with what others type. */
export function seasonSession({ bloc, season, uid, mode }: Options): SeasonSession {
  const name = `${bloc}.${season}.${mode}`;
  const editing = signal<Editing | null>(null);
  const status = signal<SaveStatus>({ kind: 'idle' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What to say when nothing is on its way. */
  let settled: SaveStatus = { kind: 'idle' };
  let isSending = false;
  /** What was sent over the revision that is edited; its listener may be ahead of its answer. */
  let tried: SeasonSections[] = [];
  let isStopped = false;

  function set(next: Editing): void {
    const before = editing.peek();
    if (next === before) return;
    if (next.revision !== before?.revision) tried = [];
    editing.value = next;
    keepDraft(uid, name, isSameDraft(next.base, next.mine) ? null : next);
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    const current = editing.peek();
    if (mode === 'amendment' || isStopped || current === null) return;
    if (toSend(current) !== null) timer = setTimeout(save, ms);
    // Typed and taken back again: the server has it all.
    else if (!isSending) status.value = settled;
  }

  async function save(): Promise<void> {
    clearTimeout(timer);
    const current = editing.peek();
    const sections = current === null ? null : toSend(current);
    if (isSending || current === null || sections === null) return;
    isSending = true;
    status.value = { kind: 'saving' };
    tried.push(sections);
    const { revision } = current;
    try {
      const { callAct } = await import('../acts.js');
      const answer = await callAct('draftSeason', { bloc, season, revision, sections });
      set(sent(editing.peek() ?? current, sections, answer.revision));
      settled = { kind: 'saved', at: serverNow() };
      status.value = settled;
      isSending = false;
      schedule(PAUSE_MS);
    } catch (error) {
      isSending = false;
      refused(error instanceof ActError ? error.code : 'offline', revision);
    }
  }

  function refused(code: Failure, revision: number): void {
    if (code === 'stale-revision') {
      // Merged as soon as it is heard of; where it has been, the next attempt is over the newest.
      schedule((editing.peek()?.revision ?? 0) > revision ? 0 : HEARING_MS);
      return;
    }
    status.value = { kind: 'failed', code };
    if (code === 'offline' || code === 'contention') schedule(RETRY_MS);
  }

  return {
    editing,
    status,
    hear(heard) {
      const stored = draftOf(heard);
      const current = editing.peek();
      if (current !== null) {
        set(arrive(current, heard.revision, stored, tried));
      } else {
        const kept = recallDraft(uid, name);
        // What this machine's cache has may be older than what was typed over.
        const begun =
          kept === null
            ? beginEditing(heard.revision, stored)
            : edit(beginEditing(kept.revision, kept.base), kept.mine);
        set(arrive(begun, heard.revision, stored));
      }
      schedule(PAUSE_MS);
    },
    change(next) {
      const current = editing.peek();
      if (current === null) return;
      const typed = edit(current, next(current.mine));
      set(typed);
      // From the first key on: what was saved before is not what stands here now.
      if (mode === 'draft' && toSend(typed) !== null) status.value = { kind: 'saving' };
      schedule(PAUSE_MS);
    },
    choose(part, side) {
      const current = editing.peek();
      if (current === null) return;
      set(choose(current, part, side));
      schedule(0);
    },
    discard() {
      const current = editing.peek();
      if (current !== null) set({ ...current, mine: current.base, clashes: [] });
      status.value = { kind: 'idle' };
    },
    saveNow() {
      save().catch(() => undefined);
    },
    stop() {
      isStopped = true;
      save().catch(() => undefined);
    },
  };
}
