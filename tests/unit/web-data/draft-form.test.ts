import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PAUSE_MS } from '../../../web/src/data/draft.js';
import type { Live } from '../../../web/src/data/live.js';
import { at, machine, type Note, note, path } from './draft-machine.ts';

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('saves after a pause in typing, once', async () => {
  const { a, server } = machine();
  a.edit('A1');
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
  a.edit('A12');
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
  expect(server.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(server.asked).toEqual([{ 'nominee.name': 'A12', rev: 2 }]);
  expect(a.phase.value).toBe('saved');
});

it('keeps on the machine what is typed, with every key, until the server has it', async () => {
  const { a, store } = machine();
  a.edit('A1');
  expect(store.unsent()).toMatchObject([{ path, field: 'nominee.name', shown: 'A1', base: 'A' }]);
  a.blur();
  await settle();
  expect(store.unsent()).toEqual([]);
});

it('gives nothing to the server while there is no network, and sends all of it afterwards', async () => {
  const { a, b, server, form, drafts, setOnline } = machine();
  setOnline(false);
  a.edit('A1');
  b.edit('B1');
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect(server.asked).toEqual([]);
  expect(form.state.value).toMatchObject({ phase: 'queued', unsent: 2 });
  setOnline(true);
  await drafts.sendAll();
  expect(server.doc).toMatchObject({ nominee: { name: 'A1' }, achievement: 'B1', rev: 2 });
  expect(form.state.value).toMatchObject({ phase: 'saved', unsent: 0 });
});

it('merges without a word what a colleague wrote in another field', async () => {
  const { a, b, server } = machine();
  server.doc = note({ achievement: 'theirs', rev: 4 });
  a.edit('A1');
  a.blur();
  await settle();
  expect(server.doc).toMatchObject({ nominee: { name: 'A1' }, achievement: 'theirs', rev: 5 });
  expect([a.phase.value, b.field.value.shown]).toEqual(['saved', 'theirs']);
});

it('asks once where a colleague wrote in the same field, and overwrites nothing', async () => {
  const { a, server, form } = machine();
  server.doc = note({ nominee: { name: 'theirs' }, rev: 4 });
  a.edit('mine');
  a.blur();
  await settle();
  expect(server.doc).toMatchObject({ nominee: { name: 'theirs' } });
  expect(a.phase.value).toBe('conflict');
  expect(a.field.value).toMatchObject({ shown: 'mine', remote: { by: 'colleague', at } });
  expect(await form.settled()).toBe(false);
  a.keepMine();
  await settle();
  expect(server.doc).toMatchObject({ nominee: { name: 'mine' }, rev: 5 });
});

it('keeps the loser’s text on the machine until the person deletes it', async () => {
  const before = machine();
  before.server.doc = note({ nominee: { name: 'theirs' }, rev: 4 });
  before.a.edit('mine');
  before.a.blur();
  await settle();
  before.a.takeTheirs();
  const after = machine(before.storage, before.server);
  expect(after.store.kept()).toMatchObject([{ shown: 'mine', reason: 'given-up' }]);
  expect(after.a.field.value.setAside).toBe('mine');
});

it('has the text again after a crash, merged with what the server has by then', async () => {
  const before = machine();
  before.setOnline(false);
  before.a.edit('half a th');
  before.drafts.stop();
  const after = machine(before.storage, before.server);
  expect(after.a.field.value.shown).toBe('half a th');
  after.server.doc = note({ achievement: 'theirs', rev: 4 });
  await after.drafts.sendAll();
  expect(after.server.doc).toMatchObject({ nominee: { name: 'half a th' }, achievement: 'theirs' });
});

it('takes a write whose answer was lost for its own, however much was typed since', async () => {
  const { a, server, drafts } = machine();
  server.losesAnswer = true;
  a.edit('A1');
  a.blur();
  await settle();
  expect(a.phase.value).toBe('queued');
  a.edit('A12');
  await drafts.sendAll();
  expect(a.phase.value).toBe('saved');
  expect(server.doc).toMatchObject({ nominee: { name: 'A12' }, rev: 3 });
});

it('makes a copy with its reason of what the server will not take any more', async () => {
  const { a, server, store } = machine();
  server.isClosed = true;
  a.edit('too late');
  a.blur();
  await settle();
  expect(store.unsent()).toEqual([]);
  expect(store.kept()).toMatchObject([{ shown: 'too late', reason: 'window-closed' }]);
  expect(a.field.value).toMatchObject({ shown: 'A', setAside: 'too late' });
});

it('of a nomination that was deleted meanwhile keeps the text as a copy', async () => {
  const { a, server, store } = machine();
  server.doc = null;
  server.why = 'wrong-role';
  a.edit('for nobody');
  a.blur();
  await settle();
  expect(store.kept()).toMatchObject([{ shown: 'for nobody', reason: 'not-found' }]);
});

it('says of one that could not be begun any more why, and tells of the copy until it is seen', async () => {
  const { a, server, store } = machine();
  server.doc = null;
  a.edit('too late');
  a.blur();
  await settle();
  expect(store.kept()).toMatchObject([{ reason: 'window-closed', isSeen: false }]);
  store.seeKept();
  expect(store.kept()).toMatchObject([{ shown: 'too late', isSeen: true }]);
});

it('makes a copy also of what waits for its person, once the document is closed', async () => {
  const { a, b, server, store, form } = machine();
  server.doc = note({ nominee: { name: 'theirs' }, rev: 4 });
  a.edit('mine');
  b.edit('B1');
  a.blur();
  await settle();
  expect(a.phase.value).toBe('conflict');
  const closed = { ...note({ nominee: { name: 'theirs' }, rev: 6 }), status: 'submitted' };
  server.doc = closed;
  server.isClosed = true;
  form.follow(signal<Live<Note | null>>({ state: 'ready', data: closed, fromCache: false }))();
  await settle();
  expect(store.unsent()).toEqual([]);
  expect(store.kept()).toMatchObject([{ shown: 'mine', reason: 'already-submitted' }]);
  // What the page shows is what was handed in.
  expect(a.field.value).toMatchObject({ shown: 'theirs', setAside: 'mine' });
});

it('keeps the text at its field when the reason may pass', async () => {
  const { a, server, store } = machine();
  server.isClosed = true;
  server.why = 'wrong-role';
  a.edit('mine');
  a.blur();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(a.phase.value).toBe('refused');
  expect(a.field.value).toMatchObject({ shown: 'mine', refused: 'invalid-request' });
  server.isClosed = false;
  a.again();
  await settle();
  expect(a.phase.value).toBe('saved');
  expect(store.unsent()).toEqual([]);
});

it('becomes a copy where the nomination is another unit’s since', async () => {
  const { a, server, store } = machine();
  server.isClosed = true;
  server.isUnreadable = true;
  server.why = 'wrong-role';
  a.edit('mine');
  a.blur();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(store.unsent()).toEqual([]);
  expect(store.kept()).toMatchObject([{ shown: 'mine', reason: 'wrong-unit', isSeen: false }]);
});

it('shows in another tab what is typed in one, and takes it back when it was sent', async () => {
  const one = machine();
  const two = machine(one.storage, one.server);
  const key = () => [...one.storage.texts.keys()].at(-1) ?? '';
  one.a.focus();
  one.a.edit('typed in one');
  const typed = key();
  two.store.heard(typed);
  expect(two.a.field.value.shown).toBe('typed in one');
  one.a.blur();
  await settle();
  two.store.heard(typed);
  expect(two.a.phase.value).toBe('clean');
  expect(one.server.asked).toHaveLength(1);
});

it('says in another tab, and after a reload, that it waits for the network', async () => {
  const one = machine();
  one.setOnline(false);
  one.a.edit('typed in one');
  one.a.blur();
  await settle();
  const two = machine(one.storage, one.server);
  two.setOnline(false);
  two.store.heard([...one.storage.texts.keys()][0] ?? '');
  expect(two.a.phase.value).toBe('queued');
});

it('brings a colleague’s change in beside what is being typed', () => {
  const { form, a, b } = machine();
  const live = signal<Live<Note | null>>({ state: 'loading' });
  const stop = form.follow(live);
  a.focus();
  a.edit('mine');
  const data = note({ nominee: { name: 'theirs' }, achievement: 'B2', rev: 2 });
  live.value = { state: 'ready', data, fromCache: false };
  expect(a.field.value.shown).toBe('mine');
  expect(a.phase.value).toBe('conflict');
  expect(b.field.value.shown).toBe('B2');
  stop();
});

it('undoes a save by another one', async () => {
  const { a, server } = machine();
  a.edit('A1');
  a.blur();
  await settle();
  const { undo } = a.field.value;
  if (undo !== null) a.restore(undo.value);
  await settle();
  expect(server.asked.map(({ rev }) => rev)).toEqual([2, 3]);
  expect(server.doc).toMatchObject({ nominee: { name: 'A' } });
});

it('gives the same form with its text when the page comes back', () => {
  const { a, open } = machine();
  a.edit('half a th');
  expect(open().fields.a.field.value.shown).toBe('half a th');
});

it('measures a quick save by its own last one, though the listener lags behind', async () => {
  const { a, b, form, server } = machine();
  const live = signal<Live<Note | null>>({ state: 'ready', data: note(), fromCache: false });
  const stop = form.follow(live);
  a.edit('A1');
  a.blur();
  await settle();
  // What the server had before the save arrives after its answer.
  live.value = { state: 'ready', data: note(), fromCache: false };
  b.edit('B1');
  b.blur();
  await settle();
  expect(server.asked).toEqual([
    { 'nominee.name': 'A1', rev: 2 },
    { achievement: 'B1', rev: 3 },
  ]);
  expect(server.doc).toMatchObject({ nominee: { name: 'A1' }, achievement: 'B1', rev: 3 });
  stop();
});

it('overwrites no colleague of whom only a refusal had told, when the listener lags', async () => {
  const { a, b, drafts, form, server } = machine();
  const live = signal<Live<Note | null>>({ state: 'ready', data: note(), fromCache: false });
  const stop = form.follow(live);
  server.doc = note({ achievement: 'theirs', rev: 2 });
  b.edit('mine');
  a.edit('A1');
  a.blur();
  await settle();
  live.value = { state: 'ready', data: note(), fromCache: false };
  await drafts.sendAll();
  expect(server.doc).toMatchObject({ nominee: { name: 'A1' }, achievement: 'theirs', rev: 3 });
  expect(b.phase.value).toBe('conflict');
  stop();
});
