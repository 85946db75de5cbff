import type { Signal } from '@preact/signals';

type Values = Record<string, unknown>;

/**
 * What is typed into the form of an act, which is sent whole and on demand. Until then it lies in this window's
 * storage, and is there again after a reload, another page, or a dialog that was closed.
 */
export class KeptForm {
  /** Whether the form was opened on what had been typed before. */
  readonly isRecalled: boolean;
  readonly #key: string;
  readonly #fields: Record<string, Signal>;
  readonly #initial: string;

  /**
   * @param key of this person's form and no other
   * @param fields hold what the form begins with, and at once what was kept of it
   */
  constructor(key: string, fields: Record<string, Signal>) {
    this.#key = key;
    this.#fields = fields;
    this.#initial = this.#text();
    const kept = parse(sessionStorage.getItem(this.#key));
    this.isRecalled = isRecord(kept) && isLike(JSON.parse(this.#initial), kept);
    if (this.isRecalled) this.#put(kept);
  }

  /** Reads every field; to be called whenever one has changed. */
  keep(): void {
    const text = this.#text();
    if (text === this.#initial) {
      this.forget();
      return;
    }
    try {
      sessionStorage.setItem(this.#key, text);
    } catch {
      // Storage full: it stays on the screen only.
    }
  }

  forget(): void {
    sessionStorage.removeItem(this.#key);
  }

  startOver(): void {
    this.#put(JSON.parse(this.#initial));
  }

  #text(): string {
    return JSON.stringify(
      Object.fromEntries(Object.entries(this.#fields).map(([name, { value }]) => [name, value])),
    );
  }

  #put(values: unknown): void {
    for (const [name, value] of Object.entries(values as Values)) {
      const field = this.#fields[name];
      if (field !== undefined) field.value = value;
    }
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Of the same shape, as far as it is known: a page of another version may have kept something else. */
function isLike(initial: unknown, kept: unknown): boolean {
  if (initial === null || kept === null) return true;
  if (!isRecord(initial) || !isRecord(kept))
    return typeof initial === typeof kept && Array.isArray(initial) === Array.isArray(kept);
  return Object.entries(initial).every(
    ([name, value]) => name in kept && isLike(value, kept[name]),
  );
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
