import { walk } from './xml.js';

/** What a number is shown as: a spreadsheet stores 31/12/2026 as 46387, and 80% as 0.8. */
export type ShownAs = 'number' | 'date' | 'percent';

/** The formats that every spreadsheet knows by number; those from 27 and 50 on are dates in East Asia. */
function builtIn(id: number): ShownAs {
  if (id === 9 || id === 10) return 'percent';
  const isDate =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58);
  return isDate ? 'date' : 'number';
}

/** By its code. Words in quotes, after a backslash, or in brackets (a colour, a currency) stand as they are. */
function formatOf(code: string): ShownAs {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general/gi, '');
  if (bare.includes('%')) return 'percent';
  return /[dmyhs]/i.test(bare) ? 'date' : 'number';
}

/** How each style of the workbook shows a number, in the order in which cells name them. */
export function numberFormats(styles: string): ShownAs[] {
  const formats: ShownAs[] = [];
  if (styles === '') return formats;
  const own = new Map<number, ShownAs>();
  let isOfCells = false;
  walk(styles, {
    open({ name, attribute }) {
      const id = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, formatOf(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) formats.push(own.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}
