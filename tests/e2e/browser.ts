import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { CHROMIUM, HOSTING } from './addresses.ts';
import { withoutFalseDenial } from './denials.ts';
import { type TroubleLog, watchTrouble } from './trouble.ts';

export type Language = 'vi' | 'en';

export type WindowOptions = Pick<
  BrowserContextOptions,
  'colorScheme' | 'deviceScaleFactor' | 'reducedMotion' | 'serviceWorkers' | 'viewport'
> & {
  language?: Language;
  /** Nobody has been here before: the tour is offered. */
  firstVisit?: boolean;
  /** Where the site stands; Hosting's own place otherwise. */
  origin?: string;
  /** Whoever sits here has no mouse: its use is trouble. */
  byKeys?: boolean;
};

/** One person's browser: its own storage, its own sign-in, one page. */
export type Window = {
  name: string;
  page: Page;
  context: BrowserContext;
  trouble: TroubleLog;
  /** Trouble that this test brings about on purpose. */
  expected: RegExp[];
};

let running: Promise<Browser> | undefined;

/** One browser for all files that a worker plays; each person's window has storage of its own. */
async function sharedBrowser(): Promise<Browser> {
  const browser = await running?.catch(() => undefined);
  if (browser?.isConnected()) return browser;
  running = launchBrowser();
  return await running;
}

function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

export async function openWindow(name: string, options: WindowOptions = {}): Promise<Window> {
  const { language = 'vi', firstVisit = false, origin = HOSTING, byKeys, ...given } = options;
  const remembered = {
    'khoi-thi-dua.language': language,
    ...(firstVisit ? {} : { 'khoi-thi-dua.tour-seen': '1' }),
  };
  const localStorage = Object.entries(remembered).map(([key, value]) => ({ name: key, value }));
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    // What moves is drawn over and over, on machines without a graphics card. Tests of motion ask for it.
    reducedMotion: 'reduce',
    // A third of a window's work is to keep all pages for a day without a network. Tests of such days allow it.
    serviceWorkers: 'block',
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
    ...given,
  });
  context.setDefaultTimeout(40_000);
  const trouble = await watchTrouble(context);
  if (byKeys) await context.addInitScript(tellPointer);
  return { name, page: await context.newPage(), context, trouble, expected: [] };
}

/** Runs in the page; as a line of the console it reaches the test. */
function tellPointer(): void {
  document.addEventListener('pointerdown', () => console.error('a mouse was used'), true);
}

/** Lines of trouble that no test asked for. */
export function unexpected({ name, trouble, expected }: Window): string[] {
  return withoutFalseDenial(trouble.lines, trouble.denials)
    .filter((line) => !expected.some((pattern) => pattern.test(line)))
    .map((line) => `${name}: ${line}`);
}
