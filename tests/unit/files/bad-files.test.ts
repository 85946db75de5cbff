import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../../functions/src/files/read-criteria.js';
import { csvOf, formula, GRADED, GROUP, HEAD, inColumns, tableOf, xlsxOf } from './files.ts';

const xlsx = 'tieu-chi.xlsx';

/** Everything said of a file, as "severity cell code". A file that is refused gives no tree. */
async function said(bytes: Buffer, name = xlsx): Promise<string[]> {
  const { tree, problems } = await readCriteria(name, bytes);
  expect(tree === null).toBe(problems.some(({ severity }) => severity === 'error'));
  return problems.map(({ severity, cell, code }) => `${severity} ${cell ?? 'file'} ${code}`);
}

describe('a file that is none', () => {
  const ole = (name: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(name, 'utf16le'),
    ]);
  const utf8 = csvOf([HEAD, inColumns(GROUP)]);

  it.each<[string, string, Buffer, string]>([
    ['of no bytes', xlsx, Buffer.alloc(0), 'empty'],
    ['of random bytes', xlsx, Buffer.from('8f2c00ff11aa', 'hex'), 'not-a-spreadsheet'],
    ['of a picture', 'a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'not-a-spreadsheet'],
    ['a renamed .doc', xlsx, ole('WordDocument'), 'not-a-spreadsheet'],
    ['a .xls, whatever it is called', xlsx, ole('Workbook'), 'old-excel'],
    ['with a password', xlsx, ole('EncryptedPackage'), 'encrypted'],
    ['a .csv in UTF-16', 'a.csv', Buffer.from('\ufeffMã;Tên', 'utf16le'), 'wrong-encoding'],
    [
      'a .csv in UTF-16 without a mark',
      'a.csv',
      Buffer.from('Mã;Tên', 'utf16le'),
      'wrong-encoding',
    ],
    ['a .csv in Windows-1258', 'a.csv', Buffer.from([0x4d, 0xe3, 0x3b, 0xd0]), 'wrong-encoding'],
    [
      'a .csv with a quotation mark that is not closed',
      'a.csv',
      Buffer.concat([utf8, Buffer.from('\n"a;b')]),
      'damaged',
    ],
    ['text that is called .xlsx', xlsx, utf8, 'not-a-spreadsheet'],
  ])('%s', async (_, name, bytes, code) => {
    expect(await said(bytes, name)).toEqual([`error file ${code}`]);
  });

  it('an archive that is cut off', async () => {
    const whole = await tableOf(GROUP, GRADED);
    expect(await said(whole.subarray(0, whole.length - 40))).toEqual(['error file damaged']);
  });

  it('an archive of something else', async () => {
    const other = (await tableOf(GROUP))
      .toString('latin1')
      .replaceAll('xl/workbook.xml', 'xl/wordbook.xml');
    expect(await said(Buffer.from(other, 'latin1'))).toEqual(['error file not-a-spreadsheet']);
  });

  it('a zip bomb: twenty megabytes in twenty kilobytes', async () => {
    const bomb = await xlsxOf([['a'.repeat(20_000_000)]]);
    expect(bomb.length).toBeLessThan(50_000);
    expect(await said(bomb)).toEqual(['error file too-large']);
  }, 60_000);

  it('a zip bomb that lies about its size', async () => {
    const bomb = await xlsxOf(Array.from({ length: 20_000 }, () => [7, 7]));
    const name = Buffer.from('xl/worksheets/sheet1.xml');
    // In the directory at the end, the size stands 22 bytes before the name.
    const at = bomb.lastIndexOf(name) - 22;
    expect(bomb.readUInt32LE(at)).toBeGreaterThan(1_000_000);
    bomb.writeUInt32LE(1000, at);
    expect(await said(bomb)).toEqual(['error file damaged']);
  }, 60_000);
});

describe('a table with too little or too much in it', () => {
  it('nothing but headings', async () => {
    expect(await said(await tableOf())).toEqual(['error file empty']);
  });
  it('no headings', async () => {
    expect(await said(await xlsxOf([['a', 'b', 'c']]))).toEqual(['error file header-missing']);
  });
  it('a column that is missing, one that is there twice, one that nobody knows', async () => {
    const head = ['Mã', 'Loại', 'Tên', 'Tên', 'Ghi chú'];
    expect(await said(await xlsxOf([head, ['I', 'nhóm', 'Nhiệm vụ']]))).toEqual([
      'error D1 column-twice',
      'error A1 header-missing',
      'warning E1 column-unknown',
      'warning file english-missing',
    ]);
  });
  it('5,000 rows', async () => {
    const rows = Array.from({ length: 4999 }, (_, n) => ({ ...GRADED, code: `I.${n}` }));
    const { problems } = await readCriteria(xlsx, await tableOf(GROUP, ...rows));
    expect(problems).toEqual([
      {
        ...{ severity: 'error', code: 'too-many-rows', sheet: 'Tiêu chí', cell: null },
        detail: { found: 5000, max: 360 },
      },
    ]);
  }, 60_000);
  it('more groups than a season has', async () => {
    const groups = Array.from({ length: 61 }, (_, n) => ({ ...GROUP, code: `g${n}` }));
    expect(await said(await tableOf(...groups))).toEqual(['error A62 too-many-rows']);
  });
});

