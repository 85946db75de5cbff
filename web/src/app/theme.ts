import { signal } from '@preact/signals';
import { remember, remembered } from '../device.js';

export type Theme = 'system' | 'light' | 'dark';

/** public/theme.js reads the same, and sets the choice before the first paint. */
function stored(): Theme {
  const found = remembered('theme');
  return found === 'light' || found === 'dark' ? found : 'system';
}

export const theme = signal<Theme>(stored());

export function setTheme(next: Theme): void {
  theme.value = next;
  remember('theme', next === 'system' ? null : next);
  if (next === 'system') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = next;
  }
}
