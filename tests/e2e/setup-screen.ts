import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readCriteria } from '../../functions/src/files/read-criteria.js';
import { choose, press, reach, seeFocusKept, tabTo, write, writeDay } from './keys.ts';
import { eventually } from './story.ts';
import { vi } from './words.ts';

const { criteriaTree, setup, seasonWindows } = vi;

/** A row of the tree of criteria, by its title. */
export function treeRow(page: Page, title: string): Locator {
  return page.getByRole('treeitem').filter({ hasText: title });
}

/** Titles of all rows in the order of the page, with how deep they stand. */
export async function treeShown(page: Page): Promise<string[]> {
  return await page
    .getByRole('treeitem')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          `${row.getAttribute('aria-level')} ${row.querySelector('.tree-title')?.textContent}`,
      ),
    );
}

/** Adds a row with the keyboard alone. */
export async function addRow(
  page: Page,
  what: 'group' | 'subgroup' | 'criterion',
  title: string,
  kind?: keyof typeof criteriaTree,
): Promise<void> {
  const name = criteriaTree[`add-${what}`];
  await press(page, page.getByRole('button', { name, exact: true }));
  const dialog = page.getByRole('dialog');
  if (kind !== undefined)
    await choose(page, dialog.getByLabel(criteriaTree.kind), criteriaTree[kind]);
  // From a field Enter sends; a list of choices it opens.
  await write(page, dialog.getByLabel(`${criteriaTree.title} (`), title);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  // The new row is chosen and has the focus, ready for the next key.
  await eventually(() => focusedRow(page)).toBe(title);
}

/** Into the tree, which is one stop, and by its arrows to a row. */
export async function reachRow(page: Page, title: string): Promise<void> {
  await tabTo(page, page.locator('[role=treeitem][tabindex="0"]'));
  await page.keyboard.press('Home');
  for (const row of await treeShown(page)) {
    if (row.endsWith(title)) break;
    await page.keyboard.press('ArrowDown');
  }
  await eventually(() => focusedRow(page)).toBe(title);
}

export function focusedRow(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.querySelector('.tree-title')?.textContent);
}

/** Lets a row go at the lower edge of another one, as a hand with a mouse does. */
export async function dragBelow(page: Page, title: string, over: string): Promise<void> {
  const grip = await treeRow(page, title).locator('[data-grip]').boundingBox();
  const target = await treeRow(page, over).boundingBox();
  if (grip === null || target === null) throw new Error('The rows are not on the screen.');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + 80, target.y + target.height / 2, { steps: 6 });
  // Another finger, or the ball of the thumb, lets nothing go.
  await page.getByRole('tree').dispatchEvent('pointerup', { pointerId: 99 });
  await page.getByRole('tree').dispatchEvent('pointercancel', { pointerId: 99 });
  await page.mouse.move(target.x + 80, target.y + target.height - 3, { steps: 3 });
  await page.mouse.up();
}

/** The head of the page says that the server has everything. */
export async function seeDraftSaved(page: Page): Promise<void> {
  await eventually(() => page.locator('.setup-save').textContent()).toMatch(/Đã lưu \d\d:\d\d/);
}

/** By keys, as all from here on. */
export async function goToStep(
  page: Page,
  step: 'theme' | 'criteria' | 'windows' | 'scoring' | 'quotas' | 'check',
) {
  const steps = page.getByRole('navigation', { name: setup.steps });
  await press(page, steps.getByRole('link', { name: setup[`step-${step}`] }));
  await page.getByRole('heading', { level: 2, name: setup[`step-${step}`], exact: true }).waitFor();
  await seeFocusKept(page);
}

/** Day and, where it is not the day's own edge, time of one end of a window. */
export async function setMoment(
  page: Page,
  activity: string,
  edge: 'opens' | 'closes',
  day: string,
): Promise<void> {
  const field = page
    .getByRole('region', { name: activity })
    .getByRole('group', { name: seasonWindows[edge] })
    .getByLabel(seasonWindows.day, { exact: true });
  await writeDay(page, field, day);
}

export async function chooseFile(page: Page, name: string, content: string | Buffer) {
  const dialog = page.getByRole('dialog');
  const file = dialog.locator('input[type=file]');
  // Whoever leaves the choice of files without one is still here.
  await file.dispatchEvent('cancel', { bubbles: true });
  // Listened for before the way there: what nobody listens for, the browser opens and leaves by itself.
  const asked = page.waitForEvent('filechooser');
  await reach(page, file);
  await page.keyboard.press('Enter');
  await (await asked).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await eventually(() => dialog.getByRole('table').count()).toBeGreaterThan(0);
}

/** Presses a button that hands out a file, and reads the tree in that file as import does. */
export async function exportedTree(page: Page, button: string) {
  const begun = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: button, exact: true }));
  const download = await begun;
  const { tree, problems } = await readCriteria(
    download.suggestedFilename(),
    await readFile(await download.path()),
  );
  return { name: download.suggestedFilename(), tree, problems };
}

export async function seeTotal(page: Page, words: string): Promise<void> {
  await eventually(() => page.locator('.total-line').first().textContent()).toContain(words);
  expect(await page.locator('.total-line').count()).toBe(1);
}
