import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type Codec,
  type DraftEvent,
  type DraftField,
  type DraftPhase,
  isUnsent,
  newField,
  phaseOf,
  reduce,
  valueToSend,
} from './draft-field.js';
import { failureOf } from './failure.js';
import { countUnsent, onLeaving } from './unsent.js';

/** A pause this long in typing is taken as the end of a thought. */
export const PAUSE_MS = 1_000;

/** A save without an answer for so long is said to wait, not to be under way. */
const SLOW_MS = 5_000;

/** What a page binds an input to. */
export type FieldHandle<Shown, Value> = {
  field: ReadonlySignal<DraftField<Shown, Value>>;
  phase: ReadonlySignal<DraftPhase>;
  focus(): void;
  /** Saves at once what is typed. */
  blur(): void;
  edit(shown: Shown): void;
  /** Feeds what the server has. */
  tell(value: Value): void;
  /** Sends again what was refused. */
  again(): void;
  keepMine(): void;
  takeTheirs(): void;
  flush(): void;
};

/** Resolves when the server has the value; rejects with Firebase's error. */
export type Save<Value> = (value: Value) => Promise<void>;

/**
 * One field that saves itself: after a pause, on leaving it, and when the page is hidden. The only way
 * in which forms of the product write drafts.
 */
export function draftField<Shown, Value>(
  initial: Value,
  codec: Codec<Shown, Value>,
  save: Save<Value>,
): FieldHandle<Shown, Value> {
  const state = signal(newField<Shown, Value>(initial, codec));
  let pause: ReturnType<typeof setTimeout> | undefined;

  function dispatch(event: DraftEvent<Shown, Value>): void {
    const before = state.peek();
    const after = reduce(before, event, codec);
    state.value = after;
    countUnsent(Number(isUnsent(after)) - Number(isUnsent(before)));
  }

  function flush(): void {
    clearTimeout(pause);
    const ready = valueToSend(state.peek(), codec);
    if (ready !== null) send(ready.value);
  }

  function send(value: Value): void {
    dispatch({ type: 'sent', value });
    const attempt = state.peek().attempts;
    const slow = setTimeout(() => dispatch({ type: 'queued', attempt }), SLOW_MS);
    save(value).then(
      () => {
        clearTimeout(slow);
        dispatch({ type: 'acknowledged', attempt, at: new Date() });
      },
      (error: unknown) => {
        clearTimeout(slow);
        dispatch({ type: 'refused', attempt, code: failureOf(error) });
      },
    );
  }

  function resave(event: DraftEvent<Shown, Value>): void {
    dispatch(event);
    flush();
  }

  onLeaving(flush);
  return {
    field: state,
    phase: computed(() => phaseOf(state.value, codec)),
    focus: () => dispatch({ type: 'focused' }),
    blur() {
      flush();
      dispatch({ type: 'left' });
    },
    edit(shown) {
      dispatch({ type: 'edited', shown });
      clearTimeout(pause);
      pause = setTimeout(flush, PAUSE_MS);
    },
    tell: (value) => dispatch({ type: 'told', value }),
    again: () => resave({ type: 'edited', shown: state.peek().shown }),
    keepMine: () => resave({ type: 'keptMine' }),
    takeTheirs: () => dispatch({ type: 'tookTheirs' }),
    flush,
  };
}
