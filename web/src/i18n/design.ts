import { area } from './area.js';
import { design } from './vi/design.js';

export const t = area(design, async () => (await import('./en/design.js')).design);
