import { canonicalText } from '@domain/canonical-text.js';
import type { ComponentChildren } from 'preact';
import { type Column, DataTable } from '../../components/DataTable.js';
import { Skeleton } from '../../components/Skeleton.js';
import type { Live } from '../../data/live.js';
import type { ListedNomination } from '../../data/nominations.js';
import { t } from '../../i18n/nominations.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { awardTitle } from './award-title.js';
import { NomineeLink } from './NomineeLink.js';

type Props = {
  /** The heading's, unlike all others on the page. */
  id: string;
  title: string;
  season: string;
  live: Live<ListedNomination[]>;
  /** Instead of a table without a row. */
  empty: ComponentChildren;
  /** What this list tells besides nominee and award. */
  columns: readonly Column<ListedNomination>[];
  /** Between the table and the stamp of a print. */
  children?: ComponentChildren;
};

/** A list of nominations as it stands at this moment. */
export function NominationTable({ id, title, season, live, empty, columns, children }: Props) {
  return (
    <section class="nominations-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {live.state === 'loading' && <Skeleton rows={4} />}
      {live.state === 'failed' && <LiveFailure code={live.code} />}
      {live.state === 'ready' && live.data.length === 0 && empty}
      {live.state === 'ready' && live.data.length > 0 && (
        <DataTable
          caption={title}
          hideCaption
          rows={live.data}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'nominee',
              header: t('nominee'),
              rowHeader: true,
              cell: (row) => <NomineeLink nomination={row} />,
            },
            { key: 'award', header: t('award'), cell: (row) => awardTitle(season, row.award) },
            ...columns,
          ]}
        />
      )}
      {children}
      {live.state === 'ready' && (
        <PrintStamp season={season} content={canonicalText([season, live.data])} />
      )}
    </section>
  );
}
