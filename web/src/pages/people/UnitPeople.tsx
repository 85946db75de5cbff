import type { Invitation } from '@domain/invitation.js';
import type { Member } from '@domain/member.js';
import type { Actor, Seat } from '@domain/seat.js';
import { useSignal } from '@preact/signals';
import { Button } from '../../components/Button.js';
import { DataTable } from '../../components/DataTable.js';
import { Dialog } from '../../components/Dialog.js';
import { StatusTag } from '../../components/StatusTag.js';
import { now } from '../../data/clock.js';
import { formatShortDate } from '../../i18n/format.js';
import { t } from '../../i18n/people.js';
import { collate, inLanguage } from '../../i18n/text.js';
import { rolesToGive } from './access.js';
import { InvitationActs } from './InvitationActs.js';
import { SeatActs } from './SeatActs.js';
import { SeatForm } from './SeatForm.js';
import { lastDayWords, roleWords, stateOf, termWords } from './seat-words.js';

type Props = {
  actor: Actor;
  season: string;
  member: Member;
  seats: readonly Seat[];
  invitations: readonly Invitation[];
};

/** The people of one unit, who is invited to it, and what the reader may do about it. */
export function UnitPeople({ actor, season, member, seats, invitations }: Props) {
  const isInviting = useSignal(false);
  const close = () => {
    isInviting.value = false;
  };
  const unit = inLanguage(member.unit, member.unitEn);
  const hasEnded = member.validTo !== null && member.validTo <= now.value;
  const open = hasEnded ? [] : rolesToGive(actor, member.id);
  const mayAct = rolesToGive(actor, member.id).length > 0;
  return (
    <section class="unit-people" aria-labelledby={`people-${member.id}`}>
      <div class="unit-people-head">
        <h2 id={`people-${member.id}`}>{unit}</h2>
        {open.length > 0 && (
          <Button
            icon="person"
            label={`${t('invite')}: ${unit}`}
            onClick={() => {
              isInviting.value = true;
            }}
          >
            {t('invite')}
          </Button>
        )}
      </div>
      {hasEnded && member.validTo !== null && (
        <p class="soft">{t('unitEnded', { date: formatShortDate(member.validTo) })}</p>
      )}
      {seats.length === 0 && invitations.length === 0 && <p class="soft">{t('nobodyText')}</p>}
      {seats.length > 0 && (
        <DataTable
          caption={t('seatsOf', { unit })}
          hideCaption
          rows={[...seats].sort((a, b) => collate(a.post, b.post))}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'post',
              header: t('person'),
              rowHeader: true,
              cell: (seat) => (
                <>
                  {inLanguage(seat.post, seat.postEn)}
                  {seat.id === actor.uid && <span class="soft"> ({t('isYou')})</span>}
                </>
              ),
            },
            { key: 'roles', header: t('roles'), cell: ({ roles }) => roleWords(roles) },
            {
              key: 'dates',
              header: t('dates'),
              cell: (seat) => {
                const { words, tone } = stateOf(seat, now.value);
                return (
                  <span class="seat-term">
                    <StatusTag tone={tone}>{words}</StatusTag> {termWords(seat)}
                  </span>
                );
              },
            },
            ...(mayAct
              ? [
                  {
                    key: 'acts',
                    header: t('actions'),
                    screenOnly: true,
                    cell: (seat: Seat) => <SeatActs actor={actor} season={season} seat={seat} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {invitations.length > 0 && (
        <DataTable
          caption={t('waitingOf', { unit })}
          rows={invitations}
          rowKey={({ id }) => id}
          columns={[
            { key: 'email', header: t('email'), rowHeader: true, cell: ({ id }) => id },
            {
              key: 'post',
              header: t('person'),
              cell: (each) => inLanguage(each.post, each.postEn),
            },
            { key: 'roles', header: t('roles'), cell: ({ roles }) => roleWords(roles) },
            {
              key: 'dates',
              header: t('dates'),
              cell: (each) => (
                <span class="seat-term">
                  <StatusTag tone="draft">
                    {t(each.expiresAt <= now.value ? 'letterOver' : 'waiting')}
                  </StatusTag>{' '}
                  {termWords(each)} ({t('letterUntil', { date: lastDayWords(each.expiresAt) })})
                </span>
              ),
            },
            {
              key: 'acts',
              header: t('actions'),
              screenOnly: true,
              cell: (each) => <InvitationActs actor={actor} season={season} invitation={each} />,
            },
          ]}
        />
      )}
      <Dialog open={isInviting.value} title={t('inviteTo', { unit })} onClose={close}>
        <SeatForm
          season={season}
          member={member.id}
          seat={null}
          rolesToGive={open}
          onClose={close}
        />
      </Dialog>
    </section>
  );
}
