import { area } from './area.js';
import { countdown } from './vi/countdown.js';

export const t = area(countdown, async () => (await import('./en/countdown.js')).countdown);
