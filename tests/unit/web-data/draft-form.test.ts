import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PAUSE_MS } from '../../../web/src/data/draft.js';
import type { Codec } from '../../../web/src/data/draft-field.js';
import { openForm } from '../../../web/src/data/draft-form.js';
import type { Live } from '../../../web/src/data/live.js';
import { saveAll, unsent } from '../../../web/src/data/unsent.js';

type Note = { a: string; b: string };

const text: Codec<string, string> = { show: (value) => value, read: (value) => ({ value }) };

/** A server that answers when the test says so. */
function server() {
  const saves: { field: keyof Note; value: string; ok(): void; no(code: string): void }[] = [];
  const save = (field: keyof Note) => (value: string) =>
    new Promise<void>((resolve, reject) => {
      const no = (code: string) => reject(Object.assign(new Error(code), { code }));
      saves.push({ field, value, ok: resolve, no });
    });
  return { saves, save };
}

let made = 0;

function noteForm() {
  const { saves, save } = server();
  made += 1;
  const form = openForm(`notes/${made}`, { a: 'A', b: 'B' }, (field) => ({
    a: field((note: Note) => note.a, text, save('a')),
    b: field((note: Note) => note.b, text, save('b')),
  }));
  return { form, saves, ...form.fields };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('saves after a pause in typing, once', () => {
  const { a, saves } = noteForm();
  a.edit('A1');
  vi.advanceTimersByTime(PAUSE_MS - 1);
  a.edit('A12');
  vi.advanceTimersByTime(PAUSE_MS - 1);
  expect(saves).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(saves.map(({ field, value }) => ({ field, value }))).toEqual([
    { field: 'a', value: 'A12' },
  ]);
});

it('saves at once when the field or the page is left', () => {
  const { a, b, saves } = noteForm();
  a.edit('A1');
  a.blur();
  b.edit('B1');
  saveAll();
  expect(saves.map(({ value }) => value)).toEqual(['A1', 'B1']);
  vi.advanceTimersByTime(PAUSE_MS);
  expect(saves).toHaveLength(2);
});

it('keeps two fields apart: one refused, one saved', async () => {
  const { form, a, b, saves } = noteForm();
  a.edit('A1');
  b.edit('B1');
  vi.advanceTimersByTime(PAUSE_MS);
  saves[0]?.no('permission-denied');
  saves[1]?.ok();
  await vi.advanceTimersByTimeAsync(0);
  expect(a.phase.value).toBe('refused');
  expect(a.field.value.shown).toBe('A1');
  expect(b.phase.value).toBe('saved');
  expect(form.state.value).toMatchObject({ phase: 'refused', unsent: 1 });
});

it('brings a colleague’s change in beside what is being typed', () => {
  const { form, a, b } = noteForm();
  const live = signal<Live<Note>>({ state: 'loading' });
  const stop = form.follow(live);
  a.focus();
  a.edit('mine');
  live.value = { state: 'ready', data: { a: 'theirs', b: 'B2' }, fromCache: false };
  expect(a.field.value.shown).toBe('mine');
  expect(a.phase.value).toBe('conflict');
  expect(b.field.value.shown).toBe('B2');
  stop();
});

it('says that a save waits when no answer comes, and that the page holds unsent work', async () => {
  const before = unsent.value;
  const { a, saves } = noteForm();
  a.edit('A1');
  expect(unsent.value).toBe(before + 1);
  vi.advanceTimersByTime(PAUSE_MS);
  expect(a.phase.value).toBe('saving');
  vi.advanceTimersByTime(5_000);
  expect(a.phase.value).toBe('queued');
  saves[0]?.ok();
  await vi.advanceTimersByTimeAsync(0);
  expect(a.phase.value).toBe('saved');
  expect(unsent.value).toBe(before);
});

it('tells an act whether the server has everything', async () => {
  const { form, a, saves } = noteForm();
  a.edit('A1');
  const saved = form.settled();
  saves[0]?.ok();
  expect(await saved).toBe(true);
  a.edit('A2');
  const refused = form.settled();
  saves[1]?.no('permission-denied');
  expect(await refused).toBe(false);
});

it('gives the same form with its text when the page comes back', () => {
  const { a } = noteForm();
  a.edit('half a th');
  const again = openForm(`notes/${made}`, { a: 'A', b: 'B' }, () => ({ a }));
  expect(again.fields.a.field.value.shown).toBe('half a th');
});
