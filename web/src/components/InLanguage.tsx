import { language } from '../i18n/language.js';
import { inLanguage } from '../i18n/text.js';

/** What data says in both languages. Untranslated, it is marked as Vietnamese, to be read aloud as such (WCAG 3.1.2). */
export function InLanguage({ vi, en }: { vi: string; en: string }) {
  const words = inLanguage(vi, en);
  if (language() !== 'en' || en !== '') return words;
  return <span lang="vi">{words}</span>;
}
