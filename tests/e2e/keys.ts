import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from './browser.ts';
import { settle } from './navigate.ts';
import { postOf } from './seats.ts';
import { eventually } from './story.ts';
import { vi } from './words.ts';

/** More stops than any page has; past it the control cannot be reached by keyboard. */
const MOST_STOPS = 120;

type Way = 'Tab' | 'Shift+Tab';

/**
 * Goes on until `target` has the focus, by the shorter way unless one is given. Each stop must show that it has
 * the focus.
 */
export async function tabTo(page: Page, target: Locator, way?: Way): Promise<void> {
  await target.waitFor();
  const key = way ?? (await wayTo(target));
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const { hidden, isThere } = await target.evaluate(lookAtFocus);
    expect(hidden).toBeNull();
    if (isThere) return;
  }
  throw new Error(`${MOST_STOPS} × ${key} did not reach ${target}.`);
}

/** Reaches a control and presses it; what happens then leaves the focus somewhere. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await reach(page, target);
  await page.keyboard.press(key);
  await seeFocusKept(page);
}

/** Reaches a field and types over what stands there. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await typeOver(page, text);
}

/** Goes through a list of choices with the arrows, as far as the one of this name or value. */
export async function choose(page: Page, list: Locator, wanted: string): Promise<void> {
  await reach(page, list);
  const stepsTo = () =>
    list.evaluate((element: HTMLSelectElement, name) => {
      const choices = [...element.options].filter(({ disabled }) => !disabled);
      const at = choices.findIndex(({ label, value }) => label === name || value === name);
      return at - choices.findIndex(({ selected }) => selected);
    }, wanted);
  const steps = await stepsTo();
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  await eventually(stepsTo).toBe(0);
}

/** Types a day ("2026-12-31") as its field wants it in the browser's own language: month, day, year. */
export async function writeDay(page: Page, field: Locator, day: string): Promise<void> {
  // Backwards one would come to its last part.
  await tabTo(page, field, 'Tab');
  const [year, month, date] = day.split('-');
  await page.keyboard.type(`${month}${date}${year}`);
  await eventually(() => field.inputValue()).toBe(day);
}

/** To a page by its name in the list of commands. */
export async function goBy(page: Page, query: string, path: string): Promise<void> {
  await openCommands(page);
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${path}`);
  await settle(page);
  await seeFocusKept(page);
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

/** Whether `target` lies behind the focus or before it, in the order of the page. */
function wayTo(target: Locator): Promise<Way> {
  return target.evaluate((element) => {
    const order = document.activeElement?.compareDocumentPosition(element) ?? 0;
    return order & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
  });
}

/** Runs in the page. `hidden`: words about the focused element if nobody can see that it is focused. */
function lookAtFocus(target: Element): { isThere: boolean; hidden: string | null } {
  const element = document.activeElement;
  const isThere = element === target;
  // Past the last stop the browser's own bars have the focus.
  if (element === null || element === document.body) return { isThere, hidden: null };
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
  if (isMarked && isInSight) return { isThere, hidden: null };
  const words = isMarked ? 'covered' : 'not marked';
  return { isThere, hidden: `${element.outerHTML.slice(0, 200)}: ${words}` };
}

/** To a seat, and on to a page, without a mouse. */
export async function arrive(
  page: Page,
  uid: string,
  to: string,
  language: Language = 'vi',
): Promise<void> {
  const post = postOf(uid, language);
  const isFirst = page.url() === 'about:blank';
  await page.goto(`/sign-in?back=${encodeURIComponent(to)}`);
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type(post);
  await reach(page, page.getByRole('button', { name: post, exact: true }));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === to);
  await settle(page);
  // For another person than before the page is loaded anew, and begins at its top.
  if (isFirst) await seeFocusKept(page);
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
