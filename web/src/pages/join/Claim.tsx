import type { Invitation } from '@domain/invitation.js';
import { showToast } from '../../components/announce.js';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Skeleton } from '../../components/Skeleton.js';
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

/** What waits for this address, live: an invitation that is sent now appears now. */
export function Claim({ email }: { email: string }) {
  const live = liveOwnInvitation(email)?.value ?? null;
  const bloc = liveBloc(BLOC).value;
  if (live?.state === 'loading' || bloc.state === 'loading') return <Skeleton rows={3} tall />;
  if (live?.state === 'failed') return <LiveFailure code={live.code} />;
  if (bloc.state === 'failed') return <LiveFailure code={bloc.code} />;
  if (live === null || live.data === null) {
    return <EmptyState title={t('none', { email })}>{t('noneText')}</EmptyState>;
  }
  return <Offer invitation={live.data} season={bloc.data.currentSeason} />;
}

function Offer({ invitation, season }: { invitation: Invitation; season: string }) {
  const post = inLanguage(invitation.post, invitation.postEn);
  const claim = useAct('claimSeat', () => showToast(t('claimed', { post })));
  const send = () => claim.send({ bloc: BLOC, season });
  const unit = unitName(invitation.member);
  return (
    <section class="card join-form" aria-labelledby="offer">
      <h2 id="offer">{t('offered', { post })}</h2>
      <p>{t('offeredFor', { unit, roles: roleWords(invitation.roles) })}</p>
      <ActStatus state={claim.state} onCheck={send} />
      <Button kind="primary" busy={claim.isBusy} onClick={send}>
        {t('claim')}
      </Button>
    </section>
  );
}
