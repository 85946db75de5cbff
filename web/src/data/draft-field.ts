import { merge, same } from './draft-merge.js';
import { isFinal } from './draft-sender.js';
import type { Failure } from './live.js';

/** Between what is shown in a field and what is stored. `read` gives null for text that is no value. */
export type Codec<Shown, Value> = {
  show(value: Value): Shown;
  read(shown: Shown): { value: Value } | null;
};

/** A stored value, the revision of its document or criterion, and who last wrote there. */
export type Told<Value> = { value: Value; rev: number; by: string | null; at: Date | null };

/**
 * One field of a draft, three-way: what the typing began from, what the person typed, and what the server
 * has now. Nothing here knows of time, network or screen.
 */
export type DraftField<Shown, Value> = {
  /** What is on screen. */
  shown: Shown;
  /** The stored value that `shown` was typed over. */
  base: { value: Value; rev: number };
  /** The stored value as last heard. */
  remote: Told<Value>;
  hasFocus: boolean;
  /** `shown` holds work that the server has not acknowledged. */
  isTyped: boolean;
  progress: 'none' | 'sending' | 'waiting';
  /** Values sent without an answer yet: one of them, coming back, is our own. */
  tried: Value[];
  refused: Failure | null;
  savedAt: Date | null;
  /** What the person gave up, or the server will not take any more; stays at hand. */
  setAside: Shown | null;
  /** What our last save replaced. */
  undo: { value: Value } | null;
};

export type DraftEvent<Shown, Value> =
  | { type: 'focused' }
  | { type: 'left' }
  | { type: 'edited'; shown: Shown }
  /** The stored value, whoever wrote it: also our own, coming back. */
  | { type: 'told'; told: Told<Value> }
  | { type: 'sending'; value: Value }
  /** Not sent, and not for want of a network: a colleague's value is in the way. */
  | { type: 'held' }
  /** No answer: it stays on this machine and is sent later. */
  | { type: 'waiting' }
  | { type: 'acknowledged'; value: Value; rev: number; at: Date }
  | { type: 'refused'; code: Failure }
  | { type: 'keptMine' }
  | { type: 'tookTheirs' }
  /** Typed before a reload, or in another tab of the same person. */
  | {
      type: 'restored';
      shown: Shown;
      base: { value: Value; rev: number };
      tried: Value[];
      refused: Failure | null;
    }
  /** Another tab has seen to it. */
  | { type: 'dropped' }
  /** Kept on this machine from an earlier sitting. */
  | { type: 'found'; shown: Shown };

export type DraftPhase =
  | 'clean'
  | 'invalid'
  | 'conflict'
  | 'dirty'
  | 'saving'
  | 'queued'
  | 'saved'
  | 'refused';

export function newField<Shown, Value>(
  told: Told<Value>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  return {
    shown: codec.show(told.value),
    base: told,
    remote: told,
    hasFocus: false,
    isTyped: false,
    progress: 'none',
    tried: [],
    refused: null,
    savedAt: null,
    setAside: null,
    undo: null,
  };
}

type Reduce<Shown, Value, Type> = Extract<DraftEvent<Shown, Value>, { type: Type }>;

export function reduce<Shown, Value>(
  field: DraftField<Shown, Value>,
  event: DraftEvent<Shown, Value>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  switch (event.type) {
    case 'focused':
      return { ...field, hasFocus: true };
    case 'left':
      return settle({ ...field, hasFocus: false }, codec);
    case 'edited':
      return edited(field, event.shown, codec);
    case 'told':
      return told(field, event.told, codec);
    case 'sending':
      return { ...field, progress: 'sending', tried: [...field.tried, event.value], refused: null };
    case 'held':
      return { ...field, progress: 'none' };
    case 'waiting':
      return { ...field, progress: 'waiting' };
    case 'acknowledged':
      return acknowledged(field, event, codec);
    case 'refused':
      return refused(field, event.code, codec);
    case 'keptMine':
      return { ...field, base: field.remote, tried: [], refused: null };
    case 'tookTheirs':
      return takeRemote({ ...field, setAside: field.shown, isTyped: false, refused: null }, codec);
    case 'restored':
      return restored(field, event, codec);
    case 'dropped':
      return settle({ ...field, isTyped: false, progress: 'none', tried: [] }, codec);
    case 'found':
      return { ...field, setAside: event.shown };
  }
}

