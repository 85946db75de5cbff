import { signal } from '@preact/signals';

export type Language = 'vi' | 'en';

const KEY = 'khoi-thi-dua.language';

/** `?lang=en` in an address wins, so that a link can be sent in a language; then the last choice; then Vietnamese. */
function chosen(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const found = asked ?? localStorage.getItem(KEY);
  return found === 'en' ? 'en' : 'vi';
}

const current = signal<Language>(chosen());

/** The language on screen; reading it in a component keeps the component in step. */
export function language(): Language {
  return current.value;
}

type Load = (language: Language) => Promise<void>;
const loads: Load[] = [];
let ready: Promise<unknown> = Promise.resolve();

/** Areas register how to load themselves; English comes over the network only for those who read it. */
export function onLanguage(load: Load): void {
  loads.push(load);
  ready = Promise.all([ready, load(current.peek())]);
}

/** Settles when every area imported so far has its words. */
export async function wordsReady(): Promise<void> {
  await ready;
}

export async function setLanguage(next: Language): Promise<void> {
  ready = Promise.all(loads.map((load) => load(next)));
  await ready;
  localStorage.setItem(KEY, next);
  document.documentElement.lang = next;
  current.value = next;
}

document.documentElement.lang = current.peek();
