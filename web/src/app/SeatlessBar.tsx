import { useLocation } from 'preact-iso';
import { Banner } from '../components/Banner.js';
import { LinkButton } from '../components/LinkButton.js';
import { session } from '../data/session.js';
import { t } from '../i18n/join.js';

/** For whoever is signed in and holds no seat: where a seat that waits for them is taken. */
export function SeatlessBar() {
  const { path } = useLocation();
  const who = session.value;
  const isSeatless = who.state === 'signed-in' && who.seat === null && !who.isCouncil;
  if (!isSeatless || path === '/join') return null;
  return (
    <Banner kind="info" action={<LinkButton href="/join">{t('look')}</LinkButton>}>
      {t('notSeated')}
    </Banner>
  );
}
