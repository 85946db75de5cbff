import { fold } from '../../../i18n/text.js';

const MAX = 40;

/** "Chuyển đổi số" becomes chuyen-doi-so; where that is taken, chuyen-doi-so-2. Titles may change, ids never do. */
export function slugFor(title: string, taken: ReadonlySet<string>, fallback: string): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX)
    .replace(/^-+|-+$/g, '');
  const slug = words === '' ? fallback : words;
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`;
    const tried = `${slug.slice(0, MAX - ending.length).replace(/-+$/, '')}${ending}`;
    if (!taken.has(tried)) return tried;
  }
}
