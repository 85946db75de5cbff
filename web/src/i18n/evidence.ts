import { area } from './area.js';
import { evidence } from './vi/evidence.js';

export const t = area(evidence, async () => (await import('./en/evidence.js')).evidence);
