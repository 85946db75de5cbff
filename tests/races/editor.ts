import { effect, signal } from '@preact/signals';
import {
  type DocumentReference,
  type DocumentSnapshot,
  doc,
  type Firestore,
  increment,
  onSnapshot,
} from 'firebase/firestore';
import type { FieldHandle } from '../../web/src/data/draft.js';
import type { DraftServer } from '../../web/src/data/draft-sender.js';
import { Drafts } from '../../web/src/data/drafts.js';
import { firestoreDrafts } from '../../web/src/data/firestore-drafts.js';
import type { Live } from '../../web/src/data/live.js';
import { LocalStore } from '../../web/src/data/local-store.js';
import { memoryStorage } from '../unit/web-data/memory-storage.ts';
import { type Draft, openDraft, type Stored } from './draft-kinds.ts';

export type Text = FieldHandle<string, unknown>;

/** A write that the server took, whether or not its answer arrived. */
export type Accepted = { uid: string; field: string; value: unknown; rev: number };

/** One question to one person: their text, and what stands in its way. */
export type Prompt = { uid: string; field: string; mine: string; theirs: unknown };

/** What happened in one schedule, as the checker needs it. */
export type Journal = { accepted: Accepted[]; prompts: Map<string, Prompt> };

const NEVER = new Promise<never>(() => undefined);

function unavailable(): Error {
  return Object.assign(new Error('cut off'), { code: 'unavailable' });
}

export type EditorPart = {
  uid: string;
  db: Firestore;
  draft: Draft;
  journal: Journal;
  /** By how much this machine's clock is wrong, in milliseconds. */
  skew: number;
  /** The control: writes whatever the server has, as a page without this layer would. */
  isNaive: boolean;
};

/**
 * One person with a machine that outlives its pages: the product's own draft layer on the web SDK, whose
 * network can be cut before a request or before its answer, and whose page can die at any moment.
 */
export class Editor {
  readonly storage = memoryStorage();
  /** By field, what this person has had before their eyes, on screen or in a question. */
  readonly seen = new Map<string, unknown[]>();
  fields: Record<string, Text> = {};
  drafts: Drafts | undefined;
  isCut = false;
  losesAnswer = false;
  readonly uid: string;
  readonly #part: EditorPart;
  /** Firestore's cache on this machine. */
  #cached: Stored | null = null;
  #life = 0;
  #end: () => void = () => undefined;

  constructor(part: EditorPart) {
    this.uid = part.uid;
    this.#part = part;
  }

  get store(): LocalStore {
    return new LocalStore(this.storage, this.uid);
  }

  /** Opens the page, anew if it was open: nothing of the old one runs on. */
  async start(): Promise<void> {
    this.stop();
    const life = this.#life;
    const drafts = new Drafts({
      store: this.store,
      server: this.#server(life),
      alone: (_name, work) => work(),
      isOnline: () => !this.isCut,
      now: () => Date.now() + this.#part.skew,
    });
    const live = signal<Live<Stored | null>>({ state: 'loading' });
    const first = Promise.withResolvers<void>();
    const options = { includeMetadataChanges: true };
    const at: DocumentReference = doc(this.#part.db, this.#part.draft.path);
    const unlisten = onSnapshot(at, options, (snapshot: DocumentSnapshot) => {
      if (this.isCut || life !== this.#life) return;
      const stored = snapshot.data();
      const { fromCache } = snapshot.metadata;
      const data = stored === undefined ? null : this.#part.draft.parse(stored);
      if (!fromCache) this.#cached = data;
      live.value = { state: 'ready', data, fromCache };
      if (!fromCache) first.resolve();
    });
    const { fields, follow } = openDraft(this.#part.draft, drafts, this.#cached);
    const stops = [follow(live), ...Object.values(fields).map((field) => this.#watch(field))];
    this.drafts = drafts;
    this.fields = fields;
    this.#end = () => {
      unlisten();
      drafts.stop();
      for (const stop of stops) stop();
    };
    if (!this.isCut) await first.promise;
  }

  stop(): void {
    this.#life += 1;
    this.#end();
    this.#end = () => undefined;
  }

  async reconnect(): Promise<void> {
    this.isCut = false;
    await this.drafts?.sendAll();
  }

  #watch(handle: Text): () => void {
    const { name } = handle;
    return effect(() => {
      const { isTyped, shown, remote } = handle.field.value;
      if (!isTyped) this.#see(name, remote.value);
      if (handle.phase.value !== 'conflict') return;
      this.#see(name, remote.value);
      const prompt = { uid: this.uid, field: name, mine: String(shown), theirs: remote.value };
      this.#part.journal.prompts.set(JSON.stringify(prompt), prompt);
    });
  }

  #see(field: string, value: unknown): void {
    this.seen.set(field, [...(this.seen.get(field) ?? []), value]);
  }

  #server(life: number): DraftServer {
    const real = firestoreDrafts(this.#part.db, this.uid);
    const call = async <T>(request: () => Promise<T>): Promise<T> => {
      if (life !== this.#life) return NEVER;
      if (this.isCut) throw unavailable();
      const answer = await request();
      if (life !== this.#life) return NEVER;
      if (!this.losesAnswer && !this.isCut) return answer;
      this.losesAnswer = false;
      throw unavailable();
    };
    return {
      read: (path) => call(() => real.read(path)),
      reason: (path) => call(() => real.reason(path)),
      create: (path, fields) => call(() => real.create(path, fields)),
      update: (path, fields) =>
        call(async () => {
          await real.update(path, this.#part.isNaive ? withoutLooking(fields) : fields);
          this.#note(fields);
        }),
    };
  }

  #note(fields: Record<string, unknown>): void {
    const rev = Number(Object.entries(fields).find(([name]) => name.endsWith('rev'))?.[1]);
    for (const [field, value] of Object.entries(fields)) {
      if (field in this.fields)
        this.#part.journal.accepted.push({ uid: this.uid, field, value, rev });
    }
  }
}

/** The rules see the next number whatever was read: the one way past them, and what this layer prevents. */
function withoutLooking(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === 'rev' || name.endsWith('.rev') ? increment(1) : value,
    ]),
  );
}
