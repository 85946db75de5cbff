import { area } from './area.js';
import { gate } from './vi/gate.js';

export const t = area(gate, async () => (await import('./en/gate.js')).gate);
