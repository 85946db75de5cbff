import type { Browser, BrowserContext } from 'playwright-core';
import people from '../seed/people.json' with { type: 'json' };

export function hostingOrigin(): string {
  return process.env['HOSTING_ORIGIN'] ?? '';
}

/** A browser in which somebody has just taken a seat of the demo, and closed the page. */
export async function signedIn(browser: Browser, seat: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: hostingOrigin() });
  const post = people.seats.find(({ uid }) => uid === seat)?.post ?? '';
  const entrance = await context.newPage();
  await entrance.goto('/sign-in');
  await entrance.getByRole('button', { name: post, exact: true }).click();
  await entrance.waitForURL((url) => url.pathname !== '/sign-in');
  await entrance.close();
  return context;
}
