import { nominationPath, presencesPath } from '@domain/path.js';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect } from 'vitest';
import { HEARTBEAT_MS } from '../../web/src/data/presence-state.ts';
import { newFigures, violations } from './axe.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { postOf, takeSeat } from './seats.ts';
import { scoreField } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);
beforeEach(async () => {
  const entries = await db().collection(presencesPath(BLOC, SEASON)).get();
  await Promise.all(entries.docs.map(({ ref }) => ref.delete()));
});

const FIRST = 'bnv-officer';
const SECOND = 'bnv-officer-2';

function here(page: Page): Promise<string[]> {
  return page
    .getByRole('list', { name: vi.drafting.alsoHere })
    .getByRole('listitem')
    .allInnerTexts();
}

function looking(uid: string): string {
  return say(vi.drafting.looking, { post: postOf(uid) });
}

function editing(uid: string): string {
  return say(vi.drafting.editing, { post: postOf(uid) });
}

/** At which field the page shows somebody. */
function markedFields(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('.at-field')
    .evaluateAll((marks) =>
      marks.map((mark) => mark.closest<HTMLElement>('[data-path]')?.dataset['path']),
    );
}

/** When a person's page wrote about its presence, by the server's clock. */
function watchWrites(uid: string): { times: () => number[]; stop: () => void } {
  const seen = new Set<number>();
  const mine = db().collection(presencesPath(BLOC, SEASON)).where('uid', '==', uid);
  const stop = mine.onSnapshot(({ docs }) => {
    for (const each of docs) seen.add(each.updateTime.toMillis());
  });
  return { times: () => [...seen].sort((a, b) => a - b), stop };
}

story('two officers see each other by post, and at which field', async (open) => {
  const first = await open('first');
  const second = await open('second');
  await takeSeat(first, FIRST, '/sheet');
  await scoreField(first.page, 'ct-1').waitFor();
  await takeSeat(second, SECOND, '/sheet');
  await eventually(() => here(first.page)).toEqual([looking(SECOND)]);
  await eventually(() => here(second.page)).toEqual([looking(FIRST)]);
  await second.page.evaluate(() => document.fonts.ready);
  const before = await scoreField(second.page, 'ct-3').boundingBox();

  await scoreField(first.page, 'ct-3').focus();
  await eventually(() => here(second.page)).toEqual([editing(FIRST)]);
  await eventually(() => markedFields(second.page)).toEqual(['scores.ct-3.value']);
  expect(await scoreField(second.page, 'ct-3').boundingBox()).toEqual(before);
  expect(await violations(second.page, newFigures())).toEqual([]);

  await scoreField(first.page, 'td-1').focus();
  await eventually(() => markedFields(second.page)).toEqual(['scores.td-1.value']);
  await scoreField(second.page, 'td-1').focus();
  await eventually(() => markedFields(first.page)).toEqual(['scores.td-1.value']);
  await eventually(() => first.page.getByRole('status').allInnerTexts()).toContain(
    say(vi.drafting.atYourField, { post: postOf(SECOND) }),
  );

  await second.page.getByRole('banner').getByRole('link', { name: vi.frame.nominations }).click();
  await eventually(() => here(first.page)).toEqual([]);
});

story('somebody whose connection is cut fades, and is gone within a minute', async (open) => {
  const first = await open('first');
  const second = await open('second');
  second.expected.push(OFFLINE);
  await takeSeat(first, FIRST, '/sheet');
  await takeSeat(second, SECOND, '/sheet');
  await eventually(() => here(first.page)).toEqual([looking(SECOND)]);
  await second.context.setOffline(true);
  await eventually(() => here(first.page)).toEqual([
    say(vi.drafting.fading, { post: postOf(SECOND) }),
  ]);
  await eventually(() => here(first.page)).toEqual([]);
});

story('alone it costs one write, and with others three a minute', async (open) => {
  const first = await open('first');
  const writes = watchWrites(FIRST);
  await takeSeat(first, FIRST, '/sheet');
  await scoreField(first.page, 'ct-1').waitFor();
  await eventually(() => writes.times().length).toBe(1);
  await scoreField(first.page, 'ct-1').focus();
  // Longer than from one heartbeat to the next.
  await first.page.waitForTimeout(HEARTBEAT_MS + 2_000);
  expect(writes.times()).toHaveLength(1);

  const second = await open('second');
  await takeSeat(second, SECOND, '/sheet');
  await eventually(() => here(first.page)).toEqual([looking(SECOND)]);
  await eventually(() => here(second.page)).toEqual([editing(FIRST)]);
  // On a slow machine they come later, never closer together.
  await expect
    .poll(() => writes.times().length, { timeout: 5 * HEARTBEAT_MS })
    .toBeGreaterThanOrEqual(4);
  writes.stop();
  const [, ...others] = writes.times();
  for (const [earlier, later] of others.slice(1).map((time, n) => [others[n] ?? 0, time] as const))
    expect(later - earlier).toBeGreaterThan(HEARTBEAT_MS - 2_000);
});

story('a nomination shows who is at it, and only while it can be written', async (open) => {
  const first = await open('first');
  const second = await open('second');
  const page = '/nominations/demo-0022';
  await takeSeat(first, FIRST, page);
  await takeSeat(second, SECOND, page);
  await eventually(() => here(second.page)).toEqual([looking(FIRST)]);
  await first.page.getByRole('textbox').first().focus();
  await eventually(() => markedFields(second.page)).toEqual(['nominee.name']);

  await db()
    .doc(nominationPath(BLOC, SEASON, 'demo-0022'))
    .update({ status: 'submitted', slot: 5 });
  await eventually(() => here(second.page)).toEqual([]);
  await eventually(
    async () => (await db().collection(presencesPath(BLOC, SEASON)).get()).size,
  ).toBe(0);
});
