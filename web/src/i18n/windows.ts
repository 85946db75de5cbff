import { area } from './area.js';
import { windows } from './vi/windows.js';

export const t = area(windows, async () => (await import('./en/windows.js')).windows);
