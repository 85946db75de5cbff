import { language } from './language.js';

const collator = new Intl.Collator('vi');

/** Order of names as a Vietnamese reader expects it. */
export function collate(a: string, b: string): number {
  return collator.compare(a, b);
}

/** "Bộ Nội vụ" and "bo noi vu" become the same: search asks for no accents, and Đ is a D. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Whether every word of `query` stands somewhere in `text`, accents or not. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Data carries both languages: `inLanguage(member.unit, member.unitEn)`. What nobody translated stays Vietnamese. */
export function inLanguage(vi: string, en: string): string {
  return language() === 'en' && en !== '' ? en : vi;
}
