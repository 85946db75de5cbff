import { area } from './area.js';
import { agreement } from './vi/agreement.js';

export const t = area(agreement, async () => (await import('./en/agreement.js')).agreement);
