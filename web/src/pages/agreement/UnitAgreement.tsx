import type { Agreement, AgreementText } from '@domain/agreement.js';
import { targetsOf } from '@domain/agreement.js';
import { closingOf } from '@domain/agreement-closing.js';
import { canonicalText } from '@domain/canonical-text.js';
import type { Member } from '@domain/member.js';
import { agreementSubject } from '@domain/presence.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Later } from '../../components/Later.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { type AgreementAddress, liveAgreement } from '../../data/agreements.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import type { LiveSignal } from '../../data/live.js';
import { liveAgreementText } from '../../data/public/agreement.js';
import { liveMembers } from '../../data/public/members.js';
import { t } from '../../i18n/agreement.js';
import { activityWindow } from '../drafting/activity-window.js';
import { BackLink } from '../drafting/BackLink.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { Together } from '../drafting/Together.js';
import { unitName } from '../drafting/unit-name.js';
import { WindowNote } from '../drafting/WindowNote.js';
import { accessTo } from './access.js';
import { CommonText } from './CommonText.js';
import { Signing } from './Signing.js';
import { TargetList } from './TargetList.js';
import { TargetTable } from './TargetTable.js';

const loadStamp = async () => (await import('../print/PrintStamp.js')).PrintStamp;

type Props = { actor: Actor; season: Season; member: string };

/** Loads one unit's agreement. */
export function UnitAgreement({ actor, season, member }: Props) {
  const address = { bloc: BLOC, season: season.id, member };
  const live = liveAgreement(address);
  const current = live.value;
  const text = liveAgreementText(BLOC, season.id).value;
  const members = liveMembers(BLOC).value;
  const around = [text, members];
  const failed = around.find(({ state }) => state === 'failed');
  const above = t('aboveUnit', { unit: unitName(member), season: season.id });
  const isHidden = current.state === 'failed' && current.code === 'wrong-role';
  return (
    <>
      <PageHeading title={t('unitTitle')} above={above}>
        <BackLink href="/agreement">{t('back')}</BackLink>
      </PageHeading>
      {isHidden && <EmptyState title={t('draftClosedTitle')}>{t('draftClosedText')}</EmptyState>}
      {current.state === 'failed' && !isHidden && <LiveFailure code={current.code} />}
      {failed?.state === 'failed' && current.state !== 'failed' && (
        <LiveFailure code={failed.code} />
      )}
      {[current, ...around].some(({ state }) => state === 'loading') && <Skeleton rows={5} tall />}
      {current.state === 'ready' && text.state === 'ready' && members.state === 'ready' && (
        <Whole
          actor={actor}
          season={season}
          address={address}
          live={live}
          agreement={current.data}
          text={text.data}
          members={members.data}
        />
      )}
    </>
  );
}

type WholeProps = {
  actor: Actor;
  season: Season;
  address: AgreementAddress;
  live: LiveSignal<Agreement | null>;
  agreement: Agreement | null;
  text: AgreementText | null;
  members: readonly Member[];
};

function Whole({ actor, season, address, live, agreement, text, members }: WholeProps) {
  const { member } = address;
  const window = activityWindow(season, 'agreement', member, now.value);
  const isClosed = closingOf(text, members, now.value) !== null;
  const access = accessTo(actor, window, member, isClosed, agreement);
  return (
    <Together
      season={season.id}
      subject={agreementSubject(member)}
      seat={access.mayDraft ? actor.seat : null}
    >
      {(!isClosed || access.mayDraft) && <WindowNote window={window} />}
      <AmendmentNote season={season} touches={['windows', 'criteria']} />
      <div class="agreement-layout">
        <section class="targets" aria-labelledby="targets">
          {text !== null && (
            <details class="text-fold">
              <summary>{t('textTitle')}</summary>
              <CommonText text={text} />
            </details>
          )}
          <h2 id="targets">{t('targetsTitle')}</h2>
          {access.mayDraft ? (
            <TargetList season={season} address={address} live={live} agreement={agreement} />
          ) : (
            <TargetTable season={season} targets={targetsOf(agreement)} />
          )}
        </section>
        <Signing
          season={season}
          address={address}
          access={access}
          agreement={agreement}
          text={text}
        />
      </div>
      <Later
        load={loadStamp}
        given={{ season: season.id, content: canonicalText([season.id, member, agreement, text]) }}
      />
    </Together>
  );
}
