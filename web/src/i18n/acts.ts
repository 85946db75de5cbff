import { area } from './area.js';
import { acts } from './vi/acts.js';

export const t = area(acts, async () => (await import('./en/acts.js')).acts);
