import { signal } from '@preact/signals';

/** The address has changed and the page's file is on its way: what is on screen is still the page before. */
export const isPageComing = signal(false);

export function pageAsked(): void {
  isPageComing.value = true;
}

export function pageCame(): void {
  isPageComing.value = false;
}
