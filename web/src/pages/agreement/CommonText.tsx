import type { AgreementText } from '@domain/agreement.js';
import { t } from '../../i18n/agreement.js';
import { formatMoment } from '../../i18n/format.js';

/** Plain text: an empty line begins a paragraph, a line break stays one. */
export function CommonText({ text }: { text: AgreementText }) {
  const paragraphs = text.text.split(/\n\s*\n/);
  return (
    <>
      <article class="agreement-text card" lang="vi">
        {paragraphs.map((paragraph, index) => (
          // A paragraph has no id of its own, and the same one may stand twice.
          <p key={index}>{paragraph}</p>
        ))}
      </article>
      <p class="small soft">
        {t('revised', { revision: text.revision, moment: formatMoment(text.updatedAt) })}
      </p>
    </>
  );
}
