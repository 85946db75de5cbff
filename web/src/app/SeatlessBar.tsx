import { Banner } from '../components/Banner.js';
import { LinkButton } from '../components/LinkButton.js';
import { t } from '../i18n/join.js';

/** For whoever is signed in and holds no seat: where a seat that waits for them is taken. */
export function SeatlessBar() {
  return (
    <Banner kind="info" action={<LinkButton href="/join">{t('look')}</LinkButton>}>
      {t('notSeated')}
    </Banner>
  );
}