describe('a cell', () => {
  it.each<[string, object, string]>([
    ['with a formula', { max: formula('SUM(F5:F9)') }, 'F3 formula'],
    ['without a code', { code: null }, 'A3 code-missing'],
    ['with a code of nothing but signs', { code: '***' }, 'A3 code-invalid'],
    ['in no group', { parent: null, code: 'x' }, 'B3 parent-unknown'],
    ['in a group that is not there', { parent: 'II' }, 'B3 parent-unknown'],
    ['of no kind', { kind: null }, 'C3 text-missing'],
    ['of a kind that is none', { kind: 'cảm tính' }, 'C3 kind-unknown'],
    ['without a name', { title: null }, 'D3 text-missing'],
    ['with a name of 10,000 characters', { title: 'x'.repeat(10_000) }, 'D3 text-too-long'],
    ['without a number that it needs', { max: null }, 'F3 number-missing'],
    ['with words for a number', { max: 'mười' }, 'F3 number-invalid'],
    ['with a number that may be a thousand or one', { max: '1,000' }, 'F3 number-invalid'],
    ['with more than hundredths', { max: 1.005 }, 'F3 number-invalid'],
    ['with a number below zero', { max: -5 }, 'F3 number-out-of-range'],
    ['with more points than there can be', { max: 10_001 }, 'F3 number-out-of-range'],
  ])('%s', async (_, fields, expected) => {
    expect(await said(await tableOf(GROUP, { ...GRADED, ...fields }))).toEqual([
      `error ${expected}`,
    ]);
  });

  const others: [string, object, string][] = [
    ['a count that is not whole', { kind: 'đếm', pointsEach: 5, times: 1.5 }, 'J3 number-invalid'],
    [
      'an effect that is none',
      { kind: 'đạt/không đạt', max: 5, effect: 'nhân' },
      'K3 effect-unknown',
    ],
    [
      'a share above a hundred',
      { kind: 'chỉ tiêu', max: 5, baseShare: 101 },
      'N3 number-out-of-range',
    ],
    ['a bonus that is neither yes nor no', { kind: 'nhóm', isBonus: 'có lẽ' }, 'M3 yes-no-unknown'],
    ['a bonus below the first level', { kind: 'nhóm', isBonus: 'có' }, 'M3 bonus-below-top'],
  ];
  it.each(others)('%s', async (_, fields, expected) => {
    const { max: __, step: ___, weight: ____, ...bare } = GRADED;
    expect(await said(await tableOf(GROUP, { ...bare, ...fields }))).toEqual([`error ${expected}`]);
  });

  it('with a word that is none is told the words that are', async () => {
    const { problems } = await readCriteria(xlsx, await tableOf({ ...GROUP, kind: 'mục' }));
    const expected = 'nhóm, chấm điểm, đạt/không đạt, đếm, chỉ tiêu';
    expect(problems).toMatchObject([{ detail: { value: 'mục', expected, column: 'Loại' } }]);
  });

  it('that a kind does not use is pointed out and left aside', async () => {
    const { tree, problems } = await readCriteria(
      xlsx,
      await tableOf(GROUP, { ...GRADED, effect: 'trừ' }),
    );
    expect(problems).toMatchObject([{ severity: 'warning', code: 'not-used-here', cell: 'K3' }]);
    expect(tree?.criteria['i-1']).toMatchObject({ kind: 'graded', max: 10 });
  });

  it('merged with others, in the table; above it merging is only a title', async () => {
    const merged = { value: 'Nhiệm vụ', columnSpan: 2 };
    const title = [{ value: 'BẢNG TIÊU CHÍ', columnSpan: 5 }, null, null, null, null];
    const [code, parent, kind] = inColumns(GROUP);
    const rows = [title, HEAD, [code, parent, kind, merged, null]];
    const { problems } = await readCriteria(xlsx, await xlsxOf(rows));
    expect(problems).toMatchObject([{ code: 'merged', cell: 'D3', detail: { value: 'D3:E3' } }]);
    expect(problems).toHaveLength(1);
  });
  it('merged down the rows is one problem, not one more for each row that it leaves empty', async () => {
    const below = (n: number) => inColumns({ ...GRADED, code: `a${n}`, parent: null });
    const [code, , ...rest] = inColumns(GRADED);
    const merged = [code, { value: 'I', rowSpan: 3 }, ...rest];
    const rows = [HEAD, inColumns(GROUP), merged, below(1), below(2)];
    expect(await said(await xlsxOf(rows))).toEqual(['error B3 merged']);
  });
});

