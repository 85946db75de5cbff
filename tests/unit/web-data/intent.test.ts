import { beforeEach, expect, it, vi } from 'vitest';

const request = { bloc: 'tong-hop', season: '2026', nomination: 'nomination-1' };

/** A freshly loaded page over the same tab's storage. */
function page(): Promise<typeof import('../../../web/src/data/intent.js')> {
  vi.resetModules();
  return import('../../../web/src/data/intent.js');
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

it('keeps one id for one intent, also over a reload', async () => {
  const first = await page();
  const id = first.intentId('submitNomination', request);
  expect(first.intentId('submitNomination', request)).toBe(id);
  expect((await page()).intentId('submitNomination', request)).toBe(id);
});

it('gives another act and another request an id of their own', async () => {
  const { intentId } = await page();
  const id = intentId('submitNomination', request);
  expect(intentId('withdrawNomination', request)).not.toBe(id);
  expect(intentId('submitNomination', { ...request, nomination: 'nomination-2' })).not.toBe(id);
});

it('takes a press after an answer for a new intent', async () => {
  const { intentId, forgetIntent } = await page();
  const id = intentId('submitNomination', request);
  forgetIntent('submitNomination', request);
  expect(intentId('submitNomination', request)).not.toBe(id);
});