function edited<Shown, Value>(
  field: DraftField<Shown, Value>,
  shown: Shown,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  const read = codec.read(shown);
  const isBack = field.tried.length === 0 && read !== null && same(read.value, field.base.value);
  return { ...field, shown, isTyped: !isBack, refused: null };
}

function told<Shown, Value>(
  field: DraftField<Shown, Value>,
  now: Told<Value>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  // A listener may lag behind the answer to our own save.
  if (now.rev < field.remote.rev) return field;
  // The same value still has the author who wrote it: another field of the document moved on.
  const remote = same(now.value, field.remote.value) ? { ...field.remote, rev: now.rev } : now;
  const isOwn = field.tried.some((value) => same(value, now.value));
  const base = isOwn || same(now.value, field.base.value) ? remote : field.base;
  return settle({ ...field, remote, base }, codec);
}

function acknowledged<Shown, Value>(
  field: DraftField<Shown, Value>,
  { value, rev, at }: Reduce<Shown, Value, 'acknowledged'>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  const base = { value, rev };
  const read = codec.read(field.shown);
  return settle(
    {
      ...field,
      base,
      remote: rev >= field.remote.rev ? { ...base, by: null, at } : field.remote,
      isTyped: field.isTyped && !(read !== null && same(read.value, value)),
      progress: 'none',
      tried: [],
      savedAt: at,
      undo: same(field.base.value, value) ? field.undo : { value: field.base.value },
    },
    codec,
  );
}

/** What can never be sent any more makes room for what the server has; it stays at hand beside it. */
function refused<Shown, Value>(
  field: DraftField<Shown, Value>,
  code: Failure,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  const still = { ...field, progress: 'none' as const, tried: [], refused: code };
  if (!isFinal(code)) return still;
  return takeRemote({ ...still, setAside: field.shown, isTyped: false }, codec);
}

function restored<Shown, Value>(
  field: DraftField<Shown, Value>,
  { shown, base, tried, refused: code }: Reduce<Shown, Value, 'restored'>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  // Typed over something newer than what this page was drawn from: a cache that is behind.
  const remote = base.rev > field.remote.rev ? { ...base, by: null, at: null } : field.remote;
  const { value, rev } = remote;
  const isOwn = tried.some((each) => same(each, value));
  // The greater revision, or two tabs would correct each other for ever.
  const from = isOwn || same(base.value, value) ? { value, rev: Math.max(rev, base.rev) } : base;
  return settle(
    { ...field, shown, remote, base: from, tried, refused: code, isTyped: true },
    codec,
  );
}

/** A colleague's value comes on screen only where nobody is at work. */
function settle<Shown, Value>(
  field: DraftField<Shown, Value>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  if (same(field.remote.value, field.base.value)) return field;
  const read = codec.read(field.shown);
  const isSettled =
    read !== null && merge(field.base.value, read.value, field.remote.value) === 'settled';
  // Both wrote the same: nothing to ask.
  if (field.isTyped && isSettled)
    return { ...field, base: field.remote, isTyped: false, refused: null, progress: 'none' };
  return field.hasFocus || field.isTyped ? field : takeRemote(field, codec);
}

function takeRemote<Shown, Value>(
  field: DraftField<Shown, Value>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  return { ...field, shown: codec.show(field.remote.value), base: field.remote };
}

/** Both the person and somebody else changed it: neither is overwritten before the person has chosen. */
export function isConflict<Shown, Value>(field: DraftField<Shown, Value>): boolean {
  return (
    field.isTyped && field.progress !== 'sending' && !same(field.remote.value, field.base.value)
  );
}

export function phaseOf<Shown, Value>(
  field: DraftField<Shown, Value>,
  codec: Codec<Shown, Value>,
): DraftPhase {
  if (!field.isTyped) return field.savedAt === null ? 'clean' : 'saved';
  if (codec.read(field.shown) === null) return 'invalid';
  if (isConflict(field)) return 'conflict';
  if (field.refused !== null) return 'refused';
  if (field.progress === 'waiting') return 'queued';
  return field.progress === 'sending' ? 'saving' : 'dirty';
}
