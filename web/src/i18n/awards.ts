import { area } from './area.js';
import { awards } from './vi/awards.js';

export const t = area(awards, async () => (await import('./en/awards.js')).awards);
