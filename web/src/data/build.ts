import { type ReadonlySignal, signal } from '@preact/signals';

const HOUR = 3_600_000;
const ENTRY =
  /<script[^>]+type="module"[^>]+src="([^"]+)"|<script[^>]+src="([^"]+)"[^>]+type="module"/;

const newBuild = signal(false);

/** Whether the server has a page newer than this one. */
export const isNewBuildOut: ReadonlySignal<boolean> = newBuild;

/** A build is named by its entry file, whose name holds a hash of all that it loads. */
export function entryOf(page: string): string | null {
  const found = ENTRY.exec(page);
  return found?.[1] ?? found?.[2] ?? null;
}

/** One small request, past every cache. Without an answer nothing is known and nothing is said. */
async function look(): Promise<void> {
  const mine = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (mine === null || !navigator.onLine) return;
  try {
    const response = await fetch('/index.html', { cache: 'no-store' });
    const entry = response.ok ? entryOf(await response.text()) : null;
    if (entry !== null && entry !== mine.getAttribute('src')) newBuild.value = true;
  } catch {
    // No network now; the next look is soon enough.
  }
}

let lookedAt = 0;

/** When the person comes back to the page, and hourly; never twice in a minute. */
function lookIfDue(): void {
  if (Date.now() - lookedAt < 60_000) return;
  lookedAt = Date.now();
  void look();
}

if (import.meta.env.PROD) {
  addEventListener('focus', lookIfDue);
  setInterval(lookIfDue, HOUR);
}
