import { area } from './area.js';
import { tour } from './vi/tour.js';

export const t = area(tour, async () => (await import('./en/tour.js')).tour);
