import { area } from './area.js';
import { criteriaFile } from './vi/criteria-file.js';

export const t = area(
  criteriaFile,
  async () => (await import('./en/criteria-file.js')).criteriaFile,
);
