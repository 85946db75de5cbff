import { area } from './area.js';
import { seasonList } from './vi/season-list.js';

export const t = area(seasonList, async () => (await import('./en/season-list.js')).seasonList);
