import { area } from './area.js';
import { errors } from './vi/errors.js';

export const t = area(errors, async () => (await import('./en/errors.js')).errors);
