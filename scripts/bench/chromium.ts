import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { gzipBytes } from '../../web/build/bare-sdk.ts';
import { browserPath } from '../launcher/browser.ts';

/** A page counts as loaded when it has asked for no script and heard nothing new for so long. */
const SETTLED_MS = 3_000;

/** Keeps what Firestore's listeners are sent; it comes as streams that end only when the page does. */
const EAVESDROP = `
  globalThis.heard = '';
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await fetchBefore(...request);
    if (!response.url.includes('/Listen/channel') || response.body === null) return response;
    const [ours, theirs] = response.body.tee();
    const words = ours.pipeThrough(new TextDecoderStream());
    (async () => { for await (const word of words) globalThis.heard += word; })().catch(() => {});
    return new Response(theirs, response);
  };
`;

/** `documents`: what its listeners were sent. */
export type Load = { scriptBytes: number; documents: number };

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens an address in a new page, with all JavaScript that it loads by itself, gzipped one by one. */
export async function load(context: BrowserContext, path: string): Promise<Load> {
  const page = await context.newPage();
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.set(response.url(), response.body().then(gzipBytes));
  });
  await page.addInitScript({ content: EAVESDROP });
  await page.goto(path);
  const heard = async () => String(await page.evaluate('globalThis.heard'));
  let seen = '';
  for (;;) {
    await sleep(SETTLED_MS);
    const now = `${await heard()} ${scripts.size}`;
    if (now === seen && now.includes('documentChange')) break;
    seen = now;
  }
  const sizes = await Promise.all(scripts.values());
  const documents = (await heard()).match(/"documentChange"/g)?.length ?? 0;
  await page.close();
  return { scriptBytes: sizes.reduce((sum, size) => sum + size, 0), documents };
}
