import { area } from './area.js';
import { movements } from './vi/movements.js';

export const t = area(movements, async () => (await import('./en/movements.js')).movements);
