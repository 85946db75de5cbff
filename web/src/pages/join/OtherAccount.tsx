import { Button } from '../../components/Button.js';
import { signOut } from '../../data/session.js';
import { t } from '../../i18n/join.js';

/** Signs out and comes back here: the tab remembers what the link brought. */
export function OtherAccount() {
  return (
    <Button onClick={() => void signOut({ clearDevice: false, to: '/join' })}>
      {t('otherAccount')}
    </Button>
  );
}
