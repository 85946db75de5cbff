import { setTimeout as sleep } from 'node:timers/promises';
import { Firestore } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { nominationPath, nominationsPath } from '../../functions/lib/domain/path.js';
import { inRoot, projectId } from '../launcher/project.ts';
import { seed } from '../launcher/seed.ts';
import { launch } from './chromium.ts';
import { signedIn } from './entrance.ts';
import { SEASON, writeAll } from './place.ts';
import { type Measurement, row } from './row.ts';
import { percentile } from './statistics.ts';

const COUNT = 500;

/** What 500 new nominations set off in the triggers is over by then. */
const QUIET_MS = 20_000;

/** A page that is read has stopped loading. */
const SETTLED_MS = 5_000;

/** Scrolls down and up for some seconds, a little with every frame. Runs in the page. */
const SCROLL = `new Promise((done) => {
  const frames = [];
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const next = (now) => {
    frames.push(now - last);
    last = now;
    scrollBy(0, frames.length < 200 ? 60 : -60);
    if (frames.length < 400) requestAnimationFrame(next);
    else done({ frames: frames.slice(1), longest });
  };
  requestAnimationFrame(next);
})`;

type Scrolled = { frames: number[]; longest: number };

/** The secretariat's list of everything that was handed in, on a machine of a quarter of this one's speed. */
const scroll: Measurement = {
  ids: ['scroll.500', 'scroll.500.longest'],
  async measure() {
    await fill();
    const browser = await launch();
    const context = await signedIn(browser, 'vpctn-head');
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/nominations');
    await page.locator('tbody tr').nth(COUNT).waitFor();
    const texts = await page.locator('tr').allTextContents();
    const value = await scrolled(page);
    const bare = await context.newPage();
    await bare.setViewportSize({ width: 1280, height: 900 });
    await bare.setContent(`<table>${texts.map(plainRow).join('')}</table>`);
    const floor = await scrolled(bare);
    await browser.close();
    const what = `${COUNT} nominations scrolled, a quarter of this machine's speed; floor: a bare table of the same text`;
    const measured = (name: string, words: string, of: (from: Scrolled) => number) =>
      row(
        { id: `scroll.500${name}`, what: `${what}: ${words}`, unit: 'ms', value: of(value) },
        of(floor),
      );
    return [
      measured('', 'frame, p95', ({ frames }) => percentile(frames, 0.95)),
      measured('.longest', 'longest task', ({ longest }) => longest),
    ];
  },
};

/** As many as the list holds at once, each a copy of one that the demo has. */
async function fill(): Promise<void> {
  await seed({ env: { ...process.env, GCLOUD_PROJECT: projectId }, folder: inRoot('.local') });
  const { bloc, season } = SEASON;
  const db = new Firestore({ projectId });
  const found = await db
    .collection(nominationsPath(bloc, season))
    .where('status', '==', 'submitted')
    .get();
  const copies = Array.from({ length: COUNT }, (_, n): [string, object] => {
    const fields = found.docs[n % found.size]?.data() ?? {};
    return [nominationPath(bloc, season, `bench-${String(n).padStart(4, '0')}`), fields];
  });
  await writeAll(db, copies);
  await db.terminate();
  await sleep(QUIET_MS);
}

async function scrolled(page: Page): Promise<Scrolled> {
  await sleep(SETTLED_MS);
  const debug = await page.context().newCDPSession(page);
  await debug.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return await page.evaluate<Scrolled>(SCROLL);
}

function plainRow(line: string): string {
  return `<tr><td>${line.replaceAll('<', '&lt;')}</td></tr>`;
}

export const scrollRows: Measurement[] = [scroll];
