import { area } from './area.js';
import { fields } from './vi/fields.js';

export const t = area(fields, async () => (await import('./en/fields.js')).fields);
