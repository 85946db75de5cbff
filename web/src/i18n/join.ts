import { area } from './area.js';
import { join } from './vi/join.js';

export const t = area(join, async () => (await import('./en/join.js')).join);
