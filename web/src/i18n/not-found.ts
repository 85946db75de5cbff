import { area } from './area.js';
import { notFound } from './vi/not-found.js';

export const t = area(notFound, async () => (await import('./en/not-found.js')).notFound);
