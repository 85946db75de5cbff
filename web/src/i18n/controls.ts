import { area } from './area.js';
import { controls } from './vi/controls.js';

/** Of what is typed into and pressed: the board's visitors do without. */
export const t = area(controls, async () => (await import('./en/controls.js')).controls);
