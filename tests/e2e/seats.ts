import people from '../../scripts/seed/people.json' with { type: 'json' };
import type { Language, Window } from './browser.ts';
import { follow, settle } from './navigate.ts';
import { wordsIn } from './words.ts';

export const SEATS = [...people.council, ...people.seats];

/** What the demo person is called on the sign-in screen. */
export function postOf(uid: string, language: Language = 'vi'): string {
  const found = SEATS.find((seat) => seat.uid === uid);
  if (found === undefined) throw new Error(`The demo has no ${uid}.`);
  return language === 'vi' ? found.post : found.postEn;
}

/** Takes a seat on the sign-in screen, as a person does, and ends where that person wanted to go. */
export async function takeSeat(
  { page }: Pick<Window, 'page'>,
  uid: string,
  to: string,
  language: Language = 'vi',
): Promise<void> {
  const words = wordsIn(language);
  const signIn = `/sign-in?back=${encodeURIComponent(to)}`;
  if (page.url() === 'about:blank') await page.goto(signIn);
  else await follow(page, signIn);
  await page
    .getByRole('region', { name: words.signIn.demoTitle })
    .getByRole('button', { name: postOf(uid, language), exact: true })
    .click();
  await page.waitForURL((url) => `${url.pathname}${url.search}` === to);
  await settle(page);
  const seat = uid === 'council' ? words.frame.council : postOf(uid, language);
  // On a phone the head has no room for the post.
  const onPhone = page.getByRole('link', { name: words.frame.seat, exact: true });
  const inHead = page.getByRole('banner').getByRole('link', { name: seat, exact: true });
  await inHead.or(onPhone).filter({ visible: true }).first().waitFor();
}
