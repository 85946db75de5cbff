import { area } from './area.js';
import { localCopies } from './vi/local-copies.js';

export const t = area(localCopies, async () => (await import('./en/local-copies.js')).localCopies);
