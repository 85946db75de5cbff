import { beforeAll, expect } from 'vitest';
import { LINGER_MS } from '../../web/src/data/live.ts';
import type { Window } from './browser.ts';
import { resetDemo } from './demo-state.ts';
import { watchTargets } from './listen-channel.ts';
import { takeSeat } from './seats.ts';
import { eventually, type Open, stories } from './story.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const ROUNDS = 3;
const PAGES = {
  head: [vi.frame.work, vi.frame.board, vi.frame.setupShort, vi.frame.peopleShort],
  officer: [vi.frame.sheet, vi.frame.nominations, vi.frame.agreementShort, vi.frame.movementsShort],
};

/**
 * Ends as soon as the page is drawn, while listeners of the one before linger. The link is marked earlier: until
 * the new page is loaded the one before stands there, and listens.
 */
async function follow({ page }: Window, name: string): Promise<void> {
  const before = await page.title();
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  await eventually(() => page.title()).not.toBe(before);
}

/** What is open once the pages before have let go of theirs and nothing has changed for a while. */
async function settled(targets: () => string[]): Promise<string[]> {
  let last = targets();
  let since = Date.now();
  await eventually(() => {
    const now = targets();
    if (now.join() !== last.join()) since = Date.now();
    last = now;
    return Date.now() - since;
  }).toBeGreaterThan(LINGER_MS + 800);
  return last;
}

async function goRound(open: Open, name: keyof typeof PAGES, uid: string): Promise<void> {
  const window = await open(name);
  await takeSeat(window, uid, '/');
  const targets = watchTargets(window.page);
  await window.page.goto('/');
  await window.page.locator('#unit-bnv').waitFor();
  const first = new Map<string, string[]>();
  for (const page of PAGES[name]) {
    await follow(window, page);
    first.set(page, await settled(targets));
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const page of PAGES[name]) await follow(window, page);
  for (const page of PAGES[name]) {
    await follow(window, page);
    await eventually(targets).toEqual(first.get(page));
  }
  // Pages that listened to the same would prove nothing.
  expect(new Set([...first.values()].map((each) => each.join())).size).toBe(PAGES[name].length);
  console.log(`listeners of the ${name}: ${[...first].map(([p, t]) => `${p} ${t.length}`)}`);
}

story('after many rounds a page listens to what it listened to at first', async (open) => {
  await Promise.all([goRound(open, 'head', 'vpctn-head'), goRound(open, 'officer', 'bnv-officer')]);
});
