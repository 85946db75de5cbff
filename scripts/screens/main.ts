import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../bench/chromium.ts';
import { inRoot } from '../launcher/project.ts';
import { ToldFailure, tellFailures } from '../launcher/told-failure.ts';
import people from '../seed/people.json' with { type: 'json' };
import { arrange } from './arrange.ts';
import { contextOf, type Look, MAIN_LOOK, OTHER_LOOKS, pictureName } from './looks.ts';
import { takePicture } from './picture.ts';
import { SCENES, type Scene } from './scene.ts';

const FOLDER = inRoot('docs/screens');

/** The folder is cloned by everybody. */
const MOST_BYTES = 7_000_000;

/** What moves when a width changes has come to rest. */
const REST_MS = 400;

await tellFailures(async () => {
  const origin = process.env['HOSTING_ORIGIN'] ?? '';
  await arrange();
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) {
    if (SCENES.some(({ name }) => old.startsWith(`${name}-`))) rmSync(join(FOLDER, old));
  }
  const browser = await launch();
  let bytes = 0;
  for (const look of [...OTHER_LOOKS, MAIN_LOOK]) {
    for (const scene of SCENES) {
      if (look === MAIN_LOOK || scene.isInEveryLook) {
        bytes += await takeScene(browser, origin, scene, look);
      }
    }
  }
  await browser.close();
  const words = `${readdirSync(FOLDER).length} pictures, ${(bytes / 1e6).toFixed(1)} MB, in docs/screens`;
  if (bytes > MOST_BYTES) {
    throw new ToldFailure(`${words}: more than 7 MB; install pngquant, or show less.`);
  }
  console.log(words);
  // Clients of the emulators may still hold their connections open.
  process.exit(0);
});

async function takeScene(browser: Browser, origin: string, scene: Scene, look: Look) {
  const context = await browser.newContext(contextOf(look, origin));
  const page = await context.newPage();
  // Fonts are used from the second page on: none may swap under the reader's eyes.
  await page.goto('/design');
  await page.evaluate('document.fonts.ready');
  if (scene.seat !== undefined) await takeSeat(page, scene.seat, look);
  let bytes = 0;
  for (const [index, size] of look.sizes.entries()) {
    await page.setViewportSize(size);
    if (index === 0) {
      await page.goto(scene.path);
      await page.locator(scene.ready).first().waitFor();
      await scene.act?.(page);
    }
    await page.evaluate('scrollTo(0, 0)');
    if (scene.shown !== undefined) await page.locator(scene.shown).scrollIntoViewIfNeeded();
    await sleep(REST_MS);
    const name = pictureName(scene.name, look, size.width);
    bytes += await takePicture(page, join(FOLDER, `${name}.png`));
  }
  await context.close();
  return bytes;
}

/** As a person does it: one press on the sign-in page. */
async function takeSeat(page: Page, uid: string, { language }: Look): Promise<void> {
  const seat = [...people.council, ...people.seats].find((each) => each.uid === uid);
  if (seat === undefined) throw new Error(`The demo has no ${uid}.`);
  await page.goto('/sign-in?back=/not-found');
  const name = language === 'vi' ? seat.post : seat.postEn;
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname === '/not-found');
  // Of an official of the Council the head says just that.
  const shown = uid === 'council' ? '' : name;
  await page.locator('.seat-words', { hasText: shown }).first().waitFor({ state: 'attached' });
}
