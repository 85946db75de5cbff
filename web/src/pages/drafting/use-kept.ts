import { effect, type Signal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import { BLOC } from '../../data/current-bloc.js';
import { KeptForm } from '../../data/kept-form.js';
import { session } from '../../data/session.js';

function keyOf(name: string): string {
  const who = session.peek();
  return `khoi-thi-dua.form.${BLOC}.${who.state === 'signed-in' ? who.uid : ''}.${name}`;
}

/** Whether this person typed something into that form which was not sent. */
export function isKept(name: string): boolean {
  return sessionStorage.getItem(keyOf(name)) !== null;
}

/** Keeps what is typed into a form of an act until it is done; called before the fields are read. */
export function useKept(name: string, fields: Record<string, Signal>): KeptForm {
  const [form] = useState(() => new KeptForm(keyOf(name), fields));
  // Not useSignalEffect, which waits for the next frame: a page may be gone by then.
  useLayoutEffect(() => effect(() => form.keep()), [form]);
  return form;
}
