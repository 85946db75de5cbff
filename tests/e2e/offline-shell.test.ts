import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { openBoard, shownRow } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { formState, scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories({ serviceWorkers: 'allow' });
beforeAll(resetDemo);

/** What the worker that answers for the network says where it has no answer. */
const NO_ANSWER = /Failed to fetch|ERR_FAILED/;

/** How many files of the site are kept on this machine. */
function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return all.reduce((sum, count) => sum + count, 0);
  });
}

function hasFile(page: Page, pattern: string): Promise<boolean> {
  return page.evaluate(async (text) => {
    const names = await caches.keys();
    const all = await Promise.all(
      names.map(async (name) => await (await caches.open(name)).keys()),
    );
    return all.flat().some(({ url }) => url.includes(text));
  }, pattern);
}

async function seeKept(page: Page, file: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await eventually(() => hasFile(page, file)).toBe(true);
}

story('an editor opens, reads and edits each page without a network', async (open) => {
  const officer = await open('officer');
  const { page, context } = officer;
  officer.expected.push(OFFLINE, NO_ANSWER);
  await takeSeat(officer, 'bnv-officer', '/nominations');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto('/nominations/demo-0022');
  await page.getByRole('textbox').first().waitFor();
  await openBoard(page);
  const row = await shownRow(page, 'bnv');
  await page.goto('/sheet');
  await scoreField(page, 'ct-3').waitFor();
  await seeKept(page, 'HallPage');

  await context.setOffline(true);
  await page.reload();
  await scoreField(page, 'ct-3').waitFor();
  await typeScore(page, 'ct-3', '70');
  await eventually(() => formState(page).textContent()).toContain('1 ô chưa lưu');

  await page.goto('/nominations/demo-0022');
  await page.getByRole('textbox').first().waitFor();
  await page.goto('/nominations');
  await page.getByRole('heading', { level: 1, name: vi.nominations.title }).waitFor();
  await openBoard(page);
  expect(await shownRow(page, 'bnv')).toEqual(row);
  await page.goto('/sheet');
  await eventually(() => scoreField(page, 'ct-3').inputValue()).toBe('70');

  await context.setOffline(false);
  await page.reload();
  await scoreField(page, 'ct-3').waitFor();
  await eventually(() => scoreField(page, 'ct-3').inputValue()).toBe('70');
  await typeScore(page, 'ct-3', '75');
  await seeSaved(page);
});

story('a visitor keeps the board’s page and none of the editors’', async (open) => {
  const hall = await open('public');
  const { page, context } = hall;
  hall.expected.push(OFFLINE, NO_ANSWER);
  await openBoard(page);
  await seeKept(page, 'board-firestore');
  expect(await hasFile(page, 'editor-firestore')).toBe(false);
  expect(await hasFile(page, 'SheetPage')).toBe(false);

  await context.setOffline(true);
  await page.reload();
  await page.getByText(vi.frame.offline).waitFor();
  await page.goto('/hall');
  await page.getByText(vi.frame.pageNeedsNetwork).waitFor();
});

story('leaving a shared computer removes the kept page', async (open) => {
  const officer = await open('officer');
  const { page } = officer;
  await takeSeat(officer, 'bnv-officer', '/sheet');
  await scoreField(page, 'ct-3').waitFor();
  await seeKept(page, 'HallPage');
  await page.goto('/sign-in');
  await page.getByRole('button', { name: vi.signIn.leaveAndClear, exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.waitForTimeout(6_000);
  expect(await keptFiles(page)).toBe(0);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
