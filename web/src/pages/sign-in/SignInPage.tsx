import { useRoute } from 'preact-iso';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Later } from '../../components/Later.js';
import { LinkButton } from '../../components/LinkButton.js';
import { PageHeading } from '../../components/PageHeading.js';
import { type Session, session } from '../../data/session.js';
import { t as inFrame } from '../../i18n/frame.js';
import { t as inCopies } from '../../i18n/local-copies.js';
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
      {who.state === 'signed-out' ? (
        <p>
          <a href="/join">{t('invited')}</a>
        </p>
      ) : (
        <Present who={who.state === 'signed-in' ? who : null} back={back} />
      )}
      <WaysIn back={back} />
    </div>
  );
}

function WaysIn({ back }: { back: string }) {
  if (!IS_DEMO) return <PasswordForm back={back} />;
  return (
    <>
      <DemoPeople back={back} />
      <details class="sign-in-by-email">
        <summary>{t('byEmail')}</summary>
        <PasswordForm back={back} />
      </details>
    </>
  );
}

/** Only a path of this site: an address from elsewhere must not send anybody away after signing in. */
function placeAfter(back: string | undefined): string {
  return back !== undefined && /^\/(?![/\\])/.test(back) ? back : '/work';
}

type SignedIn = Extract<Session, { state: 'signed-in' }>;

/** `who` null: not known yet. Its room is kept then, so that what stands below is not pushed down. */
function Present({ who, back }: { who: SignedIn | null; back: string }) {
  return (
    <div class={who === null ? 'sign-in-space' : undefined}>
      <Banner kind="info" title={t('alreadyTitle', { post: who === null ? '' : postOf(who) })}>
        {IS_DEMO && <p>{t('alreadyText')}</p>}
        <div class="row sign-in-leave">
          <LinkButton kind="primary" href={back}>
            {t('continue')}
          </LinkButton>
          {(who === null || who.seat !== null || who.isCouncil) && (
            <LinkButton href="/people">{inFrame('people')}</LinkButton>
          )}
          {who?.isCouncil && <LinkButton href="/blocs">{inFrame('blocs')}</LinkButton>}
          {who === null ? (
            <LeaveSpace />
          ) : (
            <Later load={loadLeave} given={{}} meanwhile={<LeaveSpace />} />
          )}
        </div>
      </Banner>
    </div>
  );
}

/** As large as what comes, and not to be seen, heard or pressed. */
function LeaveSpace() {
  return (
    <span class="sign-in-space sign-in-leave-space">
      <Button>{inCopies('title')}</Button>
      <Button>{t('leave')}</Button>
      <Button kind="quiet">{t('leaveAndClear')}</Button>
    </span>
  );
}

function postOf({ seat, isCouncil, email }: SignedIn): string {
  if (seat !== null) return inLanguage(seat.post, seat.postEn);
  return isCouncil ? inFrame('council') : email;
}
