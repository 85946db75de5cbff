import { area } from './area.js';
import { sheetSubmission } from './vi/sheet-submission.js';

export const t = area(
  sheetSubmission,
  async () => (await import('./en/sheet-submission.js')).sheetSubmission,
);
