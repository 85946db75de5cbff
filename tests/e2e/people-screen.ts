import type { Page } from 'playwright-core';
import { people } from '../../web/src/i18n/vi/people.ts';
import { hasFocus, press, tabTo, write } from './keys.ts';
import { eventually } from './story.ts';
import { say } from './words.ts';

/** A leader of `unit` invites somebody to a seat there, from the page of its people, by keys. */
export async function invite(
  page: Page,
  { unit, email, post }: { unit: string; email: string; post: string },
): Promise<void> {
  const opener = page.getByRole('button', { name: `${people.invite}: ${unit}` });
  await press(page, opener);
  const dialog = page.getByRole('dialog', { name: say(people.inviteTo, { unit }) });
  await write(page, dialog.getByLabel(people.email), email);
  await tabTo(page, dialog.getByLabel(people.post, { exact: false }).first());
  await page.keyboard.type(post);
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: email }).waitFor();
  await eventually(() => hasFocus(opener)).toBe(true);
}
