import { nominationPath } from '@domain/path.js';
import { FieldValue } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Window } from './browser.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { type Deployment, openDeployment } from './deployment.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories({ serviceWorkers: 'allow' });
const sites: Deployment[] = [];
beforeAll(resetDemo);
afterAll(() => Promise.all(sites.map((site) => site.close())));

const DRAFT = 'demo-0022';
const place = nominationPath(BLOC, SEASON, DRAFT);

async function openSite(): Promise<Deployment> {
  const site = await openDeployment();
  sites.push(site);
  return site;
}

/** The site stands in for the page's own; the browser and Firestore say when they have no network. */
function expectSite({ expected }: Window, { origin }: Deployment): void {
  expected.push(new RegExp(`third party: ${origin}`), OFFLINE);
}

const achievement = (page: Page) =>
  page.getByRole('textbox', { name: new RegExp(`^${vi.nominations.achievement}`) });

const bar = (page: Page) => page.getByText(vi.unsent.newBuild, { exact: true });

function entry(page: Page): Promise<string | null> {
  return page.locator('script[type="module"][src]').first().getAttribute('src');
}

/** The worker that answers, and the newest build that it keeps. */
function keptBuilds(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** The page looks for another build whenever its person comes back to it, but not twice in a minute. */
async function seeBar(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.evaluate(() => dispatchEvent(new Event('focus')));
        return bar(page).isVisible();
      },
      { timeout: 90_000, interval: 250 },
    )
    .toBe(true);
}

story(
  'a deploy under an open page loses nothing, and the page comes back as the new build',
  async (open) => {
    const site = await openSite();
    const officer = await open('officer', { origin: site.origin });
    const { page, context } = officer;
    expectSite(officer, site);
    await takeSeat(officer, 'bnv-officer', `/nominations/${DRAFT}`);
    const field = achievement(page);
    await field.waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const old = { entry: await entry(page), builds: await keptBuilds(page) };

    // Typed without a network, sent by the old page after the deploy: beside what only newer pages know.
    await context.setOffline(true);
    await field.fill('Viết trong lúc mất mạng');
    await page.getByText('1 ô chưa gửi').waitFor();
    site.deploy();
    await db()
      .doc(place)
      .update({ fromNewer: { seal: 'x' } });
    await context.setOffline(false);
    await eventually(async () => (await db().doc(place).get()).get('achievement')).toBe(
      'Viết trong lúc mất mạng',
    );
    const kept = (await db().doc(place).get()).data();
    expect(kept).toMatchObject({ fromNewer: { seal: 'x' } });
    await db().doc(place).update({ fromNewer: FieldValue.delete() });

    // The bar takes neither the text nor the focus; in the middle of a word the person reloads.
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(', rồi viết ti');
    await seeBar(page);
    expect(await field.inputValue()).toBe('Viết trong lúc mất mạng, rồi viết ti');
    expect(await field.evaluate((area) => area === document.activeElement)).toBe(true);
    await page.keyboard.type('ếp và dang d');
    await page.getByRole('button', { name: vi.unsent.reload, exact: true }).click();

    await eventually(() => entry(page)).not.toBe(old.entry);
    const whole = 'Viết trong lúc mất mạng, rồi viết tiếp và dang d';
    await eventually(() => achievement(page).inputValue()).toBe(whole);
    await eventually(async () => (await db().doc(place).get()).get('achievement')).toBe(whole);
    expect(await bar(page).count()).toBe(0);
    // The new worker has taken over; the old build's files stay for pages that are still open.
    await eventually(async () => (await keptBuilds(page)).length).toBe(2);
    expect(await keptBuilds(page)).toEqual(expect.arrayContaining(old.builds));
  },
);

story(
  'an old page whose files are gone says so and is the new build after a reload',
  async (open) => {
    const site = await openSite();
    const visitor = await open('visitor', { origin: site.origin });
    const { page } = visitor;
    expectSite(visitor, site);
    visitor.expected.push(/status of 404/);
    await page.goto('/');
    await page.locator('#unit-bnv').waitFor();
    const old = await entry(page);
    site.deploy();
    await page.getByRole('link', { name: vi.frame.signIn, exact: true }).click();
    await page.getByText(vi.frame.pageMayBeNewer).waitFor();
    await page.getByRole('button', { name: vi.frame.reload, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: vi.signIn.title, exact: true }).waitFor();
    expect(await entry(page)).not.toBe(old);
  },
);
