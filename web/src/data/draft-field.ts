import type { Failure } from './live.js';

/** Between what is shown in a field and what is stored. `read` gives null for text that is no value. */
export type Codec<Shown, Value> = {
  show(value: Value): Shown;
  read(shown: Shown): { value: Value } | null;
};

/** `earlier`: values sent before `value` that are not acknowledged either. */
type Sending<Value> = { attempt: number; value: Value; earlier: Value[]; isQueued: boolean };

/**
 * One field of a draft, three-way: what the editing started from, what the person typed, and what the
 * server has now. Nothing here knows of time, network or screen.
 */
export type DraftField<Shown, Value> = {
  /** What is on screen. */
  shown: Shown;
  /** The stored value that `shown` was typed over. */
  base: Value;
  /** The stored value as last heard. */
  remote: Value;
  hasFocus: boolean;
  /** `shown` holds work that no save has taken up. */
  isTyped: boolean;
  /** The save that is under way; a later one takes its place, as the queue keeps their order. */
  sending: Sending<Value> | null;
  attempts: number;
  refused: Failure | null;
  savedAt: Date | null;
  /** What the person gave up when they took a colleague's value; stays at hand. */
  setAside: Shown | null;
};

export type DraftEvent<Shown, Value> =
  | { type: 'focused' }
  | { type: 'left' }
  | { type: 'edited'; shown: Shown }
  /** The stored value, whoever wrote it: also our own, coming back. */
  | { type: 'told'; value: Value }
  | { type: 'sent'; value: Value }
  /** No answer yet: it waits on this machine. */
  | { type: 'queued'; attempt: number }
  | { type: 'acknowledged'; attempt: number; at: Date }
  | { type: 'refused'; attempt: number; code: Failure }
  | { type: 'keptMine' }
  | { type: 'tookTheirs' };

export type DraftPhase =
  | 'clean'
  | 'invalid'
  | 'conflict'
  | 'dirty'
  | 'saving'
  | 'queued'
  | 'saved'
  | 'refused';

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Values are plain data; what comes back from the server has its keys in another order. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

export function newField<Shown, Value>(
  value: Value,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  return {
    shown: codec.show(value),
    base: value,
    remote: value,
    hasFocus: false,
    isTyped: false,
    sending: null,
    attempts: 0,
    refused: null,
    savedAt: null,
    setAside: null,
  };
}

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
      return told(field, event.value, codec);
    case 'sent':
      return sent(field, event.value);
    case 'queued':
      if (field.sending?.attempt !== event.attempt) return field;
      return { ...field, sending: { ...field.sending, isQueued: true } };
    case 'acknowledged':
      if (field.sending?.attempt !== event.attempt) return field;
      return acknowledged(field, field.sending.value, event.at, codec);
    case 'refused':
      if (field.sending?.attempt !== event.attempt) return field;
      return { ...field, sending: null, isTyped: true, refused: event.code };
    case 'keptMine':
      return { ...field, base: field.remote, refused: null };
    case 'tookTheirs': {
      const setAside = field.shown;
      return { ...takeRemote({ ...field, isTyped: false, refused: null }, codec), setAside };
    }
  }
}

function sent<Shown, Value>(field: DraftField<Shown, Value>, value: Value) {
  const attempt = field.attempts + 1;
  const earlier = field.sending === null ? [] : [...field.sending.earlier, field.sending.value];
  const sending = { attempt, value, earlier, isQueued: false };
  return { ...field, sending, attempts: attempt, isTyped: false, refused: null };
}

function edited<Shown, Value>(
  field: DraftField<Shown, Value>,
  shown: Shown,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  const read = codec.read(shown);
  const stored = field.sending === null ? field.base : field.sending.value;
  const isBack = read !== null && same(read.value, stored);
  return { ...field, shown, isTyped: !isBack, refused: null };
}

function told<Shown, Value>(
  field: DraftField<Shown, Value>,
  value: Value,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  const isTold = (ours: Value) => same(ours, value);
  // Our own save, shown by the local cache before the server has it: not yet anybody's stored value.
  if (field.sending !== null && [field.sending.value, ...field.sending.earlier].some(isTold)) {
    return { ...field, remote: field.base };
  }
  return settle({ ...field, remote: value }, codec);
}

function acknowledged<Shown, Value>(
  field: DraftField<Shown, Value>,
  value: Value,
  at: Date,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  // The listener may not have told yet; what was acknowledged is what the server had at that moment.
  const remote = same(field.remote, field.base) ? value : field.remote;
  return settle({ ...field, base: value, remote, sending: null, savedAt: at }, codec);
}

/** A colleague's value comes on screen only where nobody is at work. */
function settle<Shown, Value>(
  field: DraftField<Shown, Value>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  if (same(field.remote, field.base)) return field;
  const read = codec.read(field.shown);
  // Both wrote the same: nothing to ask.
  if (field.isTyped && read !== null && same(read.value, field.remote)) {
    return { ...field, base: field.remote, isTyped: false, refused: null };
  }
  if (field.hasFocus || field.isTyped || field.sending !== null) return field;
  return takeRemote(field, codec);
}

function takeRemote<Shown, Value>(
  field: DraftField<Shown, Value>,
  codec: Codec<Shown, Value>,
): DraftField<Shown, Value> {
  return { ...field, shown: codec.show(field.remote), base: field.remote };
}

/** Both the person and somebody else changed it: neither is overwritten before the person has chosen. */
export function isConflict<Shown, Value>(field: DraftField<Shown, Value>): boolean {
  return field.isTyped && field.sending === null && !same(field.remote, field.base);
}

/** Whether the page must not be left lightly: the server does not have all of it. */
export function isUnsent<Shown, Value>(field: DraftField<Shown, Value>): boolean {
  return field.isTyped || field.sending !== null;
}

/** What a save would send now, or null. */
export function valueToSend<Shown, Value>(
  field: DraftField<Shown, Value>,
  codec: Codec<Shown, Value>,
): { value: Value } | null {
  if (!field.isTyped || field.refused !== null || isConflict(field)) return null;
  return codec.read(field.shown);
}

export function phaseOf<Shown, Value>(
  field: DraftField<Shown, Value>,
  codec: Codec<Shown, Value>,
): DraftPhase {
  if (field.isTyped) {
    if (codec.read(field.shown) === null) return 'invalid';
    if (isConflict(field)) return 'conflict';
    if (field.refused !== null) return 'refused';
  }
  if (field.sending !== null) return field.sending.isQueued ? 'queued' : 'saving';
  if (field.isTyped) return 'dirty';
  return field.savedAt === null ? 'clean' : 'saved';
}
