import { area } from './area.js';
import { refusals } from './vi/refusals.js';

export const t = area(refusals, async () => (await import('./en/refusals.js')).refusals);
