import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce, announcement } from '../../../web/src/components/announce.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it('says the first sentence at once, and what follows within four seconds together', () => {
  announce('một');
  expect(announcement.value).toBe('một');
  announce('hai');
  announce('ba');
  vi.advanceTimersByTime(3999);
  expect(announcement.value).toBe('một');
  vi.advanceTimersByTime(1);
  expect(announcement.value).toBe('hai ba');
});

it('of many says the last three, each once', () => {
  announce('bắt đầu');
  for (const sentence of ['a', 'b', 'c', 'b', 'd', 'd']) announce(sentence);
  vi.advanceTimersByTime(4000);
  expect(announcement.value).toBe('c b d');
});

it('falls silent, and speaks at once again afterwards', () => {
  announce('một');
  vi.advanceTimersByTime(4000);
  announce('hai');
  expect(announcement.value).toBe('hai');
});
