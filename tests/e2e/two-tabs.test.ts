import { sheetPath } from '@domain/path.js';
import type { Page } from 'playwright-core';
import { beforeEach, expect } from 'vitest';
import * as z from 'zod/mini';
import type { Window } from './browser.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { type CriterionId, formState, scoreField, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories({ serviceWorkers: 'allow' });
beforeEach(resetDemo);

const OWN = sheetPath(BLOC, SEASON, 'bnv.self');
const COMMITS = /\/documents:commit/;

/** Two tabs of one person: one sign-in, one storage, the same sheet. */
async function openTabs(window: Window): Promise<[Page, Page]> {
  window.expected.push(OFFLINE);
  await takeSeat(window, 'bnv-officer', '/sheet');
  const second = await window.context.newPage();
  await second.goto('/sheet');
  for (const page of [window.page, second]) await scoreField(page, 'ct-3').waitFor();
  return [window.page, second];
}

async function stored(criterion: CriterionId): Promise<unknown> {
  return (await db().doc(OWN).get()).get(`scores.${criterion}.value`) ?? null;
}

async function shows(page: Page, criterion: CriterionId, text: string): Promise<void> {
  await eventually(() => scoreField(page, criterion).inputValue()).toBe(text);
}

/** Whichever tab has sent it: the other has nothing of its own that was saved. */
async function seeNothingUnsent(page: Page): Promise<void> {
  await eventually(() => formState(page).textContent()).toMatch(
    /Đã lưu \d\d:\d\d|Mọi thay đổi tự lưu/,
  );
  await eventually(() => page.getByText(/ô chưa (gửi|lưu)/).count()).toBe(0);
}

const Commit = z.object({
  writes: z.array(
    z.object({
      update: z.object({ name: z.string() }),
      updateMask: z.object({ fieldPaths: z.array(z.string()) }),
    }),
  ),
});

/** The fields of the sheet that the tabs ask the server to write, each as often as they ask. */
function watchWrites({ context }: Window): string[] {
  const written: string[] = [];
  context.on('request', (request) => {
    if (!request.url().includes('/documents:commit')) return;
    const commit = Commit.safeParse(request.postDataJSON());
    for (const { update, updateMask } of commit.data?.writes ?? [])
      if (update.name.endsWith(OWN))
        written.push(...updateMask.fieldPaths.filter((field) => field.endsWith('.value')));
  });
  return written;
}

story('what is typed in one tab stands in the other, also without a network', async (open) => {
  const officer = await open('officer');
  const [first, second] = await openTabs(officer);
  const written = watchWrites(officer);
  await officer.context.setOffline(true);
  await first.getByText(vi.frame.offline).waitFor();
  await scoreField(first, 'ct-3').fill('75');
  await shows(second, 'ct-3', '75');
  await typeScore(second, 'td-1', '33');
  await shows(first, 'td-1', '33');
  for (const page of [first, second]) await page.getByText('2 ô chưa gửi').waitFor();
  expect(await stored('ct-3')).toBeNull();

  await officer.context.setOffline(false);
  for (const page of [first, second]) await seeNothingUnsent(page);
  expect([await stored('ct-3'), await stored('td-1')]).toEqual([75, 33]);
  // Both tabs heard that the network is back, and both send what is unsent.
  expect(written.sort()).toEqual(['scores.`ct-3`.value', 'scores.`td-1`.value']);
});

story('a tab that is closed while it sends leaves its work to the other', async (open) => {
  const officer = await open('officer');
  const [first, second] = await openTabs(officer);
  let isAsked = false;
  await first.route(COMMITS, () => {
    isAsked = true;
  });
  await typeScore(first, 'ct-3', '80');
  await eventually(() => isAsked).toBe(true);
  await shows(second, 'ct-3', '80');
  expect(await stored('ct-3')).toBeNull();

  await first.close();
  await eventually(() => stored('ct-3')).toBe(80);
  await seeNothingUnsent(second);
});

story('a copy that is kept or deleted in one tab is so in the other', async (open) => {
  const officer = await open('officer');
  officer.expected.push(/documents:commit|permission/);
  const [first, second] = await openTabs(officer);
  await second.goto('/local-copies');
  await second.getByText(vi.localCopies.none).waitFor();
  await officer.context.setOffline(true);
  await first.getByText(vi.frame.offline).waitFor();
  await typeScore(first, 'ct-3', '70');
  await second.getByText('70', { exact: true }).waitFor();
  await db().doc(OWN).update({ status: 'submitted' });
  await officer.context.setOffline(false);

  const kept = second.getByRole('region', { name: vi.localCopies.kept, exact: true });
  await eventually(() => kept.textContent()).toContain(vi.kept.keptSheetLocked);
  expect(await kept.getByRole('listitem').count()).toBe(1);
  await first.goto('/local-copies');
  await first.getByText('70', { exact: true }).waitFor();
  await first.getByRole('button', { name: vi.localCopies.remove }).click();
  const question = first.getByRole('dialog');
  await question.getByRole('button', { name: vi.localCopies.remove, exact: true }).click();
  for (const page of [first, second]) await page.getByText(vi.localCopies.none).waitFor();
});
