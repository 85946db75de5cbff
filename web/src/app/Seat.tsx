import { useLocation } from 'preact-iso';
import { Icon } from '../components/Icon.js';
import { type Session, session } from '../data/session.js';
import { t } from '../i18n/frame.js';
import { inLanguage } from '../i18n/text.js';

/** Whose seat I sit on; leads to where it is changed, and back to here afterwards. */
export function Seat() {
  const { url } = useLocation();
  // Whoever only looks at the board is on no errand: signing in leads to what is due.
  const isErrand = url !== '/' && !url.startsWith('/sign-in');
  const back = isErrand ? `?back=${encodeURIComponent(url)}` : '';
  const words = wordsOf(session.value);
  return (
    <a class="seat" href={`/sign-in${back}`} title={words}>
      <Icon name="person" />
      <span class="seat-words">{words}</span>
    </a>
  );
}

function wordsOf(current: Session): string {
  if (current.state === 'signed-out') return t('signIn');
  if (current.state === 'unknown') return '…';
  if (current.seat !== null) return inLanguage(current.seat.post, current.seat.postEn);
  return current.isCouncil ? t('council') : t('noSeat');
}
