import type { Signatory } from '@domain/agreement.js';
import { t } from '../../i18n/agreement.js';
import { formatMoment } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import { spoken } from './seal.js';

type Props = {
  signature: Signatory;
  /** With the whole code, and not only its beginning. */
  isFull?: boolean;
};

/** Who signed, when, and the code of what was signed. */
export function SignatureLine({ signature, isFull }: Props) {
  const { post, postEn, at, hash } = signature;
  return (
    <div class="signature-line">
      <p>
        <strong>
          {t('signedBy', { post: inLanguage(post, postEn), moment: formatMoment(at) })}
        </strong>
      </p>
      <p class="small" title={t('codeMeaning')}>
        {t('code')}: <span class="number">{spoken(hash)}</span>
      </p>
      {isFull === true && (
        <p class="small soft">
          {t('fullCode')}: <span class="full-code">{hash}</span>
        </p>
      )}
    </div>
  );
}
