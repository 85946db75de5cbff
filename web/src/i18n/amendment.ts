import { area } from './area.js';
import { amendment } from './vi/amendment.js';

export const t = area(amendment, async () => (await import('./en/amendment.js')).amendment);
