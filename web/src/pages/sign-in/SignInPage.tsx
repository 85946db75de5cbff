import { useRoute } from 'preact-iso';
import { Banner } from '../../components/Banner.js';
import { Later } from '../../components/Later.js';
import { LinkButton } from '../../components/LinkButton.js';
import { PageHeading } from '../../components/PageHeading.js';
import { type Session, session } from '../../data/session.js';
import { t as inFrame } from '../../i18n/frame.js';
import { t } from '../../i18n/sign-in.js';
import { inLanguage } from '../../i18n/text.js';
import { DemoPeople } from './DemoPeople.js';
import { PasswordForm } from './PasswordForm.js';
import './sign-in.css';

/** Knows what is unsent, and brings the editors' code, which somebody who only signs in does not need yet. */
const loadLeave = async () => (await import('./Leave.js')).Leave;

const IS_DEMO = Boolean(import.meta.env.VITE_EMULATORS);

export function SignInPage() {
  const back = placeAfter(useRoute().query['back']);
  const who = session.value;
  return (
    <div class="sign-in">
      <PageHeading title={t('title')}>
        <p class="soft">{t('lead')}</p>
      </PageHeading>
      {who.state === 'signed-in' && <Present who={who} back={back} />}
      {who.state !== 'signed-in' && (
        <p>
          <a href="/join">{t('invited')}</a>
        </p>
      )}
      {IS_DEMO ? (
        <>
          <DemoPeople back={back} />
          <details class="sign-in-by-email">
            <summary>{t('byEmail')}</summary>
            <PasswordForm back={back} />
          </details>
        </>
      ) : (
        <PasswordForm back={back} />
      )}
    </div>
  );
}

/** Only a path of this site: an address from elsewhere must not send anybody away after signing in. */
function placeAfter(back: string | undefined): string {
  return back !== undefined && /^\/(?![/\\])/.test(back) ? back : '/work';
}

function Present({ who, back }: { who: Extract<Session, { state: 'signed-in' }>; back: string }) {
  return (
    <Banner kind="info" title={t('alreadyTitle', { post: postOf(who) })}>
      {IS_DEMO && <p>{t('alreadyText')}</p>}
      <div class="row sign-in-leave">
        <LinkButton kind="primary" href={back}>
          {t('continue')}
        </LinkButton>
        {(who.seat !== null || who.isCouncil) && (
          <LinkButton href="/people">{inFrame('people')}</LinkButton>
        )}
        {who.isCouncil && <LinkButton href="/blocs">{inFrame('blocs')}</LinkButton>}
        <Later load={loadLeave} given={{}} />
      </div>
    </Banner>
  );
}

function postOf({ seat, isCouncil, email }: Extract<Session, { state: 'signed-in' }>): string {
  if (seat !== null) return inLanguage(seat.post, seat.postEn);
  return isCouncil ? inFrame('council') : email;
}
