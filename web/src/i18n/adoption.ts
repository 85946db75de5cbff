import { area } from './area.js';
import { adoption } from './vi/adoption.js';

export const t = area(adoption, async () => (await import('./en/adoption.js')).adoption);
