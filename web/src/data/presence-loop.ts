import { type ReadonlySignal, signal } from '@preact/signals';
import type { Stop } from './live.js';
import {
  changeDue,
  fieldToTell,
  newPresence,
  type PresenceEvent,
  type Present,
  presentAt,
  reducePresence,
  type Sign,
  writeDue,
} from './presence-state.js';

/** What the loop needs of the world; times in milliseconds of this machine. */
export type PresencePort = {
  uid: string;
  isShown: boolean;
  /** Calls back with everybody at the document, now and at each change. */
  listen(next: (signs: readonly Sign[], isLive: boolean) => void): Stop;
  /** Rejects when the server refuses. */
  write(field: string | null): Promise<void>;
  remove(): void;
};

export type PresenceLoop = {
  present: ReadonlySignal<readonly Present[]>;
  focus(field: string | null): void;
  show(isShown: boolean): void;
  /** Takes the sign back. The loop goes on if the page does. */
  leave(): void;
  stop: Stop;
};

/** Does what presence-state.ts decides, with one timer. */
export function presenceLoop(port: PresencePort): PresenceLoop {
  let state = newPresence(port.uid, port.isShown);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const present = signal<readonly Present[]>([]);

  function dispatch(event: PresenceEvent): void {
    if (isStopped) return;
    state = reducePresence(state, event);
    act();
  }

  function act(): void {
    clearTimeout(timer);
    const now = Date.now();
    if (writeDue(state, now) === 0) {
      const field = fieldToTell(state);
      state = reducePresence(state, { type: 'wrote', now });
      port.write(field).catch(() => dispatch({ type: 'refused' }));
    }
    show(presentAt(state, now));
    const waits = [writeDue(state, now), changeDue(state, now)].filter((wait) => wait !== null);
    if (waits.length > 0) timer = setTimeout(act, Math.max(1, Math.min(...waits)));
  }

  function show(next: readonly Present[]): void {
    // A heartbeat changes nothing on screen.
    if (JSON.stringify(next) !== JSON.stringify(present.peek())) present.value = next;
  }

  function leave(): void {
    if (state.wroteAt !== null && !state.isOver) port.remove();
  }

  const stopListening = port.listen((signs, isLive) =>
    dispatch({ type: 'listed', signs, isLive, now: Date.now() }),
  );
  return {
    present,
    focus: (field) => dispatch({ type: 'focused', field }),
    show: (isShown) => dispatch({ type: 'shown', isShown }),
    leave,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      stopListening();
      leave();
    },
  };
}
