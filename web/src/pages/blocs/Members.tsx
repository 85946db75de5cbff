import type { Bloc } from '@domain/bloc.js';
import { lastDayBefore } from '@domain/hanoi-day.js';
import { predecessorsOf, successorsOf } from '@domain/lineage.js';
import type { Member } from '@domain/member.js';
import { useSignal } from '@preact/signals';
import { Button } from '../../components/Button.js';
import { type Column, DataTable } from '../../components/DataTable.js';
import { Dialog } from '../../components/Dialog.js';
import { t } from '../../i18n/blocs.js';
import { formatShortDate } from '../../i18n/format.js';
import { collate, inLanguage } from '../../i18n/text.js';
import { MemberActs } from './MemberActs.js';
import { MemberForm } from './MemberForm.js';

type Props = { bloc: Bloc; members: readonly Member[]; isCouncil: boolean };

/** Members over time: those of today first, each with what came to it, then those that left and where to. */
export function Members({ bloc, members, isCouncil }: Props) {
  const isAdding = useSignal(false);
  const close = () => {
    isAdding.value = false;
  };
  const season = bloc.currentSeason;
  const columns: Column<Member>[] = [
    {
      key: 'unit',
      header: t('unit'),
      rowHeader: true,
      cell: ({ id, unit, unitEn, shortName }) => (
        <span id={`member-${id}`}>
          <a href={`/unit/${id}`}>{inLanguage(unit, unitEn)}</a>{' '}
          <span class="soft">({shortName})</span>
        </span>
      ),
    },
    { key: 'term', header: t('term'), cell: termOf },
    {
      key: 'history',
      header: t('history'),
      cell: ({ id }) => <Lineage members={members} id={id} />,
    },
    {
      key: 'note',
      header: t('note'),
      cell: ({ note }) => (
        <span class="small" lang="vi">
          {note}
        </span>
      ),
    },
    ...(isCouncil
      ? [
          {
            key: 'acts',
            header: t('actions'),
            screenOnly: true,
            cell: (member: Member) => (
              <MemberActs season={season} member={member} members={members} />
            ),
          },
        ]
      : []),
  ];
  return (
    <section class="blocs-part" aria-labelledby="members">
      <div class="blocs-head">
        <h2 id="members">{t('members', { bloc: inLanguage(bloc.name, bloc.nameEn) })}</h2>
        {isCouncil && (
          <Button
            onClick={() => {
              isAdding.value = true;
            }}
          >
            {t('addMember')}
          </Button>
        )}
      </div>
      <DataTable
        caption={t('members', { bloc: inLanguage(bloc.name, bloc.nameEn) })}
        hideCaption
        rows={[...members].sort(byStanding)}
        rowKey={({ id }) => id}
        columns={columns}
      />
      <Dialog open={isAdding.value} title={t('addMember')} onClose={close}>
        <MemberForm season={season} member={null} onClose={close} />
      </Dialog>
    </section>
  );
}

function byStanding(a: Member, b: Member): number {
  return Number(a.validTo !== null) - Number(b.validTo !== null) || collate(a.unit, b.unit);
}

function termOf({ validFrom, validTo }: Member): string {
  const from = formatShortDate(validFrom);
  if (validTo === null) return t('since', { date: from });
  const last = new Date(`${lastDayBefore(validTo)}T05:00:00Z`);
  return t('span', { from, to: formatShortDate(last) });
}

/** Both ways along the chain, so that a unit's history is never lost behind a new name. */
function Lineage({ members, id }: { members: readonly Member[]; id: string }) {
  const before = predecessorsOf(members, id);
  const after = successorsOf(members, id);
  return (
    <>
      {before.length > 0 && <p>{t('takesOver', { units: namesOf(before) })}</p>}
      {after.length > 0 && <p>{t('goesOn', { units: namesOf(after) })}</p>}
    </>
  );
}

function namesOf(members: readonly Member[]): string {
  return members.map(({ unit, unitEn }) => inLanguage(unit, unitEn)).join(', ');
}
