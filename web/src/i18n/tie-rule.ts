import { area } from './area.js';
import { tieRule } from './vi/tie-rule.js';

export const t = area(tieRule, async () => (await import('./en/tie-rule.js')).tieRule);
