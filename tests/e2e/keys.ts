import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { postOf } from './seats.ts';
import { eventually } from './story.ts';
import { vi } from './words.ts';

/** More stops than any page has; past it the control cannot be reached by keyboard. */
const MOST_STOPS = 120;

/** Goes on with Tab until `target` has the focus. Each stop on the way must show that it has it. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    expect(await hiddenFocus(page)).toBeNull();
    if (await hasFocus(target)) return;
  }
  throw new Error(`${MOST_STOPS} × ${key} did not reach ${target}.`);
}

/** Reaches a control and presses it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Types where the focus is, over what stands there. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** The focus must be on something: a keyboard that is sent back to the top has lost its place. */
export async function seeFocusKept(page: Page): Promise<void> {
  await eventually(() =>
    page.evaluate(() => document.activeElement !== document.body && document.hasFocus()),
  ).toBe(true);
}

/** Words about the focused element if nobody can see that it is focused; null if one can. */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    // Past the last stop the browser's own bars have the focus.
    if (element === null || element === document.body) return null;
    // A radio button is drawn by what stands beside or around it.
    const drawn = [element, element.nextElementSibling, element.parentElement];
    const isMarked = drawn.some((each) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    const isInSight = corners.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && drawn.some((each) => each?.contains(top));
    });
    if (isMarked && isInSight) return null;
    return `${element.outerHTML.slice(0, 200)}: ${isMarked ? 'covered' : 'not marked'}`;
  });
}

/** From an empty window to a seat, and on to a page, without a mouse. */
export async function arrive(page: Page, uid: string, to: string): Promise<void> {
  await page.goto(`/sign-in?back=${encodeURIComponent(to)}`);
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type(postOf(uid));
  await press(page, page.getByRole('button', { name: postOf(uid), exact: true }));
  await page.waitForURL((url) => url.pathname === to);
}

export async function openCommands(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
}

export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** A dialog starts in its first field. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  if (!(await hasFocus(target))) await tabTo(page, target);
}

/** The question about an act starts on the way back; the act is the next stop. */
export async function agree(page: Page, label: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const back = dialog.getByRole('button', { name: vi.components.cancel, exact: true });
  await eventually(() => hasFocus(back)).toBe(true);
  await press(page, dialog.getByRole('button', { name: label, exact: true }));
}
