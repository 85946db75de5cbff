import type { Page } from 'playwright-core';

/**
 * At which of these widths the page is wider than the window, and what sticks out. The window is as before
 * afterwards.
 * @param widths CSS px
 */
export async function sidewaysScroll(page: Page, widths: readonly number[]): Promise<string[]> {
  const before = page.viewportSize();
  if (before === null) throw new Error('a window without a size');
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ ...before, width });
    const wide = await page.evaluate(whatSticksOut);
    if (wide !== null) found.push(`${width} px: ${wide.join(', ')}`);
  }
  await page.setViewportSize(before);
  return found;
}

/** Runs in the page. Null: nothing does. */
function whatSticksOut(): string[] | null {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return null;
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > room + 1)
    .map((element) => `${element.tagName}.${element.className}`)
    .slice(0, 5);
}
