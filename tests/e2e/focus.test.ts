import { beforeAll, expect } from 'vitest';
import { boardRow, shownRow } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import {
  arrive,
  button,
  hasFocus,
  openCommands,
  press,
  seeFocusKept,
  tabTo,
  typeOver,
} from './keys.ts';
import { scoreField, seeSaved } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

story('the first stop leads past the frame; every stop shows itself', async (open) => {
  const { page } = await open('public');
  await page.goto('/');
  await page.locator('#unit-bnv').waitFor();
  await page.keyboard.press('Tab');
  await eventually(() => hasFocus(page.getByRole('link', { name: vi.frame.skip }))).toBe(true);
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(page.getByRole('main'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
  ).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, page.getByRole('radio', { name: vi.frame.themeSystem }));
});

story('Escape closes what lies over the page and gives the focus back', async (open) => {
  const { page } = await open('public');
  await page.goto('/');
  const rule = button(page, vi.board.tieRule);
  await press(page, rule);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(() => hasFocus(rule)).toBe(true);

  await openCommands(page);
  await page.keyboard.type('noi vu');
  await eventually(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(() => hasFocus(rule)).toBe(true);

  await openCommands(page);
  await page.keyboard.type('2022');
  await eventually(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/season/2022');
  await seeFocusKept(page);

  // The tour that is asked for again ends where it was asked for; nor does a step back lose the focus.
  const asked = button(page, vi.frame.tour);
  await press(page, asked);
  const tour = page.getByRole('complementary', { name: vi.tour.title });
  await press(page, button(page, vi.tour.next));
  await tabTo(page, button(page, vi.tour.back), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await seeFocusKept(page);
  await tabTo(page, tour.getByRole('button', { name: vi.tour.skip }));
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(asked)).toBe(true);
});

story('the focus stays where it is while others move the page', async (open) => {
  const hall = await open('public');
  const officer = await open('officer');
  const colleague = await open('colleague');
  await hall.page.goto('/');
  // In a row that moves.
  const heir = boardRow(hall.page, 'btc').getByRole('link', { name: 'tiếp nối Bộ Kế hoạch' });
  await tabTo(hall.page, heir);
  await arrive(officer.page, 'btc-officer', '/sheet');
  await tabTo(officer.page, scoreField(officer.page, 'ct-3'));
  await officer.page.keyboard.type('9');
  await arrive(colleague.page, 'btc-leader', '/sheet');
  await tabTo(colleague.page, scoreField(colleague.page, 'td-1'));
  await typeOver(colleague.page, '38');
  await seeSaved(colleague.page);

  await eventually(() => scoreField(officer.page, 'td-1').inputValue()).toBe('38');
  expect(await hasFocus(scoreField(officer.page, 'ct-3'))).toBe(true);
  await officer.page.keyboard.type('0');
  expect(await scoreField(officer.page, 'ct-3').inputValue()).toBe('90');
  await eventually(async () => (await shownRow(hall.page, 'btc'))?.total).toBe('820,5');
  await eventually(() => hasFocus(heir)).toBe(true);
});
