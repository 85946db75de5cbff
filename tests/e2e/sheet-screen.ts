import { Criterion } from '@domain/criterion.js';
import type { Locator, Page } from 'playwright-core';
import file from '../../scripts/seed/season-current.json' with { type: 'json' };
import type { Language } from './browser.ts';
import { eventually } from './story.ts';
import { say, wordsIn } from './words.ts';

export type CriterionId = keyof typeof file.season.criteria;

/** The field of one criterion, by the name a screen reader gives it. */
export function scoreField(page: Page, criterion: CriterionId, language: Language = 'vi'): Locator {
  const { title, titleEn } = file.season.criteria[criterion];
  const kind = Criterion.parse(file.season.criteria[criterion]).kind;
  const { sheet } = wordsIn(language);
  const role = kind === 'passFail' ? 'group' : 'textbox';
  const words = say(sheet[NAMES[kind]], { title: language === 'vi' ? title : titleEn });
  return page.getByRole(role, { name: words, exact: true });
}

const NAMES = {
  graded: 'scoreOf',
  counted: 'timesOf',
  target: 'reachedOf',
  passFail: 'metOf',
} as const;

/** Chooses whether a criterion is met. */
export async function chooseMet(page: Page, criterion: CriterionId, words: string): Promise<void> {
  await scoreField(page, criterion).getByRole('radio', { name: words, exact: true }).check();
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
