import { area } from './area.js';
import { kept } from './vi/kept.js';

export const t = area(kept, async () => (await import('./en/kept.js')).kept);
