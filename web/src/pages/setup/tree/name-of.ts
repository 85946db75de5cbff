import { inLanguage } from '../../../i18n/text.js';
import type { TreeRow } from './tree-rows.js';

/** A row's title in the reader's language. */
export function nameOf(row: TreeRow): string {
  const { title, titleEn } = row.kind === 'group' ? row.group : row.criterion;
  return inLanguage(title, titleEn);
}
