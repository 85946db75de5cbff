import { area } from './area.js';
import { work } from './vi/work.js';

export const t = area(work, async () => (await import('./en/work.js')).work);
