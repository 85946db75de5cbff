import { signal } from '@preact/signals';

/** What a screen reader is told next; `LiveRegion` shows it. */
export const announcement = signal('');

/** What is shown at the foot of the window for a few seconds, and read aloud. */
export const toast = signal<{ id: number; text: string } | null>(null);

const PAUSE = 4000;
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

function speak(): void {
  announcement.value = waiting.join(' ');
  waiting = [];
  timer = setTimeout(() => {
    timer = null;
    if (waiting.length > 0) speak();
  }, PAUSE);
}

/**
 * Says a sentence politely. Sentences that come within four seconds of each other are said together,
 * and of many only the last three: a board in motion must not talk without end.
 */
export function announce(sentence: string): void {
  waiting = [...waiting.filter((each) => each !== sentence), sentence].slice(-3);
  if (timer === null) speak();
}

let toasts = 0;

/** For the outcome of something the person did and that leaves no other trace on screen. */
export function showToast(text: string): void {
  toasts += 1;
  const id = toasts;
  toast.value = { id, text };
  setTimeout(() => {
    if (toast.peek()?.id === id) toast.value = null;
  }, 6000);
}
