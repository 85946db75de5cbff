import { area } from './area.js';
import { seasonWindows } from './vi/season-windows.js';

export const t = area(
  seasonWindows,
  async () => (await import('./en/season-windows.js')).seasonWindows,
);
