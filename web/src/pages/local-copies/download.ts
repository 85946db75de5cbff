import type { Kept, Unsent } from '../../data/draft-entry.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/local-copies.js';
import { placeWords, reasonWords, textOf } from './copy-words.js';

/** One text file that opens anywhere: where, when, why, what. With a BOM, or Windows garbles Vietnamese. */
export function download(copies: readonly (Unsent | Kept)[]): void {
  const text = copies.map(inWords).join('\r\n');
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'ban-luu-tren-may.txt';
  link.click();
  URL.revokeObjectURL(url);
}

function inWords(copy: Unsent | Kept): string {
  const lines = [
    `${t('place')}: ${placeWords(copy)}`,
    `${t('typedAt')}: ${formatMoment(new Date(copy.at))}`,
    `${t('reason')}: ${reasonWords(copy)}`,
    `${t('text')}:`,
    textOf(copy),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
