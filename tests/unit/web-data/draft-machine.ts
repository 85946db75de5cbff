import type { Codec } from '../../../web/src/data/draft-field.js';
import { openForm } from '../../../web/src/data/draft-form.js';
import { Drafts } from '../../../web/src/data/drafts.js';
import { LocalStore } from '../../../web/src/data/local-store.js';
import { fakeDraftServer } from './fake-draft-server.ts';
import { memoryStorage } from './memory-storage.ts';

export type Note = {
  nominee: { name: string };
  achievement: string;
  rev: number;
  updatedBy: string;
  updatedAt: Date;
};

export const path = 'blocs/b/seasons/2026/nominations/n1';
const text: Codec<string, string> = { show: (value) => value, read: (value) => ({ value }) };
export const at = new Date('2026-11-22T03:32:00Z');

export function note(change: Partial<Note> = {}): Note {
  const stored = { nominee: { name: 'A' }, achievement: 'B', rev: 1 };
  return { ...stored, updatedBy: 'colleague', updatedAt: at, ...change };
}

/** The same machine can be opened again: after a reload, or as a second tab. */
export function machine(storage = memoryStorage(), server = fakeDraftServer(note())) {
  let isOnline = true;
  const store = new LocalStore(storage, 'me');
  const drafts = new Drafts({
    store,
    server,
    alone: (_name, work) => work(),
    isOnline: () => isOnline,
    now: Date.now,
  });
  const parse = (data: unknown) => data as Note;
  const open = () =>
    openForm(path, { path, drafts, parse }, note(), (field) => ({
      a: field('nominee.name', (now) => now?.nominee.name ?? '', text, String),
      b: field('achievement', (now) => now?.achievement ?? '', text, String),
    }));
  const form = open();
  const setOnline = (is: boolean) => {
    isOnline = is;
  };
  return { storage, server, store, drafts, form, open, setOnline, ...form.fields };
}
