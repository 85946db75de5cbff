import type { BrowserContext, Page, Request } from 'playwright-core';
import { OWN_ORIGINS } from './addresses.ts';
import { type Denials, noDenials, noteDenial } from './denials.ts';

/** What went wrong in a window beside what a test looks at: each line says where. */
export type TroubleLog = {
  lines: string[];
  origins: Set<string>;
  denials: Denials;
};

/**
 * What a window without a network says of its requests. Firestore's transport also wants to know whether
 * a picture of google.com can be had; the policy stops that before it leaves the machine. The worker that keeps
 * the pages may be fetched only then.
 */
export const OFFLINE =
  /ERR_INTERNET_DISCONNECTED|Could not reach Cloud Firestore|transport errored|cleardot\.gif|fetching the script/;

/** Firestore closes its listening channel by breaking it off, and so does a page that is left. */
const BROKEN_OFF = 'net::ERR_ABORTED';

/** The goodbye of Firestore's transport to a stream: the emulator answers 400 where it had ended that first. */
const GOODBYE = /\.Firestore\/(Write|Listen)\/channel\?.*&TYPE=terminate/;

/** Playwright says so where a window keeps no pages for a day without a network, see browser.ts. */
const NOT_KEPT = 'Service Worker registration blocked by Playwright';

/** The browser tells the page of a violated policy; as a line of the console it reaches the test. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violated: ${event.effectiveDirective} by ${event.blockedURI}`);
  });
}

/** Writes down every error, warning, failed request and request to somebody else. */
export async function watchTrouble(context: BrowserContext): Promise<TroubleLog> {
  const log: TroubleLog = { lines: [], origins: new Set(), denials: noDenials() };
  await context.addInitScript(tellViolations);
  context.on('request', (request) => noteOrigin(log, request));
  context.on('response', (response) => noteDenial(log.denials, response));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no answer';
    if (reason !== BROKEN_OFF) log.lines.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('weberror', (error) => log.lines.push(`page error: ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (GOODBYE.test(message.location().url) || message.text() === NOT_KEPT) return;
    log.lines.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  return log;
}

function noteOrigin(log: TroubleLog, request: Request): void {
  const { origin, protocol } = new URL(request.url());
  if (protocol === 'data:' || protocol === 'blob:') return;
  log.origins.add(origin);
  if (!OWN_ORIGINS.includes(origin)) log.lines.push(`third party: ${request.url()}`);
}

/** Where the window stands, for the sentence about a failure. */
export async function whereabouts(page: Page): Promise<string> {
  return `${page.url()} "${await page.title().catch(() => 'closed')}"`;
}
