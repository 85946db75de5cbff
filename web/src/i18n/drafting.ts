import { area } from './area.js';
import { drafting } from './vi/drafting.js';

export const t = area(drafting, async () => (await import('./en/drafting.js')).drafting);
