import { signal } from '@preact/signals';
import { remember, remembered } from '../device.js';

export type Language = 'vi' | 'en';

/** `?lang=en` in an address wins, so that a link can be sent in a language; then the last choice; then Vietnamese. */
function chosen(): Language {
  const address = typeof location === 'undefined' ? '' : location.search;
  const found = new URLSearchParams(address).get('lang') ?? remembered('language');
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
  remember('language', next);
  current.value = next;
}
