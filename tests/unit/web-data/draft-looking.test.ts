import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SETTLE_MS } from '../../../web/src/data/draft-form.js';
import type { Live } from '../../../web/src/data/live.js';
import { machine, type Note, note } from './draft-machine.ts';

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('after a reload writes nothing over what its person has not seen', async () => {
  const before = machine();
  before.setOnline(false);
  before.a.edit('mine');
  const seen = note({ nominee: { name: 'theirs' }, rev: 4 });
  const live = signal<Live<Note | null>>({ state: 'ready', data: seen, fromCache: false });
  before.form.follow(live)();
  before.b.edit('B1');
  before.drafts.stop();
  before.server.doc = seen;
  const after = machine(before.storage, before.server);
  await after.drafts.sendAll();
  expect(after.server.doc).toMatchObject({ nominee: { name: 'theirs' }, achievement: 'B1' });
  expect(after.store.unsent()).toMatchObject([{ field: 'nominee.name', shown: 'mine' }]);
});

it('looks before it writes again after a lost answer, and so is not refused', async () => {
  const { a, server, drafts } = machine();
  server.losesAnswer = true;
  a.edit('A1');
  a.blur();
  await settle();
  await drafts.sendAll();
  expect(a.phase.value).toBe('saved');
  expect(server.asked).toEqual([{ 'nominee.name': 'A1', rev: 2 }]);
});

it('tells whoever waits for the server that it does not answer', async () => {
  const { a, form, server } = machine();
  server.update = () => new Promise(() => undefined);
  a.edit('A1');
  const settled = form.settled();
  await vi.advanceTimersByTimeAsync(SETTLE_MS);
  expect(await settled).toBe(false);
});
