import type { Page } from 'playwright-core';
import { eventually } from './story.ts';

/**
 * Goes to another page of the site as a link on it does, and waits until that page has its headings. What is
 * loaded stays loaded: a sixth of the work of `goto`, which a window's first page needs, and a reload.
 */
export async function follow(page: Page, to: string): Promise<void> {
  await settle(page);
  const before = await page.evaluate(headings);
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, to);
  await eventually(() => page.evaluate(headings)).not.toBe(before);
}

/** Waits until what stands on screen is the page of the address, and not the one before it. */
export function settle(page: Page): Promise<void> {
  return page.locator('main[aria-busy]').waitFor({ state: 'detached' });
}

/** Runs in the page. */
function headings(): string {
  const titles = [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent);
  return [document.title, ...titles].join('\n');
}
