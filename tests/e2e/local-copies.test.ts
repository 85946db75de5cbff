import { readFile } from 'node:fs/promises';
import { seasonPath, seatPath } from '@domain/path.js';
import type { Page } from 'playwright-core';
import { beforeEach, expect } from 'vitest';
import type { Window } from './browser.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { scoreField, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories();
beforeEach(resetDemo);

/** What is typed meets a refusal, and so does what the page asks to find out why. */
const REFUSED = /documents:(commit|batchGet)|permission/;

/** Types a score without a network; meanwhile something happens that leaves no place for it. */
async function typeTooLate(window: Window, meanwhile: () => Promise<unknown>): Promise<void> {
  const { page, context } = window;
  window.expected.push(OFFLINE, REFUSED);
  await takeSeat(window, 'bnv-officer', '/sheet');
  await scoreField(page, 'ct-3').waitFor();
  await context.setOffline(true);
  await page.getByText(vi.frame.offline).waitFor();
  await typeScore(page, 'ct-3', '75');
  await page.getByText('1 ô chưa gửi').waitFor();
  await meanwhile();
  await context.setOffline(false);
}

/** From the bar that says so over every page to the list of copies. */
async function followBar(page: Page, reason: string): Promise<void> {
  const bars = page.getByRole('region', { name: vi.frame.notices });
  const bar = bars.getByRole('alert').filter({ hasText: reason });
  await bar.getByRole('link', { name: vi.drafting.copies }).click();
  const kept = page.getByRole('region', { name: vi.localCopies.kept, exact: true });
  await eventually(() => kept.getByRole('listitem').count()).toBe(1);
  expect(await kept.getByRole('listitem').textContent()).toContain(reason);
}

async function download(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: vi.localCopies.download, exact: true }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('ban-luu-tren-may.txt');
  return await readFile(await file.path(), 'utf8');
}

/** Where, when, why, what; with the mark by which Windows knows the letters of Vietnamese. */
function expectFile(text: string, reason: string): void {
  const lines = text.split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffỞ đâu: Phiếu Bộ Nội vụ · tiêu chí .+ · điểm$/);
  expect(lines[1]).toMatch(/^Nhập lúc: .*\d\d:\d\d/);
  expect(lines.slice(2)).toEqual([`Vì sao: ${reason}`, 'Nội dung:', '75', '']);
}

const LOSSES = {
  'a window that closed meanwhile': {
    reason: vi.kept.keptWindowClosed,
    happen: () =>
      db()
        .doc(seasonPath(BLOC, SEASON))
        .update({
          'windows.selfScoring.closesAt': new Date(Date.now() - 60_000),
          'windows.selfScoring.extensions': {},
        }),
  },
  'a seat that was lost': {
    reason: vi.kept.keptNoSeat,
    happen: () => db().doc(seatPath(BLOC, 'bnv-officer')).delete(),
  },
};

for (const [loss, { reason, happen }] of Object.entries(LOSSES))
  story(`${loss} leaves a copy that says why and can be downloaded`, async (open) => {
    const officer = await open('officer');
    await typeTooLate(officer, happen);
    await followBar(officer.page, reason);
    expectFile(await download(officer.page), reason);
    await officer.page.reload();
    await officer.page.getByText('75', { exact: true }).waitFor();
    await officer.page.getByText(reason).waitFor();
  });
