import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  DOUBT_MS,
  LINGER_MS,
  type Live,
  LOST_MS,
  live,
  lostListeners,
  type Next,
  openListeners,
} from '../../../web/src/data/live.js';

let made = 0;

/** A source that speaks when the test says so. */
function listener() {
  made += 1;
  const stop = vi.fn();
  const nexts: Next<string>[] = [];
  const open = vi.fn((next: Next<string>) => {
    nexts.push(next);
    return stop;
  });
  const key = `test/${made}`;
  const say = (state: Live<string>, isHollow = false) => nexts.at(-1)?.(state, isHollow);
  return { key, open, stop, say, signal: () => live(key, open) };
}

const ready = (data: string, fromCache = false): Live<string> => ({
  state: 'ready',
  data,
  fromCache,
});

async function read(source: ReturnType<typeof listener>) {
  const seen: Live<string>[] = [];
  const leave = effect(() => {
    seen.push(source.signal().value);
  });
  await vi.advanceTimersByTimeAsync(0);
  return { seen, leave };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('opens nothing before somebody reads', () => {
  const source = listener();
  source.signal().peek();
  expect(source.open).not.toHaveBeenCalled();
});

it('opens one listener for any number of readers, and closes it soon after the last one', async () => {
  const source = listener();
  const before = openListeners.value;
  const first = await read(source);
  const second = await read(source);
  expect(source.open).toHaveBeenCalledOnce();
  expect(openListeners.value).toBe(before + 1);
  first.leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
  expect(source.stop).not.toHaveBeenCalled();
  second.leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
  expect(source.stop).toHaveBeenCalledOnce();
  expect(openListeners.value).toBe(before);
});

it('stays open from page to page', async () => {
  const source = listener();
  (await read(source)).leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS - 1);
  const again = await read(source);
  await vi.advanceTimersByTimeAsync(LINGER_MS);
  expect(source.open).toHaveBeenCalledOnce();
  again.leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
});

it('shows the last data at once when it is read again, as from the cache', async () => {
  const source = listener();
  const first = await read(source);
  source.say(ready('a'));
  first.leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
  const second = await read(source);
  expect(second.seen[0]).toEqual(ready('a', true));
  second.leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
});

it('does not believe "nothing there" from a cache that has never met the server', async () => {
  const source = listener();
  const { seen, leave } = await read(source);
  source.say(ready('', true), true);
  expect(seen.at(-1)).toEqual({ state: 'loading' });
  source.say(ready(''));
  source.say(ready('', true), true);
  expect(seen.at(-1)).toEqual(ready('', true));
  leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
});

it('tells when a listener has lost the server, and when it is back', async () => {
  const source = listener();
  const before = lostListeners.value;
  const { leave } = await read(source);
  source.say(ready('a', true));
  expect(lostListeners.value).toBe(before);
  source.say(ready('a'));
  source.say(ready('a', true));
  await vi.advanceTimersByTimeAsync(LOST_MS - 1);
  expect(lostListeners.value).toBe(before);
  source.say(ready('b', true));
  await vi.advanceTimersByTimeAsync(1);
  expect(lostListeners.value).toBe(before + 1);
  source.say(ready('a'));
  expect(lostListeners.value).toBe(before);
  leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
});

it('does not call a listener lost that is only catching up, nor one that nobody reads any more', async () => {
  const source = listener();
  const before = lostListeners.value;
  const { leave } = await read(source);
  source.say(ready('a'));
  source.say(ready('a', true));
  await vi.advanceTimersByTimeAsync(LOST_MS - 1);
  expect(lostListeners.value).toBe(before);
  source.say(ready('a'));
  await vi.advanceTimersByTimeAsync(LOST_MS);
  expect(lostListeners.value).toBe(before);
  source.say(ready('a', true));
  leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS + LOST_MS);
  expect(lostListeners.value).toBe(before);
});

it('asks once more when what is shown is refused, and keeps showing it until then', async () => {
  const source = listener();
  const { seen, leave } = await read(source);
  source.say(ready('a'));
  source.say({ state: 'failed', code: 'wrong-role' });
  expect(seen.at(-1)).toEqual(ready('a'));
  await vi.advanceTimersByTimeAsync(DOUBT_MS);
  expect(source.open).toHaveBeenCalledTimes(2);
  source.say(ready('a'));
  expect(seen.slice(1)).toEqual([ready('a'), ready('a')]);
  leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
});

it('believes the second refusal, whatever the cache said in between', async () => {
  const source = listener();
  const { seen, leave } = await read(source);
  source.say(ready('a'));
  source.say({ state: 'failed', code: 'wrong-role' });
  await vi.advanceTimersByTimeAsync(DOUBT_MS);
  source.say(ready('a', true));
  source.say({ state: 'failed', code: 'wrong-role' });
  expect(seen.at(-1)).toEqual({ state: 'failed', code: 'wrong-role' });
  leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
});

it('believes at once what does not come from a lost right, or was never shown', async () => {
  for (const [shown, code] of [
    [true, 'unknown'],
    [false, 'wrong-role'],
  ] as const) {
    const source = listener();
    const { seen, leave } = await read(source);
    if (shown) source.say(ready('a'));
    source.say({ state: 'failed', code });
    expect(seen.at(-1)).toEqual({ state: 'failed', code });
    leave();
    await vi.advanceTimersByTimeAsync(LINGER_MS);
  }
});

it('says offline when no answer comes', async () => {
  const source = listener();
  const { seen, leave } = await read(source);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(seen.at(-1)).toEqual({ state: 'failed', code: 'offline' });
  leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS);
});

it('opens a refused listener again while it is read, later each time, and not after', async () => {
  const source = listener();
  const { leave } = await read(source);
  source.say({ state: 'failed', code: 'wrong-role' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(source.open).toHaveBeenCalledTimes(2);
  source.say({ state: 'failed', code: 'wrong-role' });
  await vi.advanceTimersByTimeAsync(4_999);
  expect(source.open).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(source.open).toHaveBeenCalledTimes(3);
  leave();
  await vi.advanceTimersByTimeAsync(LINGER_MS + 60_000);
  expect(source.open).toHaveBeenCalledTimes(3);
});
