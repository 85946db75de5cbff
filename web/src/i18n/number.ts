import { language } from './language.js';

/**
 * Reads what a person typed: "12,5" and "12.5" are the same in either language, and "1.000,5" or
 * "1,000.5" have their separators taken out. null = empty, undefined = not a number.
 */
export function parseDecimal(text: string): number | null | undefined {
  const typed = text.trim().replace(/\s/g, '').replace('−', '-');
  if (typed === '') return null;
  const separators = typed.replace(/[^.,]/g, '');
  const last = separators.at(-1);
  const isGrouped = separators.length > 1 && last !== undefined;
  const plain = isGrouped
    ? typed
        .split(last === ',' ? '.' : ',')
        .join('')
        .replace(',', '.')
    : typed.replace(',', '.');
  return /^-?\d+(\.\d*)?$|^-?\.\d+$/.test(plain) ? Number(plain) : undefined;
}

/** How a number stands in a field: no thousands separator, so that it can be edited. */
export function editable(value: number | null): string {
  if (value === null) return '';
  return language() === 'vi' ? String(value).replace('.', ',') : String(value);
}
