import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { resetDemo } from './demo-state.ts';
import { hasFocus, reach } from './keys.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

function bars(page: Page): Locator {
  return page.getByRole('region', { name: vi.frame.notices });
}

/** CSS px from the top of the window. */
function topOf(field: Locator): Promise<number> {
  return field.evaluate((element) => element.getBoundingClientRect().top);
}

/** Whether any of a field lies behind what is over the page. */
function isCovered(field: Locator): Promise<boolean> {
  return field.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    return [top + 4, (top + bottom) / 2, bottom - 4].some(
      (y) => !element.contains(document.elementFromPoint(left + 20, y)),
    );
  });
}

/** Scrolled so that the field ends there. */
function putAt(field: Locator, bottom: number): Promise<void> {
  return field.evaluate((element, y) => {
    scrollBy(0, element.getBoundingClientRect().bottom - y);
  }, bottom);
}

story('bars come and go, and the text under the typist’s eyes stays', async (open) => {
  const officer = await open('officer');
  const { page, context } = officer;
  officer.expected.push(OFFLINE);
  await takeSeat(officer, 'bnv-officer', '/nominations/demo-0022');
  const field = page.getByRole('textbox', { name: vi.nominations.nameCollective });
  await field.waitFor();
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await reach(page, field);
    await putAt(field, height / 3);
    const before = await topOf(field);
    await context.setOffline(true);
    await page.getByText(vi.frame.offline).waitFor();
    expect(await topOf(field)).toBe(before);
    await page.keyboard.type(String(width));
    const unsent = bars(page).getByText(vi.unsent.unsentOffline);
    await unsent.waitFor();
    expect([width, await topOf(field), await isCovered(field)]).toEqual([width, before, false]);
    expect(await page.getByText(vi.frame.offline).isVisible()).toBe(false);

    // Whatever takes the focus comes out from behind them, and so does what had it before.
    await page.keyboard.press('Tab');
    await reach(page, field);
    await putAt(field, height - 70);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect([width, await hasFocus(field), await isCovered(field)]).toEqual([width, true, false]);

    await page.emulateMedia({ media: 'print' });
    expect(await unsent.isVisible()).toBe(false);
    await page.emulateMedia({ media: null });

    const last = await topOf(field);
    await context.setOffline(false);
    await eventually(() => bars(page).getByText(/./).count()).toBe(0);
    expect([width, await topOf(field)]).toEqual([width, last]);
  }

  // A field that stands where they come is brought out, once.
  await page.setViewportSize({ width: 390, height: 844 });
  await reach(page, field);
  await putAt(field, 740);
  await context.setOffline(true);
  await page.getByText(vi.frame.offline).waitFor();
  await eventually(() => isCovered(field)).toBe(false);
  await context.setOffline(false);
});
