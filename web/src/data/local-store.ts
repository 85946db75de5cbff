import type * as z from 'zod/mini';
import { Kept, Own, Unsent } from './draft-entry.js';
import type { Stop } from './live.js';

export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Everything of ours on a machine begins so; leaving a shared computer removes it all. */
export const PREFIX = 'khoi-thi-dua.';

/** What became of one unsent field: null = it is not unsent any more. */
export type StoreChange = { path: string; field: string; entry: Unsent | null };

/**
 * What one person typed on this machine and the server does not have. In localStorage, because writing to
 * it is done when the call returns: a tab that is killed the next moment loses nothing, which IndexedDB
 * cannot promise; and because its `storage` event tells the person's other tabs. Ten sheets of text are
 * some 100 kB of its 5 MB. Where it is full or switched off, this page remembers for itself.
 */
export class LocalStore {
  readonly #storage: TextStorage;
  readonly #unsent: string;
  readonly #kept: string;
  readonly #own: string;
  readonly #memory = new Map<string, string>();
  readonly #watchers = new Set<(change: StoreChange | null) => void>();

  constructor(storage: TextStorage, uid: string) {
    this.#storage = storage;
    this.#unsent = `${PREFIX}unsent.${uid}.`;
    this.#kept = `${PREFIX}kept.${uid}.`;
    this.#own = `${PREFIX}own.${uid}.`;
  }

  #keyOf(path: string, field: string): string {
    return `${this.#unsent}${path}#${field}`;
  }

  #read<T>(key: string, schema: z.ZodMiniType<T>): T | null {
    const text = this.#memory.get(key) ?? this.#storage.getItem(key);
    if (text === null) return null;
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  }

  #write(key: string, value: object): void {
    const text = JSON.stringify(value);
    try {
      this.#storage.setItem(key, text);
      this.#memory.delete(key);
    } catch {
      this.#memory.set(key, text);
    }
  }

  #remove(key: string): void {
    this.#memory.delete(key);
    this.#storage.removeItem(key);
  }

  #all<T>(prefix: string, schema: z.ZodMiniType<T>): T[] {
    const stored = Array.from(
      { length: this.#storage.length },
      (_, n) => this.#storage.key(n) ?? '',
    );
    const keys = new Set([...stored, ...this.#memory.keys()]);
    return [...keys]
      .filter((key) => key.startsWith(prefix))
      .map((key) => this.#read(key, schema))
      .filter((each) => each !== null);
  }

  unsent(): Unsent[] {
    return this.#all(this.#unsent, Unsent).sort((a, b) => a.at - b.at);
  }

  find(path: string, field: string): Unsent | null {
    return this.#read(this.#keyOf(path, field), Unsent);
  }

  put(entry: Unsent): void {
    this.#write(this.#keyOf(entry.path, entry.field), entry);
    this.#tell(null);
  }

  drop(path: string, field: string): void {
    this.#remove(this.#keyOf(path, field));
    this.#tell(null);
  }

  own(path: string, field: string): Own | null {
    return this.#read(`${this.#own}${path}#${field}`, Own);
  }

  /** null: a listener has told of it, or of something newer. */
  setOwn(path: string, field: string, own: Own | null): void {
    const key = `${this.#own}${path}#${field}`;
    if (own === null) this.#remove(key);
    else this.#write(key, own);
  }

  kept(): Kept[] {
    return this.#all(this.#kept, Kept).sort((a, b) => b.at - a.at);
  }

  keep(copy: Kept): void {
    this.#write(`${this.#kept}${copy.id}`, copy);
    this.#tell(null);
  }

  /** The person has the list of copies before their eyes. */
  seeKept(): void {
    const unseen = this.kept().filter(({ isSeen }) => !isSeen);
    for (const copy of unseen) this.#write(`${this.#kept}${copy.id}`, { ...copy, isSeen: true });
    if (unseen.length > 0) this.#tell(null);
  }

  discard(id: string): void {
    this.#remove(`${this.#kept}${id}`);
    this.#tell(null);
  }

  /** Every change, by this tab (null: its forms know already) or by another one of the same person. */
  watch(changed: (change: StoreChange | null) => void): Stop {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  #tell(change: StoreChange | null): void {
    for (const watcher of this.#watchers) watcher(change);
  }

  /** Another tab wrote under `key`. */
  heard(key: string | null): void {
    if (key?.startsWith(this.#unsent) !== true) {
      this.#tell(null);
      return;
    }
    const place = key.slice(this.#unsent.length);
    const at = place.indexOf('#');
    const [path, field] = [place.slice(0, at), place.slice(at + 1)];
    this.#tell({ path, field, entry: this.find(path, field) });
  }
}
