import { area } from './area.js';
import { sheet } from './vi/sheet.js';

export const t = area(sheet, async () => (await import('./en/sheet.js')).sheet);
