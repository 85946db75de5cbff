import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { inRoot, projectId } from '../launcher/project.ts';
import { seed } from '../launcher/seed.ts';
import { launch } from './chromium.ts';
import { hostingOrigin, signedIn } from './entrance.ts';
import { type Measurement, type Row, row } from './row.ts';

type Scene = { id: string; path: string; seat?: string };

/** Those that most people open, and those whose parts come from most places. */
const SCENES: readonly Scene[] = [
  { id: 'cls.board', path: '/' },
  { id: 'cls.hall', path: '/hall' },
  { id: 'cls.season', path: '/season/2022' },
  { id: 'cls.blocs', path: '/blocs' },
  { id: 'cls.sheet', path: '/sheet', seat: 'bnv-officer' },
  { id: 'cls.nominations', path: '/nominations', seat: 'bnv-officer' },
  { id: 'cls.agreement', path: '/agreement', seat: 'bnv-leader' },
  { id: 'cls.work', path: '/work', seat: 'vpctn-head' },
  { id: 'cls.setup', path: '/setup', seat: 'vpctn-head' },
];

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

/** A telephone in the country: 1 Mbit/s, and a quarter of this machine's speed. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 125_000,
  uploadThroughput: 60_000,
};
const SLOWER = { rate: 4 };

/** How long nothing has moved in a page that is there. */
const STILL_MS = 1_500;
const MOST_LOOKS = 80;

const OBSERVE = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) globalThis.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Still loading, or the page's words without the minutes that go by. */
const STATE = `document.querySelector('h1') === null || document.querySelector('.skeleton, [aria-busy=true]') !== null
  ? null
  : document.body.innerText.replaceAll(/[0-9]/g, '')`;

const WHAT = ': layout shift of a cold load, slow machine and network, 390 or 1280 px, the worse';

const layout: Measurement = {
  ids: SCENES.map(({ id }) => id),
  async measure() {
    await seed({ env: { ...process.env, GCLOUD_PROJECT: projectId }, folder: inRoot('.local') });
    const browser = await launch();
    const rows: Row[] = [];
    for (const { id, path, seat } of SCENES) {
      const storageState = seat === undefined ? undefined : await remembered(browser, seat);
      const shifts: number[] = [];
      for (const viewport of SIZES) {
        const context = await browser.newContext({
          ...{ baseURL: hostingOrigin(), viewport, serviceWorkers: 'block' },
          ...(storageState && { storageState }),
        });
        shifts.push(await layoutShift(context, path));
        await context.close();
      }
      rows.push(row({ id, what: `${path}${WHAT}`, unit: 'CLS', value: Math.max(...shifts) }));
    }
    await browser.close();
    return rows;
  },
};

/** What a browser keeps of a sign-in: every page is the first one in a browser of its own. */
async function remembered(browser: Browser, seat: string) {
  const context = await signedIn(browser, seat);
  const state = await context.storageState({ indexedDB: true });
  await context.close();
  return state;
}

async function layoutShift(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript({ content: OBSERVE });
  const debug = await context.newCDPSession(page);
  await debug.send('Network.emulateNetworkConditions', SLOW);
  await debug.send('Emulation.setCPUThrottlingRate', SLOWER);
  await page.goto(path);
  let before: unknown = null;
  for (let looks = 0; ; looks += 1) {
    if (looks === MOST_LOOKS) throw new Error(`${path} does not come to rest.`);
    await sleep(STILL_MS);
    const now = await page.evaluate(STATE);
    if (now !== null && now === before) break;
    before = now;
  }
  return Number(await page.evaluate('globalThis.shift'));
}

export const layoutRows: Measurement[] = [layout];
