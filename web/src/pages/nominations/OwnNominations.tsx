import type { Season } from '@domain/season.js';
import { EmptyState } from '../../components/EmptyState.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveNominationsOfUnit } from '../../data/nominations.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/nominations.js';
import { DiscardedList } from './DiscardedList.js';
import { NominationState } from './NominationState.js';
import { NominationTable } from './NominationTable.js';

type Props = { season: Season; member: string; mayBegin: boolean };

/** What the unit has drafted, submitted and withdrawn, newest first. */
export function OwnNominations({ season: { id }, member, mayBegin }: Props) {
  return (
    <NominationTable
      id="own"
      title={t('own')}
      season={id}
      live={liveNominationsOfUnit({ bloc: BLOC, season: id }, member).value}
      empty={<EmptyState title={t('ownEmpty')}>{t('ownEmptyText')}</EmptyState>}
      columns={[
        {
          key: 'status',
          header: t('status'),
          cell: (row) => <NominationState season={id} nomination={row} />,
        },
        { key: 'changed', header: t('changed'), cell: (row) => formatMoment(row.updatedAt) },
      ]}
    >
      <DiscardedList season={id} member={member} mayBegin={mayBegin} />
    </NominationTable>
  );
}
