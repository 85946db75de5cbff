import type { Subject } from '@domain/presence.js';
import type { Seat } from '@domain/seat.js';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../components/announce.js';
import { BLOC } from '../../data/current-bloc.js';
import { enter } from '../../data/presence.js';
import type { PresenceLoop } from '../../data/presence-loop.js';
import type { Present } from '../../data/presence-state.js';
import { AlsoHere } from './AlsoHere.js';
import { Colleagues, sayings } from './colleagues.js';
import './together.css';

type Props = {
  season: string;
  subject: Subject;
  /** Of whoever writes here; null while the page is for reading only: then nobody is told of anybody. */
  seat: Seat | null;
  children: ComponentChildren;
};

/** Shows people who write the same document to each other: on the page, and at its fields. */
export function Together({ season, subject, seat, children }: Props) {
  const present = useSignal<readonly Present[]>([]);
  const loop = useRef<PresenceLoop | null>(null);
  const field = useRef<string | null>(null);
  const { path, member } = subject;
  const holder = useSame(seat);
  useEffect(() => {
    if (holder === null) return;
    const entered = enter({ bloc: BLOC, season, subject: { path, member } }, holder);
    loop.current = entered;
    entered.focus(field.current);
    const unsubscribe = entered.present.subscribe((next) => {
      for (const sentence of sayings(present.peek(), next, field.current)) announce(sentence);
      present.value = next;
    });
    return () => {
      unsubscribe();
      entered.stop();
      loop.current = null;
      present.value = [];
    };
  }, [season, path, member, holder, present]);

  function goTo(target: EventTarget | null): void {
    const control = target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null;
    field.current = control?.dataset.path ?? null;
    loop.current?.focus(field.current);
  }

  return (
    <div
      class="together"
      onFocusIn={(event) => goTo(event.target)}
      onFocusOut={(event) => goTo(event.relatedTarget)}
    >
      {holder !== null && <AlsoHere present={present.value} />}
      <Colleagues.Provider value={present}>{children}</Colleagues.Provider>
    </div>
  );
}

/** A seat that is read again is another object each time: the first stays as long as the next says the same. */
function useSame(seat: Seat | null): Seat | null {
  const kept = useRef(seat);
  if (wordsOf(kept.current) !== wordsOf(seat)) kept.current = seat;
  return kept.current;
}

function wordsOf(seat: Seat | null): string {
  return seat === null ? '' : JSON.stringify([seat.id, seat.post, seat.postEn]);
}
