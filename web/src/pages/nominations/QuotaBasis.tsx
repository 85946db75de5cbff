import type { Citation, Quota } from '@domain/quota.js';
import { t } from '../../i18n/awards.js';
import { formatShortDate } from '../../i18n/format.js';

/** Where a number comes from: the text that says so, or plainly that it is the bloc's own. */
export function QuotaBasis({ quota }: { quota: Quota }) {
  return (
    <div class="award-basis small">
      <p>
        <strong>
          {quota.citation === null ? t('blocSetting') : citationWords(quota.citation)}
        </strong>
      </p>
      {quota.basis !== '' && (
        <p class="soft">
          {t('basis')}: <span lang="vi">{quota.basis}</span>
        </p>
      )}
    </div>
  );
}

function day(date: string): string {
  return formatShortDate(new Date(`${date}T12:00:00+07:00`));
}

function citationWords({ document, article, from, to }: Citation): string {
  const words = [document];
  if (article !== '') words.push(article);
  if (from !== '') {
    words.push(
      to === ''
        ? t('inForce', { from: day(from) })
        : t('inForceTo', { from: day(from), to: day(to) }),
    );
  }
  return words.join(', ');
}
