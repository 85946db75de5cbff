import type { Locator, Page } from 'playwright-core';
import { say, vi } from './words.ts';

const words = vi.agreement;

/** One field of a unit's n-th target. */
export function targetField(page: Page, n: number, name: string): Locator {
  const target = page.getByRole('group', { name: say(words.targetN, { n }), exact: true });
  return target.getByRole('textbox', { name });
}

/** The line that says how many units have signed. */
export function progress(page: Page, signed: number, all = 9): Locator {
  return page.getByText(say(words.progress, { signed, all }), { exact: true });
}

/** Through the dialog that shows the code; gives the code back. */
export async function sign(page: Page): Promise<string> {
  await page.getByRole('complementary').getByRole('button', { name: words.sign }).click();
  const dialog = page.getByRole('dialog');
  const code = (await dialog.locator('.full-code').textContent()) ?? '';
  await dialog.getByRole('button', { name: words.sign, exact: true }).click();
  return code;
}
