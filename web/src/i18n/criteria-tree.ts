import { area } from './area.js';
import { criteriaTree } from './vi/criteria-tree.js';

export const t = area(
  criteriaTree,
  async () => (await import('./en/criteria-tree.js')).criteriaTree,
);
