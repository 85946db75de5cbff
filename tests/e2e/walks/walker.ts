import type { Language, Window } from '../browser.ts';
import { type Words, wordsIn } from '../words.ts';

/** Somebody who goes from screen to screen, stops at each state, and lets a test look at it. */
export type Walker = {
  window: Window;
  language: Language;
  words: Words;
  look: (state: string) => Promise<void>;
};

export function walker(
  window: Window,
  language: Language,
  look: (window: Window, state: string) => Promise<void>,
): Walker {
  return {
    window,
    language,
    words: wordsIn(language),
    look: (state) => look(window, state),
  };
}

/** A dialog may come after its press: its text is loaded, or what was typed is saved first. */
export async function lookAtDialog({ window, look }: Walker, state: string): Promise<void> {
  await window.page.getByRole('dialog').waitFor();
  await look(state);
}

/** Closes what lies over the page, as Escape does. */
export async function closeDialog({ window: { page } }: Walker): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
