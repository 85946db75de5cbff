import { liveSeat } from '../../data/seats.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/drafting.js';
import { inLanguage } from '../../i18n/text.js';

/** Somebody by their post; reading it in a component keeps it in step. */
export function personName(uid: string | null): string {
  const me = session.value;
  if (uid === null) return t('colleague');
  if (me.state === 'signed-in' && me.uid === uid) return t('you');
  const seat = liveSeat(uid).value;
  if (seat.state !== 'ready' || seat.data === null) return t('colleague');
  return inLanguage(seat.data.post, seat.data.postEn);
}
