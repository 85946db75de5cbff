import type { Season } from '@domain/season.js';
import { EmptyState } from '../../components/EmptyState.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveNominationsByStatus } from '../../data/nominations.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/nominations.js';
import { unitName } from '../drafting/unit-name.js';
import { NominationTable } from './NominationTable.js';

/** For the secretariat: everything that holds a place, in the order in which it was received. */
export function SubmittedNominations({ season: { id } }: { season: Season }) {
  return (
    <NominationTable
      id="submitted"
      title={t('submittedAll')}
      season={id}
      live={liveNominationsByStatus({ bloc: BLOC, season: id }, 'submitted').value}
      empty={<EmptyState title={t('submittedNone')}>{t('submittedNoneText')}</EmptyState>}
      columns={[
        { key: 'unit', header: t('unit'), cell: (row) => unitName(row.member) },
        { key: 'place', header: t('place'), align: 'end', cell: (row) => row.slot },
        {
          key: 'received',
          header: t('received'),
          cell: (row) => (row.submittedAt === null ? '' : formatMoment(row.submittedAt)),
        },
      ]}
    />
  );
}
