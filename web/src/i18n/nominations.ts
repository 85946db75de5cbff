import { area } from './area.js';
import { nominations } from './vi/nominations.js';

export const t = area(nominations, async () => (await import('./en/nominations.js')).nominations);
