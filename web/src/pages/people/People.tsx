import { canonicalText } from '@domain/canonical-text.js';
import type { Actor } from '@domain/seat.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import type { Live } from '../../data/live.js';
import { liveInvitations, liveSeats } from '../../data/people.js';
import { liveMembers } from '../../data/public/members.js';
import { t } from '../../i18n/people.js';
import { collate } from '../../i18n/text.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { mayHandOver, seesAll, seesInvitations } from './access.js';
import { HandOver } from './HandOver.js';
import { UnitPeople } from './UnitPeople.js';

const NONE: Live<never[]> = { state: 'ready', data: [], fromCache: false };

type Props = { actor: Actor; season: string };

export function People({ actor, season }: Props) {
  const own = actor.seat?.member ?? null;
  const members = liveMembers(BLOC).value;
  const seats = liveSeats(seesAll(actor) ? null : own).value;
  const sight = seesInvitations(actor);
  const invitations = sight === 'none' ? NONE : liveInvitations(sight === 'all' ? null : own).value;
  return (
    <>
      <PageHeading title={t('title')} above={t('above', { season })}>
        <p class="soft">{t('lead')}</p>
      </PageHeading>
      {[members, seats, invitations].some(({ state }) => state === 'loading') && (
        <Skeleton rows={8} tall />
      )}
      {[members, seats, invitations].map(
        (live) => live.state === 'failed' && <LiveFailure key={live.code} code={live.code} />,
      )}
      {members.state === 'ready' && seats.state === 'ready' && invitations.state === 'ready' && (
        <>
          {mayHandOver(actor) && <HandOver uid={actor.uid} season={season} seats={seats.data} />}
          {[...members.data]
            .filter(({ id }) => seesAll(actor) || id === own)
            .sort(
              (a, b) =>
                Number(a.validTo !== null) - Number(b.validTo !== null) || collate(a.unit, b.unit),
            )
            .map((member) => (
              <UnitPeople
                key={member.id}
                actor={actor}
                season={season}
                member={member}
                seats={seats.data.filter((seat) => seat.member === member.id)}
                invitations={invitations.data.filter((each) => each.member === member.id)}
              />
            ))}
          <PrintStamp
            season={season}
            content={canonicalText([season, members.data, seats.data, invitations.data])}
          />
        </>
      )}
    </>
  );
}
