import type { Kept, Unsent } from '../../data/draft-entry.js';
import { placeWords, textOf } from './copy-words.js';

/** One text file that opens anywhere: where, when, what. With a BOM, or Windows garbles Vietnamese. */
export function download(copies: readonly (Unsent | Kept)[]): void {
  const text = copies
    .map((copy) => `${placeWords(copy)}\n${new Date(copy.at).toISOString()}\n${textOf(copy)}\n`)
    .join('\n');
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'ban-luu-tren-may.txt';
  link.click();
  URL.revokeObjectURL(url);
}
