import type { Page } from 'playwright-core';
import { people } from '../../web/src/i18n/vi/people.ts';
import { say } from './words.ts';

/** A leader of `unit` invites somebody to a seat there, from the page of its people. */
export async function invite(
  page: Page,
  { unit, email, post }: { unit: string; email: string; post: string },
): Promise<void> {
  await page.getByRole('button', { name: `${people.invite}: ${unit}` }).click();
  const dialog = page.getByRole('dialog', { name: say(people.inviteTo, { unit }) });
  await dialog.getByLabel(people.email).fill(email);
  await dialog.getByLabel(people.post, { exact: false }).first().fill(post);
  await dialog.getByRole('button', { name: people.send }).click();
  await page.getByRole('rowheader', { name: email }).waitFor();
}
