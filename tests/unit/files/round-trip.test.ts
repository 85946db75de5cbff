import { illustrativeSeason } from '@domain/season-template.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../../functions/src/files/read-criteria.js';
import { writeCsv } from '../../../functions/src/files/write-csv.js';
import { writeXlsx } from '../../../functions/src/files/write-xlsx.js';
import { anyTree } from './criteria-trees.ts';

const template = illustrativeSeason('2027', new Date('2027-01-01T00:00:00Z'));

describe.each([
  ['xlsx', writeXlsx],
  ['csv', writeCsv],
] as const)('a .%s that was written', (format, write) => {
  const name = `tieu-chi.${format}`;

  it('reads back as the identical tree, whatever the tree', async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (tree) => {
        expect(await readCriteria(name, await write(tree))).toEqual({
          tree,
          problems: [],
          more: 0,
        });
      }),
      // Zipping takes its time.
      { numRuns: format === 'xlsx' ? 25 : 200 },
    );
  }, 60_000);

  it('of the template reads back as the template', async () => {
    const { tree } = await readCriteria(name, await write(template));
    expect(tree).toEqual({ groups: template.groups, criteria: template.criteria });
  });

  it('of no criteria is an empty form, and says so', async () => {
    const { tree, problems } = await readCriteria(name, await write({ groups: [], criteria: {} }));
    expect(tree).toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', code: 'empty' }]);
  });
});
