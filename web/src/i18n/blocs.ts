import { area } from './area.js';
import { blocs } from './vi/blocs.js';

export const t = area(blocs, async () => (await import('./en/blocs.js')).blocs);
