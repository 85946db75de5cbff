import { area } from './area.js';
import { hall } from './vi/hall.js';

export const t = area(hall, async () => (await import('./en/hall.js')).hall);
