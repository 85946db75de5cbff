import type { Nomination } from '@domain/nomination.js';
import type { Quota } from '@domain/quota.js';
import { Banner } from '../../components/Banner.js';
import { Icon } from '../../components/Icon.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/nominations.js';

/** The place a submitted nomination holds, or that a withdrawn one holds none. */
export function PlaceNote({ nomination, quota }: { nomination: Nomination; quota: Quota | null }) {
  const { status, slot, submittedAt, lawVersion } = nomination;
  if (status === 'withdrawn') return <Banner kind="info">{t('withdrawnText')}</Banner>;
  if (status !== 'submitted' || slot === null || submittedAt === null) return null;
  return (
    <div class="place-note" role="status">
      <Icon name="check" />
      <div>
        <p class="place-words number">
          {t('accepted', { place: slot, capacity: quota?.capacity ?? '…' })}
        </p>
        <p>
          {t('acceptedText', { moment: formatMoment(submittedAt) })}{' '}
          {lawVersion !== null && t('acceptedLaw', { law: lawVersion })}
        </p>
      </div>
    </div>
  );
}
