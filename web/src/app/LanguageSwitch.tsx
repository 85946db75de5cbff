import { language, setLanguage } from '../i18n/language.js';

/** One click: the button is named in the language it leads to, shortened on a phone. */
export function LanguageSwitch() {
  const other = language() === 'vi' ? 'en' : 'vi';
  const name = other === 'en' ? 'English' : 'Tiếng Việt';
  return (
    <button
      type="button"
      class="tool tool-language"
      lang={other}
      aria-label={name}
      data-short={other === 'en' ? 'EN' : 'VI'}
      onClick={() => setLanguage(other)}
    >
      <span>{name}</span>
    </button>
  );
}
