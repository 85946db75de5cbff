import type { Language, Window } from '../browser.ts';
import { en, vi } from '../words.ts';

/** Somebody who goes from screen to screen, stops at each state, and lets a test look at it. */
export type Walker = {
  window: Window;
  language: Language;
  words: typeof vi | typeof en;
  look: (state: string) => Promise<void>;
};

export function walker(
  window: Window,
  language: Language,
  look: (window: Window, state: string) => Promise<void>,
): Walker {
  const words = language === 'vi' ? vi : en;
  return { window, language, words, look: (state) => look(window, state) };
}

/** Closes what lies over the page, as Escape does. */
export async function closeDialog({ window: { page } }: Walker): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
