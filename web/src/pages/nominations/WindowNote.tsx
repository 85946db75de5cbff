import { Banner } from '../../components/Banner.js';
import { Countdown } from '../../components/Countdown.js';
import { formatDeadline, formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/nominations.js';
import type { NominationWindow } from './access.js';

/** Until when nominations are taken, or why they are not. */
export function WindowNote({ window }: { window: NominationWindow }) {
  switch (window.state) {
    case 'open':
      return (
        <p class="soft">
          <Countdown until={window.closesAt} what={t('openFor')} />
        </p>
      );
    case 'not-open-yet':
      return (
        <Banner kind="info">{t('notOpenYet', { moment: formatMoment(window.opensAt) })}</Banner>
      );
    case 'closed':
      return (
        <Banner kind="info">
          {t('windowClosed', { moment: formatDeadline(window.closedAt) })}
        </Banner>
      );
    case 'season-closed':
      return <Banner kind="info">{t('seasonClosed')}</Banner>;
  }
}
