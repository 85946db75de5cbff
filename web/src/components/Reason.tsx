import { t } from '../i18n/components.js';

/** Why somebody did it, in that person's words, which are Vietnamese whatever the page is in (WCAG 3.1.2). */
export function Reason({ text }: { text: string }) {
  return (
    <>
      {t('because')} <span lang="vi">{text}</span>
    </>
  );
}
