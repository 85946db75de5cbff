import { area } from './area.js';
import { setup } from './vi/setup.js';

export const t = area(setup, async () => (await import('./en/setup.js')).setup);
