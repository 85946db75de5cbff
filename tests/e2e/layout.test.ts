import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { openBoard, shownRow } from './board-screen.ts';
import { resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const CODE = /[0-9a-f]{4}(-[0-9a-f]{4}){3}/;

/** What stands at the foot of each printed sheet; empty unless the page rule shows it. */
function footOfSheets(page: Page): Promise<string> {
  return page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const pages = rules.filter((rule) => rule instanceof CSSPageRule);
    const isShown = pages.some(({ cssText }) =>
      /@bottom-\w+\s*\{[^}]*var\(--print-mark/.test(cssText),
    );
    const { style } = document.documentElement;
    return isShown ? style.getPropertyValue('--print-mark') : '';
  });
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/** Cumulative layout shift since the page began; observed from the first paint on. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as Shift[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // No entry, no call: a page that did not move at all.
        setTimeout(() => resolve(0), 500);
      }),
  );
}

/** Notes in the page that a placeholder stood there: it may be gone before a slow test looks. */
function markSkeleton(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('.skeleton') === null) return;
    performance.mark('skeleton');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** A telephone in the country: what comes later is seen to come later. */
const SLOW = {
  offline: false,
  latency: 300,
  downloadThroughput: 250_000,
  uploadThroughput: 100_000,
};

for (const width of [390, 1280, 1920]) {
  story(`the board does not jump while it loads, ${width} px`, async (open) => {
    const { page, context } = await open('public', {
      viewport: { width, height: 900 },
      reducedMotion: 'no-preference',
    });
    const debug = await context.newCDPSession(page);
    await debug.send('Network.emulateNetworkConditions', SLOW);
    await context.addInitScript(markSkeleton);
    await page.goto('/');
    await page.locator('#unit-bnv').waitFor();
    // The frame was painted before the rows were there: without that nothing could jump.
    expect(await page.evaluate(() => performance.getEntriesByName('skeleton').length)).toBe(1);
    await page.evaluate(() => document.fonts.ready);
    expect(await layoutShift(page)).toBeLessThan(0.05);
  });
}

story('pages stand still while they learn who reads them', async (open) => {
  const council = await open('council', { viewport: { width: 390, height: 844 } });
  const { page, context } = council;
  await takeSeat(council, 'council', '/not-found');
  const debug = await context.newCDPSession(page);
  await debug.send('Network.emulateNetworkConditions', SLOW);
  for (const [path, last] of [
    ['/season/2022', '.movements'],
    ['/blocs', '.blocs-part td .button'],
    ['/work', '.progress-card'],
    ['/movements', '.movement .number'],
    ['/sign-in', '.sign-in-leave .button-quiet:visible'],
  ] as const) {
    await page.goto(path);
    await page.locator(last).first().waitFor();
    expect([path, (await layoutShift(page)) < 0.05]).toEqual([path, true]);
  }
});

story('who asked for less motion sees the board change without any', async (open) => {
  await resetDemo();
  const calm = await open('calm', { reducedMotion: 'reduce' });
  const lively = await open('lively', { reducedMotion: 'no-preference' });
  const officer = await open('officer');
  for (const { page } of [calm, lively]) {
    await openBoard(page);
    await page.evaluate(() => {
      document.addEventListener('animationstart', () => document.body.classList.add('moved'));
    });
  }
  await takeSeat(officer, 'bnv-officer', '/sheet');
  await typeScore(officer.page, 'ct-3', '30');
  for (const { page } of [calm, lively])
    await eventually(() => shownRow(page, 'bnv')).toMatchObject({ rank: '5' });
  expect(await calm.page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await calm.page.locator('body.moved').count()).toBe(0);
  await eventually(() => lively.page.locator('body.moved').count()).toBe(1);
});

story('the board prints on A4 with its season, time and code, and no row is cut', async (open) => {
  const { page } = await open('public');
  await openBoard(page);
  const stamp = page.locator('.board-foot');
  await eventually(() => stamp.textContent()).toMatch(CODE);
  const [code] = CODE.exec((await stamp.textContent()) ?? '') ?? [];
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('contentinfo').isVisible()).toBe(false);
  const head = page.locator('.print-head');
  expect(await head.textContent()).toContain(say(vi.frame.season, { season: SEASON }));
  expect(await head.isVisible()).toBe(true);

  const mark = () => footOfSheets(page);
  await eventually(mark).toContain(`${vi.board.hash}: ${code}`);
  expect(await mark()).toContain(say(vi.frame.season, { season: SEASON }));
  expect(await mark()).toMatch(/In lúc \d\d:\d\d, ngày/);

  const table = page.getByRole('table');
  const style = (selector: string, property: 'breakInside' | 'display') =>
    table
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  expect(await style('thead', 'display')).toBe('table-header-group');
  expect(await style('tbody tr', 'breakInside')).toBe('avoid');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
});

story('tables print whole rows under repeated headers, each page with its code', async (open) => {
  const head = await open('head');
  await takeSeat(head, 'vpctn-head', '/nominations');
  const table = head.page.getByRole('table');
  await table.waitFor();
  await head.page.emulateMedia({ media: 'print' });
  const read = (selector: string) =>
    table
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { display, breakInside } = getComputedStyle(element);
        return { display, breakInside };
      });
  expect(await read('thead')).toMatchObject({ display: 'table-header-group' });
  expect(await read('tbody tr')).toMatchObject({ breakInside: 'avoid' });
  for (const path of ['/nominations', '/work', '/people', '/blocs', '/unit/bnv', '/sheet']) {
    await head.page.goto(path);
    await eventually(() => footOfSheets(head.page)).toMatch(CODE);
  }
});
