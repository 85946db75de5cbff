import { Banner } from '../../components/Banner.js';
import { Countdown } from '../../components/Countdown.js';
import { t } from '../../i18n/agreement.js';
import { formatDeadline, formatMoment } from '../../i18n/format.js';
import type { AgreementWindow } from './access.js';

/** Until when it is signed, or why it is not. */
export function WindowNote({ window }: { window: AgreementWindow }) {
  switch (window.state) {
    case 'open':
      return <Countdown until={window.closesAt} what={t('window')} />;
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
    case 'season-setup':
      return <Banner kind="info">{t('seasonSetup')}</Banner>;
    case 'season-closed':
      return <Banner kind="info">{t('seasonClosed')}</Banner>;
  }
}
