import { area } from './area.js';
import { unsent } from './vi/unsent.js';

export const t = area(unsent, async () => (await import('./en/unsent.js')).unsent);
