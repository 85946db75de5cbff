import { illustrativeSeason } from '@domain/season-template.js';
import { describe, expect, it } from 'vitest';
import { COLUMNS, HEADINGS } from '../../../functions/src/files/criteria-columns.js';
import { readXlsx } from '../../../functions/src/files/read-xlsx.js';
import { unzip } from '../../../functions/src/files/unzip.js';
import { writeCsv } from '../../../functions/src/files/write-csv.js';
import { writeXlsx } from '../../../functions/src/files/write-xlsx.js';

const template = illustrativeSeason('2027', new Date('2027-01-01T00:00:00Z'));

describe('a .xlsx that was written', () => {
  it('has the criteria with their headings, and a sheet that explains each column', async () => {
    const [criteria, help] = await readXlsx(await writeXlsx(template));
    const headings = COLUMNS.map((column) => HEADINGS[column].heading);
    const firstRow = [...(criteria?.rows[0]?.cells.values() ?? [])].map(({ text }) => text);
    expect([criteria?.sheet, help?.sheet]).toEqual(['Tiêu chí', 'Giải thích']);
    expect(firstRow).toEqual(headings);
    const explained = help?.rows.slice(1).map(({ cells }) => cells.get(0)?.text);
    expect(explained).toEqual(headings);
  });

  it('keeps its headings in sight and offers the words to choose from, in the order the format wants', async () => {
    const parts = await unzip(await writeXlsx(template), (name) =>
      name.startsWith('xl/worksheets/'),
    );
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const at = (text: string) => sheet.indexOf(text);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('"nhóm,chấm điểm,đạt/không đạt,đếm,chỉ tiêu"');
    expect(at('<sheetViews')).toBeLessThan(at('<cols'));
    expect(at('<cols')).toBeLessThan(at('<sheetData'));
    expect(at('</sheetData>')).toBeLessThan(at('<dataValidations'));
    expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('dataValidation');
  });
});

describe('a .csv that was written', () => {
  const text = writeCsv(template).toString('utf8');
  it('opens in a Vietnamese Excel: marked as UTF-8, semicolons between fields, commas in numbers', () => {
    expect(text.startsWith('\ufeff"Mã";"Thuộc nhóm";"Loại";')).toBe(true);
    expect(text).toContain(';100;2,5;1;');
  });
  it('has nothing in it that a spreadsheet would run', () => {
    const groups = [{ ...template.groups[0], id: 'a', title: '=HYPERLINK("http://x")' }];
    const hostile = writeCsv({ groups: groups as typeof template.groups, criteria: {} });
    expect(hostile.toString('utf8')).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
