import { area } from './area.js';
import { boardControl } from './vi/board-control.js';

export const t = area(
  boardControl,
  async () => (await import('./en/board-control.js')).boardControl,
);
