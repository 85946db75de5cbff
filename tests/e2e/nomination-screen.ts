import type { Locator, Page } from 'playwright-core';
import { vi } from './words.ts';

/** The meter of places beside a nomination: "còn 1/5" or "đã hết suất (5/5)". */
export function meter(page: Page): Locator {
  return page.locator('.nomination-aside .meter-words strong');
}

export function acceptance(page: Page): Locator {
  return page.locator('.place-note');
}

/** Presses submit and stops at the question, so that two people can answer it in one moment. */
export async function askToSubmit(page: Page): Promise<void> {
  await page.getByRole('button', { name: vi.nominations.submit, exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

export async function confirm(page: Page, label: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
}
