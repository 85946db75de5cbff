import { UnreadableFile } from './grid.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * What a file is by its first bytes, whatever it is called: a renamed .doc is still one. Throws
 * UnreadableFile for everything but a .xlsx and text that is called .csv or .txt.
 */
export function fileKind(name: string, bytes: Buffer): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return 'xlsx';
  if (bytes.subarray(0, OLE.length).equals(OLE)) throw new UnreadableFile(oleKind(bytes));
  if (/\.(csv|txt)$/i.test(name)) return 'csv';
  throw new UnreadableFile('not-a-spreadsheet');
}

/** Office's container of before 2007, in which it also puts a .xlsx that has a password. Its names are UTF-16. */
function oleKind(bytes: Buffer): 'encrypted' | 'old-excel' | 'not-a-spreadsheet' {
  const names = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage')) return 'encrypted';
  return names('Workbook') ? 'old-excel' : 'not-a-spreadsheet';
}
