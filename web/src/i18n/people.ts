import { area } from './area.js';
import { people } from './vi/people.js';

export const t = area(people, async () => (await import('./en/people.js')).people);
