import type { Sheet } from '@domain/sheet.js';
import { Banner } from '../../components/Banner.js';
import { StatusTag } from '../../components/StatusTag.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/sheet.js';
import { WindowNote } from '../drafting/WindowNote.js';
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
        <WindowNote window={access.window} />
        {!isSubmitter && <p>{t('onlyLeader')}</p>}
        <p class="keyboard-hint small">{t('keyboardHint')}</p>
      </div>
    );
  }
  if (access.reason === 'submitted') return <Locked sheet={sheet} uid={uid} />;
  if (access.reason === 'window') return <WindowNote window={access.window} />;
  return <Banner kind="info">{t(access.reason === 'role' ? 'readOnlyRole' : 'ownUnit')}</Banner>;
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
