import type { Invitation } from '@domain/invitation.js';
import { showToast } from '../../components/announce.js';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Skeleton } from '../../components/Skeleton.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveOwnInvitation } from '../../data/people.js';
import { liveBloc } from '../../data/public/bloc.js';
import { t } from '../../i18n/join.js';
import { inLanguage } from '../../i18n/text.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { unitName } from '../drafting/unit-name.js';
import { useAct } from '../drafting/use-act.js';
import { roleWords } from '../people/seat-words.js';
import { forgetInvitationSecret, invitationSecret } from './invitation-secret.js';
import { OtherAccount } from './OtherAccount.js';

/** What waits for this address, live: an invitation that is sent now appears now. */
export function Claim({ email }: { email: string }) {
  const live = liveOwnInvitation(email)?.value ?? null;
  const bloc = liveBloc(BLOC).value;
  if (live?.state === 'loading' || bloc.state === 'loading') return <Skeleton rows={3} tall />;
  if (live?.state === 'failed') return <LiveFailure code={live.code} />;
  if (bloc.state === 'failed') return <LiveFailure code={bloc.code} />;
  if (live === null || live.data === null) {
    const cameByLink = invitationSecret.value !== null;
    return (
      <EmptyState title={t('none', { email })} action={<OtherAccount />}>
        {t(cameByLink ? 'noneForLink' : 'noneText')}
      </EmptyState>
    );
  }
  return <Offer invitation={live.data} season={bloc.data.currentSeason} />;
}

function Offer({ invitation, season }: { invitation: Invitation; season: string }) {
  const post = inLanguage(invitation.post, invitation.postEn);
  const unit = unitName(invitation.member);
  const secret = invitationSecret.value;
  const isOver = invitation.expiresAt <= now.value;
  return (
    <section class="card join-form" aria-labelledby="offer">
      <h2 id="offer">{t('offered', { post })}</h2>
      <p>{t('offeredFor', { unit, roles: roleWords(invitation.roles) })}</p>
      {isOver && (
        <Banner kind="warning" title={t('expired')}>
          {t('expiredText')}
        </Banner>
      )}
      {!isOver && secret === null && (
        <Banner kind="warning" title={t('openLetter')}>
          {t('openLetterText', { email: invitation.id })}
        </Banner>
      )}
      {!isOver && secret !== null && <Take season={season} secret={secret} post={post} />}
    </section>
  );
}

function Take({ season, secret, post }: { season: string; secret: string; post: string }) {
  const claim = useAct('claimSeat', () => {
    forgetInvitationSecret();
    showToast(t('claimed', { post }));
  });
  const send = () => claim.send({ bloc: BLOC, season, secret });
  return (
    <>
      <ActStatus state={claim.state} onCheck={send} />
      <Button kind="primary" busy={claim.isBusy} onClick={send}>
        {t('claim')}
      </Button>
    </>
  );
}
