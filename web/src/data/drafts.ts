import type { Unsent } from './draft-entry.js';
import { type DraftServer, type Outcome, type SendEvent, send } from './draft-sender.js';
import { closedBy, type DraftData, newerOf } from './draft-target.js';
import type { Stop } from './live.js';
import type { LocalStore } from './local-store.js';

/** What is told to the form of a document: by the sender, or by another tab of the same person. */
export type DraftNews = SendEvent | { type: 'elsewhere'; field: string; entry: Unsent | null };

export type DraftsOn = {
  store: LocalStore;
  server: DraftServer;
  /** Runs one at a time over all tabs of the person. */
  alone: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  isOnline: () => boolean;
  now: () => number;
};

const RETRY_MS = [2_000, 5_000, 10_000, 30_000];

/** So long after the last key in another tab, its pause is over and what it typed is with the server. */
const STEAD_MS = 4_000;

/** The drafts of one person in one tab: what is typed, what is on its way, what waits. */
export class Drafts {
  readonly store: LocalStore;
  readonly now: () => number;
  readonly isOnline: () => boolean;
  readonly #on: DraftsOn;
  readonly #known = new Map<string, DraftData | null>();
  readonly #ears = new Map<string, Set<(news: DraftNews) => void>>();
  readonly #running = new Map<string, Promise<Outcome>>();
  readonly #again = new Set<string>();
  #failures = 0;
  #retrying: ReturnType<typeof setTimeout> | undefined;
  #standingIn: ReturnType<typeof setTimeout> | undefined;

  constructor(on: DraftsOn) {
    this.#on = on;
    this.store = on.store;
    this.now = on.now;
    this.isOnline = on.isOnline;
    on.store.watch((change) => {
      if (change === null) return;
      this.#tell(change.path, { type: 'elsewhere', ...change });
      if (change.entry !== null) this.#standIn();
    });
  }

  /** The other tab may be closed before it has sent: behind it at the lock, this one sends what is left. */
  #standIn(): void {
    clearTimeout(this.#standingIn);
    this.#standingIn = setTimeout(() => this.sendAll(), STEAD_MS);
  }

  /** A form hears what becomes of its document. */
  listen(path: string, hear: (news: DraftNews) => void): Stop {
    const ears = this.#ears.get(path) ?? new Set();
    this.#ears.set(path, ears.add(hear));
    return () => ears.delete(hear);
  }

  #tell(path: string, news: DraftNews): void {
    for (const hear of this.#ears.get(path) ?? []) hear(news);
  }

  /** The server's word on a document, from a listener. Whatever waited for the server is sent. */
  learn(path: string, data: DraftData | null): void {
    const known = this.#known.get(path) ?? null;
    const now = known === null ? data : newerOf(path, known, data);
    this.#known.set(path, now);
    if (this.#failures > 0) this.sendAll();
    else if (closedBy(path, now) !== null && this.#hasUnsent(path)) this.send(path);
  }

  #hasUnsent(path: string): boolean {
    return this.store.unsent().some((entry) => entry.path === path);
  }

  /** Sends what is unsent of one document; while that is under way, once more after it. */
  send(path: string): Promise<Outcome> {
    const running = this.#running.get(path);
    if (running !== undefined) {
      this.#again.add(path);
      return running;
    }
    const run = this.#sendUntilQuiet(path);
    this.#running.set(path, run);
    return run;
  }

  async #sendUntilQuiet(path: string): Promise<Outcome> {
    try {
      let outcome: Outcome;
      do outcome = await this.#sendAlone(path);
      while (this.#again.delete(path));
      return outcome;
    } finally {
      this.#running.delete(path);
    }
  }

  async #sendAlone(path: string): Promise<Outcome> {
    const { store, server, now, alone } = this.#on;
    const tell = (event: SendEvent) => this.#tell(path, event);
    const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
    const known = this.#known;
    let outcome: Outcome = 'waiting';
    if (this.isOnline())
      outcome = await alone(path, () => send({ path, store, server, known, tell, now, pause }));
    else
      for (const entry of store.unsent())
        if (entry.path === path) tell({ type: 'waiting', field: entry.field });
    if (outcome === 'waiting') this.#retryLater();
    else this.#failures = 0;
    return outcome;
  }

  #retryLater(): void {
    const ms = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)];
    this.#failures += 1;
    clearTimeout(this.#retrying);
    this.#retrying = setTimeout(() => this.sendAll(), ms);
  }

  /** Everything on this machine, also of pages that are not open: at the start, and when the network returns. */
  async sendAll(): Promise<void> {
    clearTimeout(this.#retrying);
    const paths = new Set(this.store.unsent().map(({ path }) => path));
    await Promise.allSettled([...paths].map((path) => this.send(path)));
  }

  /** For a client that ends: nothing is sent any more. */
  stop(): void {
    clearTimeout(this.#retrying);
    clearTimeout(this.#standingIn);
  }
}
