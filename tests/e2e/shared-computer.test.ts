import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { seeAccessible } from './axe.ts';
import { resetDemo } from './demo-state.ts';
import { confirm } from './nomination-screen.ts';
import { postOf, takeSeat } from './seats.ts';
import { scoreField, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { say, vi } from './words.ts';

const story = stories({ serviceWorkers: 'allow' });
beforeAll(resetDemo);

/** Everything that a site can leave in a browser. */
function left(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
}

story('leaving a shared computer names what is lost and leaves nothing behind', async (open) => {
  const officer = await open('officer');
  const { page, context } = officer;
  officer.expected.push(OFFLINE);
  await takeSeat(officer, 'bnv-officer', '/sheet');
  await scoreField(page, 'ct-3').waitFor();
  const second = await context.newPage();
  await second.goto('/sheet');
  await scoreField(second, 'ct-3').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.goto('/sign-in');
  const leave = page.getByRole('button', { name: vi.signIn.leaveAndClear, exact: true });
  await leave.waitFor();
  const before = await left(page);
  expect(before.databases.length).toBeGreaterThan(0);
  expect(before.caches.length).toBeGreaterThan(0);
  expect(before.workers).toBe(1);

  await context.setOffline(true);
  await typeScore(second, 'ct-3', '77');
  await leave.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(vi.localCopies.leaveTitle).waitFor();
  await dialog.getByText(say(vi.localCopies.leaveUnsent, { count: 1 })).waitFor();
  await seeAccessible(page);
  await dialog.getByText(/Phiếu Bộ Nội vụ · tiêu chí .* · điểm: “77”/).waitFor();
  await context.setOffline(false);
  // Whoever stays loses nothing by having been asked.
  await dialog.getByRole('button', { name: vi.components.cancel, exact: true }).click();
  expect(await scoreField(second, 'ct-3').inputValue()).toBe('77');

  await context.setOffline(true);
  await typeScore(second, 'ct-3', '78');
  await leave.click();
  await dialog.getByText(/“78”/).waitFor();
  await context.setOffline(false);
  await confirm(page, vi.localCopies.leaveConfirm);

  // Both tabs are the public's page again, and nobody's.
  for (const each of [page, second]) {
    await each.waitForURL((url) => url.pathname === '/');
    await each.locator('#unit-bnv').waitFor();
    await each.getByRole('link', { name: vi.frame.signIn, exact: true }).waitFor();
    expect(await each.getByText(postOf('bnv-officer'), { exact: true }).count()).toBe(0);
  }
  // What every visitor's page has: on which days which version of the SDK asked.
  await eventually(() => left(page)).toEqual({
    databases: ['firebase-heartbeat-database'],
    local: [],
    caches: [],
    workers: 0,
    cookies: '',
  });
  await second.goto('/sheet');
  await second.getByText(vi.gate.signInTitle).waitFor();
});
