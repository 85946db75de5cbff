import type { Locator, Page } from 'playwright-core';

/** A row of the public board as somebody reads it. */
export type ShownRow = { member: string; rank: string; total: string; state: string };

export function boardRow(page: Page, member: string): Locator {
  return page.locator(`#unit-${member}`);
}

/** The board's rows from the top. */
export function shownRows(page: Page): Promise<ShownRow[]> {
  return page.locator('tr[id^="unit-"]').evaluateAll((rows) =>
    rows.map((row) => ({
      member: row.id.replace('unit-', ''),
      rank: row.querySelector('.rank-number')?.textContent ?? '–',
      total: row.querySelector('.board-points')?.textContent ?? '',
      state: row.querySelector('.status')?.textContent?.trim() ?? '',
    })),
  );
}

export async function shownRow(page: Page, member: string): Promise<ShownRow | undefined> {
  return (await shownRows(page)).find((row) => row.member === member);
}

export async function openBoard(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await page.locator('tr[id^="unit-"]').first().waitFor();
}
