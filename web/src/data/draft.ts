import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Unsent } from './draft-entry.js';
import {
  type Codec,
  type DraftEvent,
  type DraftField,
  type DraftPhase,
  newField,
  phaseOf,
  reduce,
  type Told,
} from './draft-field.js';
import { same } from './draft-merge.js';
import type { LocalStore } from './local-store.js';

/** A pause this long in typing is taken as the end of a thought. */
export const PAUSE_MS = 1_000;

/** What a page binds an input to. */
export type FieldHandle<Shown, Value> = {
  /** The document's path and the field's in it: what the history is asked for. */
  path: string;
  name: string;
  field: ReadonlySignal<DraftField<Shown, Value>>;
  phase: ReadonlySignal<DraftPhase>;
  focus(): void;
  /** Saves at once what is typed. */
  blur(): void;
  edit(shown: Shown): void;
  /** Sends again what was refused. */
  again(): void;
  keepMine(): void;
  takeTheirs(): void;
  /** Writes an earlier value, as a new change. */
  restore(value: Value): void;
  flush(): void;
};

/** What the layer, not the page, tells a field. */
export type FieldEars<Shown, Value> = {
  handle: FieldHandle<Shown, Value>;
  dispatch(event: DraftEvent<Shown, Value>): void;
};

export type FieldPlace = {
  path: string;
  name: string;
  store: LocalStore;
  /** Sends what is unsent of the document. */
  send: () => void;
  now: () => number;
};

/**
 * One field that saves itself: on this machine with every key, on the server after a pause and on leaving
 * it. The only way in which forms of the product write drafts.
 */
export function draftField<Shown, Value>(
  initial: Told<Value>,
  codec: Codec<Shown, Value>,
  place: FieldPlace,
): FieldEars<Shown, Value> {
  const { path, name, store, now } = place;
  const state = signal(newField<Shown, Value>(initial, codec));
  let pause: ReturnType<typeof setTimeout> | undefined;

  function dispatch(event: DraftEvent<Shown, Value>): void {
    const before = state.peek();
    const after = reduce(before, event, codec);
    if (after === before) return;
    state.value = after;
    remember(before, after);
  }

  function remember(before: DraftField<Shown, Value>, after: DraftField<Shown, Value>): void {
    if (after.isTyped) {
      const entry = entryOf(after);
      const stored = store.find(path, name);
      // What is refused for good lies with the copies; what is there already needs no second write.
      if (stored === null || !same({ ...stored, at: 0 }, { ...entry, at: 0 })) store.put(entry);
    } else if (before.isTyped) store.drop(path, name);
  }

  function entryOf({ base, shown, tried, refused }: DraftField<Shown, Value>): Unsent {
    const read = codec.read(shown);
    const { value, rev } = base;
    const ready = read === null ? null : { value: read.value };
    return { path, field: name, base: value, rev, shown, ready, tried, at: now(), refused };
  }

  function flush(): void {
    clearTimeout(pause);
    if (state.peek().isTyped) place.send();
  }

  function edit(shown: Shown): void {
    dispatch({ type: 'edited', shown });
    clearTimeout(pause);
    pause = setTimeout(flush, PAUSE_MS);
  }

  function editNow(shown: Shown): void {
    edit(shown);
    flush();
  }

  const handle: FieldHandle<Shown, Value> = {
    path,
    name,
    field: state,
    phase: computed(() => phaseOf(state.value, codec)),
    focus: () => dispatch({ type: 'focused' }),
    blur() {
      flush();
      dispatch({ type: 'left' });
    },
    edit,
    again: () => editNow(state.peek().shown),
    keepMine() {
      dispatch({ type: 'keptMine' });
      flush();
    },
    takeTheirs() {
      const { shown } = state.peek();
      const id = `${path}#${name}#${now()}`;
      store.keep({ id, path, field: name, shown, reason: 'given-up', at: now(), isSeen: true });
      dispatch({ type: 'tookTheirs' });
    },
    restore: (value) => editNow(codec.show(value)),
    flush,
  };
  return { handle, dispatch };
}
