import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberFormats } from '../../../functions/src/files/number-formats.js';
import { readCriteria } from '../../../functions/src/files/read-criteria.js';

/** Saved by LibreOffice 7.4, the other program that criteria are kept in. */
function madeByLibreOffice(name: string): Buffer {
  return readFileSync(new URL(`made-by-libreoffice/${name}`, import.meta.url));
}

describe('a workbook of LibreOffice', () => {
  it('is read under a merged title, with accents in pieces (NFD) and numbers such as 1.234,50', async () => {
    const { tree, problems } = await readCriteria('a.xlsx', madeByLibreOffice('good.xlsx'));
    expect(problems).toEqual([]);
    expect(tree?.groups.map(({ title }) => title)).toEqual(['Nhiệm vụ chính trị'.normalize('NFC')]);
    expect(tree?.criteria).toMatchObject({
      'i-1': { kind: 'graded', max: 1234.5, step: 0.5, title: 'Công việc'.normalize('NFC') },
      'i-2': { kind: 'target', points: 50, baseShare: 80, unit: '%' },
    });
  });

  it('is refused by cell: merged cells, a formula, a date, a percentage, a yes, a doubtful number', async () => {
    const { tree, problems } = await readCriteria('b.xlsx', madeByLibreOffice('bad.xlsx'));
    expect(tree).toBeNull();
    expect(problems.map(({ cell, code }) => `${cell} ${code}`).sort()).toEqual([
      'A8 date-value',
      'D4 merged',
      'F3 formula',
      'F5 number-invalid',
      'G6 date-value',
      'H6 number-invalid',
      'N7 percent-value',
    ]);
  });
});

it('tells from a format whether people see the number that is stored', () => {
  const custom = [
    '0.00',
    'dd/mm/yyyy',
    '0.0%',
    '0" ngày"',
    '[Red]#,##0',
    '[$-42A]h:mm',
    '0\\%',
    'General%',
  ];
  const formats = custom.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode='${code}'/>`);
  const own = custom.map((_, n) => `<xf numFmtId="${164 + n}"/>`);
  const known = [0, 4, 9, 14, 22, 49].map((id) => `<xf numFmtId="${id}"/>`);
  const xml = `<styleSheet><numFmts>${formats.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/>
    </cellStyleXfs><cellXfs>${[...own, ...known].join('')}</cellXfs></styleSheet>`;
  expect(numberFormats(xml)).toEqual([
    ...['number', 'date', 'percent', 'number', 'number', 'date', 'number', 'percent'],
    ...['number', 'number', 'percent', 'date', 'date', 'number'],
  ]);
});
