import { canonicalText } from '@domain/canonical-text.js';
import type { Season } from '@domain/season.js';
import { DataTable } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveNominationsOfUnit } from '../../data/nominations.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/nominations.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { awardTitle } from './award-title.js';
import { DiscardedList } from './DiscardedList.js';
import { NominationState } from './NominationState.js';
import { NomineeLink } from './NomineeLink.js';

type Props = { season: Season; member: string; mayBegin: boolean };

/** What the unit has drafted, submitted and withdrawn, newest first. */
export function OwnNominations({ season, member, mayBegin }: Props) {
  const live = liveNominationsOfUnit({ bloc: BLOC, season: season.id }, member).value;
  return (
    <section class="nominations-part" aria-labelledby="own">
      <h2 id="own">{t('own')}</h2>
      {live.state === 'loading' && <Skeleton rows={3} />}
      {live.state === 'failed' && <LiveFailure code={live.code} />}
      {live.state === 'ready' && live.data.length === 0 && (
        <EmptyState title={t('ownEmpty')}>{t('ownEmptyText')}</EmptyState>
      )}
      {live.state === 'ready' && live.data.length > 0 && (
        <DataTable
          caption={t('own')}
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
            { key: 'award', header: t('award'), cell: (row) => awardTitle(season.id, row.award) },
            {
              key: 'status',
              header: t('status'),
              cell: (row) => <NominationState season={season.id} nomination={row} />,
            },
            { key: 'changed', header: t('changed'), cell: (row) => formatMoment(row.updatedAt) },
          ]}
        />
      )}
      <DiscardedList season={season.id} member={member} mayBegin={mayBegin} />
      {live.state === 'ready' && (
        <PrintStamp season={season.id} content={canonicalText([season.id, live.data])} />
      )}
    </section>
  );
}
