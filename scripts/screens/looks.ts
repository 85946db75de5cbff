import type { BrowserContextOptions } from 'playwright-core';

/** A way to look at a page: in a language, with a theme, at the widths of a phone, a desk and the hall. */
export type Look = {
  language: 'vi' | 'en';
  theme?: 'dark' | 'contrast';
  sizes: readonly { width: number; height: number }[];
};

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const HALL = { width: 1920, height: 1080 };

export const MAIN_LOOK: Look = { language: 'vi', sizes: [PHONE, DESK, HALL] };

export const OTHER_LOOKS: readonly Look[] = [
  { language: 'en', sizes: [DESK] },
  { language: 'vi', theme: 'dark', sizes: [DESK] },
  { language: 'vi', theme: 'contrast', sizes: [DESK] },
];

export function contextOf({ language, theme }: Look, origin: string): BrowserContextOptions {
  const remembered = { 'khoi-thi-dua.language': language, 'khoi-thi-dua.tour-seen': '1' };
  const localStorage = Object.entries(remembered).map(([name, value]) => ({ name, value }));
  return {
    baseURL: origin,
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  };
}

/** "board-vi-1280", "sheet-vi-1280-dark" */
export function pictureName(scene: string, { language, theme }: Look, width: number): string {
  return [scene, language, width, theme].filter((part) => part !== undefined).join('-');
}
