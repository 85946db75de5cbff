import { area } from './area.js';
import { board } from './vi/board.js';

export const t = area(board, async () => (await import('./en/board.js')).board);
