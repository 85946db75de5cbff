import { area } from './area.js';
import { components } from './vi/components.js';

export const t = area(components, async () => (await import('./en/components.js')).components);
