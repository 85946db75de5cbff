import { signal } from '@preact/signals';

export type Theme = 'system' | 'light' | 'dark';

/** The same key stands in public/theme.js, which sets the choice before the first paint. */
const KEY = 'khoi-thi-dua.theme';

function stored(): Theme {
  const found = localStorage.getItem(KEY);
  return found === 'light' || found === 'dark' ? found : 'system';
}

export const theme = signal<Theme>(stored());

export function setTheme(next: Theme): void {
  theme.value = next;
  if (next === 'system') {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(KEY, next);
    document.documentElement.dataset.theme = next;
  }
}
