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
/** A link is pressed as soon as its page has a heading, while listeners of the pages before linger. */
const PAGES = {
  head: [vi.frame.work, vi.frame.board, vi.frame.setupShort, vi.frame.peopleShort],
  officer: [vi.frame.sheet, vi.frame.nominations, vi.frame.agreementShort, vi.frame.movementsShort],
};

async function follow({ page }: Window, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  const link = page.getByRole('banner').locator('a[aria-current="page"]');
  await eventually(() => link.textContent()).toBe(name);
  await page.getByRole('heading', { level: 1 }).waitFor();
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
  }).toBeGreaterThan(LINGER_MS + 300);
  return last;
}

async function goRound(open: Open, name: keyof typeof PAGES, uid: string): Promise<void> {
  const window = await open(name);
  await takeSeat(window, uid, '/work');
  const targets = watchTargets(window.page);
  await window.page.goto('/');
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
