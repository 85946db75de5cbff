import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LINGER_MS, live, openListeners } from '../../../web/src/data/live.js';
import { prng } from '../../races/prng.ts';

/**
 * Invented pages, some of whose listeners are shared: an hour of `live` by a clock that is played. What the
 * product's own pages leave open at the server, tests/e2e/listeners.test.ts counts in a browser.
 */
const PAGES = [
  ['season', 'board', 'members', 'movements'],
  ['season', 'members', 'sheet', 'seat', 'presence'],
  ['season', 'members', 'sheet', 'self', 'seat', 'presence'],
  ['season', 'quotas', 'slots/a', 'slots/b', 'nominations', 'seat'],
  ['season', 'quotas', 'nomination', 'slots/a', 'seat', 'presence', 'log'],
];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('after an hour of moving between pages, `live` has as many open as are read', async () => {
  const random = prng(2026);
  const before = openListeners.value;
  const real = new Set<string>();
  const read = (key: string) =>
    live<string>(`hour/${key}`, (next) => {
      real.add(key);
      next({ state: 'ready', data: key, fromCache: false });
      return () => real.delete(key);
    });
  let shown: readonly string[] = [];
  let leave = () => undefined as unknown;
  let visits = 0;
  for (let at = 0; at < 3_600_000; visits += 1) {
    leave();
    shown = PAGES[Math.floor(random() * PAGES.length)] ?? [];
    const stops = shown.map((key) => effect(() => void read(key).value));
    leave = () => stops.map((stop) => stop());
    const stay = Math.floor(random() * 30_000);
    at += stay;
    await vi.advanceTimersByTimeAsync(stay);
  }
  await vi.advanceTimersByTimeAsync(LINGER_MS);
  expect(visits).toBeGreaterThan(200);
  expect(openListeners.value - before).toBe(shown.length);
  expect([...real].sort()).toEqual([...shown].sort());
  leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
  expect(openListeners.value).toBe(before);
});
