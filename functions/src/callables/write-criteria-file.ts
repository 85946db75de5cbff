import {
  requireReader,
  WriteCriteriaFileAnswer,
  WriteCriteriaFileRequest,
} from '../domain/acts/write-criteria-file.js';
import type { CriteriaTree } from '../domain/criteria-tree.js';
import { defineReading } from './act.js';

/** A season's criteria as a file, for whoever may read the season on the page. */
export const writeCriteriaFile = defineReading(
  { request: WriteCriteriaFileRequest, answer: WriteCriteriaFileAnswer },
  async ({ request: { season: year, format }, actor, season }) => {
    requireReader(actor, season.data);
    const bytes = await written(format, season.data);
    return { name: `tieu-chi-${year}.${format}`, content: bytes.toString('base64') };
  },
);

async function written(format: 'xlsx' | 'csv', tree: CriteriaTree): Promise<Buffer> {
  // On first use: what writes spreadsheets would lengthen the cold start of every other act.
  if (format === 'csv') return (await import('../files/write-csv.js')).writeCsv(tree);
  return (await import('../files/write-xlsx.js')).writeXlsx(tree);
}
