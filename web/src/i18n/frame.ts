import { area } from './area.js';
import { frame } from './vi/frame.js';

export const t = area(frame, async () => (await import('./en/frame.js')).frame);