describe('rows that do not fit together', () => {
  it('the same code twice, also where two spellings make one id', async () => {
    expect(await said(await tableOf(GROUP, GRADED, { ...GRADED, code: 'i 1' }, GROUP))).toEqual([
      'error A4 code-twice',
      'error A5 code-twice',
    ]);
  });
  it('a group below its rows, and a criterion for a group', async () => {
    const later = { ...GRADED, code: 'a', parent: 'II' };
    const inCriterion = { ...GRADED, code: 'b', parent: 'I.1' };
    const second = { ...GROUP, code: 'II' };
    expect(await said(await tableOf(GROUP, GRADED, later, inCriterion, second))).toEqual([
      'error B4 parent-later',
      'error B5 parent-is-criterion',
    ]);
  });
  it('a group that is wrong in itself is said once: the rows in it stand where they should', async () => {
    for (const [wrong, expected] of [
      [{ title: null }, 'D2 text-missing'],
      [{ kind: 'mục' }, 'C2 kind-unknown'],
      [{ parent: 'X' }, 'B2 parent-unknown'],
    ] as const) {
      const below = { ...GROUP, code: 'II', parent: 'I' };
      const inBelow = { ...GRADED, code: 'a', parent: 'II' };
      const file = await tableOf({ ...GROUP, ...wrong }, GRADED, below, inBelow);
      expect(await said(file)).toEqual([`error ${expected}`]);
    }
  });
  it('a row that is wrong in itself is told at once that it stands in no group', async () => {
    const file = await tableOf(GROUP, { ...GRADED, code: 'a', parent: 'X', max: null });
    expect(await said(file)).toEqual(['error F3 number-missing', 'error B3 parent-unknown']);
  });
  it('a group’s total that is not what its criteria make', async () => {
    const { problems } = await readCriteria(xlsx, await tableOf({ ...GROUP, max: 100 }, GRADED));
    expect(problems).toMatchObject([
      { code: 'sum-differs', cell: 'F2', detail: { found: 100, expected: 10 } },
    ]);
  });
  it('everything that is wrong is said at once, the first hundred by cell and the rest counted', async () => {
    const rows = Array.from({ length: 120 }, (_, n) => ({ ...GRADED, code: `I.${n}`, max: 'x' }));
    const { problems, more } = await readCriteria(xlsx, await tableOf(GROUP, ...rows));
    expect([problems.length, more]).toEqual([100, 20]);
  });
});

describe('what people may type', () => {
  it('Vietnamese numbers, words without accents, codes that say where they stand', async () => {
    const rows = [
      {
        code: 'I',
        kind: 'NHOM',
        title: 'Nhiệm vụ'.normalize('NFD'),
        titleEn: 'Tasks',
        max: '1.000,5',
      },
      { ...GRADED, parent: null, kind: 'Cham  diem', max: '1.000,5', step: '0,5' },
    ];
    const { tree, problems } = await readCriteria(xlsx, await tableOf(...rows));
    expect(problems).toEqual([]);
    expect(tree).toMatchObject({
      groups: [{ id: 'i', title: 'Nhiệm vụ'.normalize('NFC'), parent: null }],
      criteria: { 'i-1': { group: 'i', max: 1000.5, step: 0.5, weight: 1 } },
    });
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['commas', ','],
  ])('a .csv with %s, with and without the mark of UTF-8', async (_, delimiter) => {
    const bytes = csvOf([HEAD, inColumns(GROUP), inColumns({ ...GRADED, step: 1 })], delimiter);
    for (const file of [bytes, Buffer.concat([Buffer.from('\ufeff'), bytes])]) {
      const { tree } = await readCriteria('a.csv', file);
      expect(tree?.criteria['i-1']).toMatchObject({ title: 'Việc', max: 10 });
    }
  });

  it('a .csv that would run in a spreadsheet is refused by cell', async () => {
    const rows = [
      HEAD,
      inColumns(GROUP),
      inColumns({ ...GRADED, title: '=HYPERLINK("http://x")' }),
    ];
    const bytes = csvOf(rows);
    expect(await said(bytes, 'a.csv')).toEqual(['error D3 formula']);
  });
});
