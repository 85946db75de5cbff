import { canonicalText } from '@domain/canonical-text.js';
import type { Season } from '@domain/season.js';
import { DataTable } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveNominationsByStatus } from '../../data/nominations.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/nominations.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { unitName } from '../drafting/unit-name.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { awardTitle } from './award-title.js';
import { NomineeLink } from './NomineeLink.js';

/** For the secretariat: everything that holds a place, in the order in which it was received. */
export function SubmittedNominations({ season }: { season: Season }) {
  const live = liveNominationsByStatus({ bloc: BLOC, season: season.id }, 'submitted').value;
  return (
    <section class="nominations-part" aria-labelledby="submitted">
      <h2 id="submitted">{t('submittedAll')}</h2>
      {live.state === 'loading' && <Skeleton rows={5} />}
      {live.state === 'failed' && <LiveFailure code={live.code} />}
      {live.state === 'ready' && live.data.length === 0 && (
        <EmptyState title={t('submittedNone')}>{t('submittedNoneText')}</EmptyState>
      )}
      {live.state === 'ready' && live.data.length > 0 && (
        <DataTable
          caption={t('submittedAll')}
          hideCaption
          rows={live.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'nominee',
              header: t('nominee'),
              rowHeader: true,
              cell: (row) => <NomineeLink nomination={row} />,
            },
            { key: 'unit', header: t('unit'), cell: (row) => unitName(row.member) },
            { key: 'award', header: t('award'), cell: (row) => awardTitle(season.id, row.award) },
            { key: 'place', header: t('place'), align: 'end', cell: (row) => row.slot },
            {
              key: 'received',
              header: t('received'),
              cell: (row) => (row.submittedAt === null ? '' : formatMoment(row.submittedAt)),
            },
          ]}
        />
      )}
      {live.state === 'ready' && (
        <PrintStamp season={season.id} content={canonicalText([season.id, live.data])} />
      )}
    </section>
  );
}
