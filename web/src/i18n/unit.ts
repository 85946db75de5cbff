import { area } from './area.js';
import { unit } from './vi/unit.js';

/** Of pages about units and seasons past: they come when somebody asks for them. */
export const t = area(unit, async () => (await import('./en/unit.js')).unit);
