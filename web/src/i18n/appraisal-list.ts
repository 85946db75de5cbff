import { area } from './area.js';
import { appraisalList } from './vi/appraisal-list.js';

export const t = area(
  appraisalList,
  async () => (await import('./en/appraisal-list.js')).appraisalList,
);
