import type { Kept, Unsent } from '../../data/draft-entry.js';
import { t } from '../../i18n/local-copies.js';
import { placeWords, textOf } from '../local-copies/copy-words.js';

/** So many are named; more would not be read. */
const NAMED = 8;
const EXCERPT = 60;

/** What leaving a shared computer would delete, one by one: where it was typed, and how it begins. */
export function lostWords(unsent: readonly Unsent[], kept: readonly Kept[]): string[] {
  const named = [...unsent, ...kept].map((copy) => `${placeWords(copy)}: “${excerptOf(copy)}”`);
  const rest = named.length - NAMED;
  return [...named.slice(0, NAMED), ...(rest > 0 ? [t('leaveMore', { count: rest })] : [])];
}

function excerptOf(copy: Unsent | Kept): string {
  const text = textOf(copy).replace(/\s+/g, ' ');
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
