import type { Locator, Page } from 'playwright-core';
import { agree, press } from './keys.ts';
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

/** By keys, through the dialog that shows the code; gives the code back. */
export async function sign(page: Page): Promise<string> {
  await press(page, page.getByRole('complementary').getByRole('button', { name: words.sign }));
  const code = (await page.getByRole('dialog').locator('.full-code').textContent()) ?? '';
  await agree(page, words.sign);
  return code;
}
