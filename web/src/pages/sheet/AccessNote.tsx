import type { Sheet } from '@domain/sheet.js';
import { Banner } from '../../components/Banner.js';
import { Countdown } from '../../components/Countdown.js';
import { StatusTag } from '../../components/StatusTag.js';
import { formatDeadline, formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/sheet.js';
import type { Access } from './access.js';

type Props = {
  access: Access;
  sheet: Sheet | null;
  uid: string;
  /** Whether this person can also hand the sheet in. */
  isSubmitter: boolean;
};

/** Until when the sheet can be filled in, or why it cannot. */
export function AccessNote({ access, sheet, uid, isSubmitter }: Props) {
  if (access.mayEdit) {
    return (
      <div class="soft">
        <p>
          <Countdown until={access.closesAt} what={t('openFor')} />
        </p>
        {!isSubmitter && <p>{t('onlyLeader')}</p>}
        <p class="keyboard-hint small">{t('keyboardHint')}</p>
      </div>
    );
  }
  if (access.reason === 'submitted') return <Locked sheet={sheet} uid={uid} />;
  return <Banner kind="info">{whyReadOnly(access)}</Banner>;
}

function whyReadOnly(access: Exclude<Access, { mayEdit: true } | { reason: 'submitted' }>): string {
  switch (access.reason) {
    case 'season-closed':
      return t('seasonClosed');
    case 'own-unit':
      return t('ownUnit');
    case 'role':
      return t('readOnlyRole');
    case 'not-open-yet':
      return t('notOpenYet', { moment: formatMoment(access.at) });
    case 'window-closed':
      return t('windowClosed', { moment: formatDeadline(access.at) });
  }
}

function Locked({ sheet, uid }: { sheet: Sheet | null; uid: string }) {
  if (sheet === null || sheet.submittedAt === null) return null;
  const bySeat = sheet.assessor === 'self' ? t('leader') : t('appraiser');
  const who = sheet.submittedBy === uid ? t('you') : bySeat;
  return (
    <div class="sheet-locked">
      <StatusTag tone="sealed">
        {t('lockedBy', { moment: formatMoment(sheet.submittedAt), who })}
      </StatusTag>
    </div>
  );
}
