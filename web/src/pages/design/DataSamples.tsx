import { DataTable } from '../../components/DataTable.js';
import { Meter } from '../../components/Meter.js';
import { RankBadge } from '../../components/RankBadge.js';
import { BarLegend, StackedBar } from '../../components/StackedBar.js';
import { Timeline } from '../../components/Timeline.js';
import { t as inBoard } from '../../i18n/board.js';
import { t } from '../../i18n/design.js';
import { formatMoment, formatPoints } from '../../i18n/format.js';
import { t as inFrame } from '../../i18n/frame.js';

const LABELS = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const PARTS = [412.5, 180, 120, 35, 60, 40].map((value, index) => ({
  id: LABELS[index] ?? '',
  value,
}));
const AT = new Date('2026-11-30T10:00:00Z');

export function DataSamples() {
  return (
    <section>
      <h2>{t('data')}</h2>
      <div class="design-grid">
        <Meter label={t('flag')} taken={1} capacity={20} />
        <Meter label={t('merit')} taken={17} capacity={20} />
        <Meter label={t('award')} taken={20} capacity={20} />
      </div>
      <BarLegend labels={LABELS} />
      <StackedBar parts={PARTS} max={1000} />
      <div class="row">
        <RankBadge rank={1} tied={false} />
        <RankBadge rank={2} tied />
        <RankBadge rank={12} tied={false} />
      </div>
      <Timeline
        label={inBoard('steps')}
        steps={[
          { id: 'a', title: inFrame('selfScoring'), state: 'done', detail: formatMoment(AT) },
          {
            id: 'b',
            title: inFrame('appraisal'),
            state: 'open',
            detail: formatMoment(AT),
            remaining: inBoard('leftDays', { count: 8 }),
          },
          {
            id: 'c',
            title: inFrame('nomination'),
            state: 'next',
            detail: formatMoment(AT),
            remaining: inBoard('inDays', { count: 9 }),
          },
        ]}
      />
      <DataTable
        caption={inBoard('table')}
        rows={PARTS}
        rowKey={(row) => row.id}
        columns={[
          { key: 'unit', header: inBoard('unit'), rowHeader: true, cell: (row) => row.id },
          {
            key: 'total',
            header: inBoard('total'),
            align: 'end',
            cell: (row) => formatPoints(row.value),
          },
        ]}
      />
    </section>
  );
}
