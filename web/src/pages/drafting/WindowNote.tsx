import { Banner } from '../../components/Banner.js';
import { Countdown } from '../../components/Countdown.js';
import { Reason } from '../../components/Reason.js';
import { formatDeadline, formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/windows.js';
import type { ActivityWindow } from './activity-window.js';

/** Until when it is done, or why it is not. */
export function WindowNote({ window }: { window: ActivityWindow }) {
  if (window.state === 'open') {
    return (
      <p class="soft">
        <Countdown until={window.closesAt} what={t(`${window.activity}Open`)} />
        {window.extension !== null && (
          <>
            {' '}
            {t('extended')} <Reason text={window.extension.reason} />
          </>
        )}
      </p>
    );
  }
  return <Banner kind="info">{whyReadOnly(window)}</Banner>;
}

function whyReadOnly(window: Exclude<ActivityWindow, { state: 'open' }>): string {
  const activity = t(`${window.activity}Done`);
  switch (window.state) {
    case 'not-open-yet':
      return t('notOpenYet', { activity, moment: formatMoment(window.opensAt) });
    case 'closed':
      return t('windowClosed', { activity, moment: formatDeadline(window.closedAt) });
    case 'season-setup':
      return t('seasonSetup', { activity });
    case 'season-closed':
      return t('seasonClosed');
  }
}
