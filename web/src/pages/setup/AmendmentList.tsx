import type { Season } from '@domain/season.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/setup.js';

/** Every amendment: when, what, why. */
export function AmendmentList({ season }: { season: Season }) {
  if (season.amendments.length === 0) return null;
  return (
    <section class="setup-part" aria-labelledby="amendments">
      <h2 id="amendments">{t('amendments')}</h2>
      <ol class="amendments">
        {season.amendments.map(({ at, reason, sections }) => (
          <li key={at.getTime()}>
            <strong>{formatMoment(at)}</strong>:{' '}
            {sections.map((each) => t(`section-${each}`)).join(', ')}. {t('because', { reason })}
          </li>
        ))}
      </ol>
    </section>
  );
}
