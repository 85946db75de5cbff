import type { Seat } from '@domain/seat.js';
import { Banner } from '../../components/Banner.js';
import { LinkButton } from '../../components/LinkButton.js';
import { t } from '../../i18n/join.js';
import { inLanguage } from '../../i18n/text.js';
import { invitationSecret } from './invitation-secret.js';
import { OtherAccount } from './OtherAccount.js';

/** Nothing to take up: or the link was followed twice, or by somebody other than its addressee. */
export function Seated({ seat, email }: { seat: Seat; email: string }) {
  const cameByLink = invitationSecret.value !== null;
  return (
    <Banner
      kind="info"
      title={t('seated', { post: inLanguage(seat.post, seat.postEn) })}
      action={
        <>
          <LinkButton kind="primary" href="/work">
            {t('toWork')}
          </LinkButton>
          {cameByLink && <OtherAccount />}
        </>
      }
    >
      {cameByLink && t('seatedLink', { email })}
    </Banner>
  );
}
