import { type Grid, type GridCell, type GridRow, placeOf, UnreadableFile } from './grid.js';
import { numberFormats, type ShownAs } from './number-formats.js';
import { unzip } from './unzip.js';
import { walk } from './xml.js';

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
/** Far more than criteria take, and few enough to hold in memory and to count for the sender. */
const MOST_ROWS = 10_000;
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

/** The visible sheets of a .xlsx, in order. Throws UnreadableFile for what is no workbook, or a broken one. */
export async function readXlsx(bytes: Buffer): Promise<Grid[]> {
  const parts = await unzip(bytes, (name) =>
    /^xl\/([^/]+\.xml|_rels\/[^/]+|worksheets\/[^/]+)$/.test(name),
  );
  const workbook = parts.get(WORKBOOK);
  // Any other archive: a .docx, a .zip of spreadsheets, an .ods.
  if (workbook === undefined) throw new UnreadableFile('not-a-spreadsheet');
  const strings = sharedStrings(parts.get(STRINGS) ?? '');
  const formats = numberFormats(parts.get(STYLES) ?? '');
  const targets = targetsOf(parts.get(LINKS) ?? '');
  return sheetsOf(workbook).flatMap(({ name, link }) => {
    const part = parts.get(targets.get(link) ?? '');
    return part === undefined ? [] : [{ sheet: name, ...sheetContent(part, strings, formats) }];
  });
}

function sheetsOf(workbook: string): { name: string; link: string }[] {
  const sheets: { name: string; link: string }[] = [];
  walk(workbook, {
    open({ name, attribute }) {
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
      sheets.push({ name: attribute('name') ?? '', link: attribute('id') ?? '' });
    },
  });
  return sheets;
}

/** Where each link of the workbook leads, as a path in the archive. */
function targetsOf(links: string): Map<string, string> {
  const targets = new Map<string, string>();
  if (links === '') return targets;
  walk(links, {
    open({ name, attribute }) {
      const target = attribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', path);
    },
  });
  return targets;
}

/** Texts are kept once and named by number. One may consist of runs, and carry a reading aid that is no part of it. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  if (xml === '') return strings;
  let current = '';
  let isText = false;
  let isAid = false;
  walk(xml, {
    open({ name }) {
      if (name === 'si') current = '';
      if (name === 'rPh') isAid = true;
      isText = name === 't' && !isAid;
    },
    text(chunk) {
      if (isText) current += chunk;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isAid = false;
      if (name === 'si') strings.push(current);
    },
  });
  return strings;
}

type Pending = { column: number; type: string; style: number; text: string; isFormula: boolean };

function sheetContent(
  xml: string,
  strings: readonly string[],
  formats: readonly ShownAs[],
): Omit<Grid, 'sheet'> {
  const rows: GridRow[] = [];
  const merges: string[] = [];
  let row = 0;
  let cells = new Map<number, GridCell>();
  let cell: Pending = { column: -1, type: 'n', style: 0, text: '', isFormula: false };
  let isValue = false;
  walk(xml, {
    open({ name, attribute }) {
      isValue = name === 'v' || name === 't';
      if (name === 'row') {
        // Both references may be left out: then it is the next one.
        row = Number(attribute('r') ?? row + 1);
        cells = new Map();
        cell = { ...cell, column: -1 };
      } else if (name === 'c') {
        const place = placeOf(attribute('r') ?? '');
        const column = place?.column ?? cell.column + 1;
        const style = Number(attribute('s') ?? 0);
        cell = { column, type: attribute('t') ?? 'n', style, text: '', isFormula: false };
      } else if (name === 'f') cell.isFormula = true;
      else if (name === 'mergeCell') merges.push(attribute('ref') ?? '');
    },
    text(chunk) {
      if (isValue) cell.text += chunk;
    },
    close(name) {
      isValue = false;
      if (name === 'c') {
        const read = contentOf(cell, strings, formats);
        if (read !== null) cells.set(cell.column, read);
      }
      if (name !== 'row' || cells.size === 0) return;
      rows.push({ row, cells });
      if (rows.length > MOST_ROWS) throw new UnreadableFile('too-large');
    },
  });
  return { rows, merges };
}

/** null = nothing but a format. */
function contentOf(
  { type, style, text, isFormula }: Pending,
  strings: readonly string[],
  formats: readonly ShownAs[],
): GridCell | null {
  if (isFormula) return { text, content: 'formula' };
  if (type === 'e') return { text, content: 'error' };
  const said = type === 's' ? (strings[Number(text)] ?? '') : text;
  if (said.trim() === '') return null;
  if (type === 'n') return { text: said, content: formats[style] ?? 'number' };
  if (type === 'd') return { text: said, content: 'date' };
  // Shown as a word, and no number.
  if (type === 'b') return { text: said === '1' ? 'TRUE' : 'FALSE', content: 'text' };
  // Excel writes a carriage return, which XML would lose, in this way.
  return { text: said.replaceAll('_x000D_', ''), content: 'text' };
}
