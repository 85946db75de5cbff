import type { Locator, Page } from 'playwright-core';
import file from '../../scripts/seed/season-current.json' with { type: 'json' };
import type { Language } from './browser.ts';
import { eventually } from './story.ts';
import { say, wordsIn } from './words.ts';

export type CriterionId = keyof typeof file.season.criteria;

/** The field of one criterion, by the name a screen reader gives it. */
export function scoreField(page: Page, criterion: CriterionId, language: Language = 'vi'): Locator {
  const { title, titleEn, kind } = file.season.criteria[criterion];
  const { sheet } = wordsIn(language);
  const name = kind === 'counted' ? sheet.timesOf : sheet.scoreOf;
  const words = say(name, { title: language === 'vi' ? title : titleEn });
  return page.getByRole('textbox', { name: words, exact: true });
}

/** Types over a score and leaves the field. */
export async function typeScore(page: Page, criterion: CriterionId, text: string): Promise<void> {
  const field = scoreField(page, criterion);
  await field.fill(text);
  await field.press('Tab');
}

export function formState(page: Page): Locator {
  return page.locator('.sheet-summary output');
}

/** The form says "Đã lưu 10:32": the server has everything. */
export async function seeSaved(page: Page): Promise<void> {
  await eventually(() => formState(page).textContent()).toMatch(/Đã lưu \d\d:\d\d/);
}
