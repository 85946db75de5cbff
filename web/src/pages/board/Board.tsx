import type { Member } from '@domain/member.js';
import { type Season, seasonMax } from '@domain/season.js';
import type { BoardRow } from '@domain/standing.js';
import { useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../components/EmptyState.js';
import { LinkButton } from '../../components/LinkButton.js';
import { Segments } from '../../components/Segments.js';
import { BarLegend } from '../../components/StackedBar.js';
import { t } from '../../i18n/board.js';
import { decimalsOf, formatPoints } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import { BoardFoot } from './BoardFoot.js';
import { groupsOf } from './board-rows.js';
import { Row } from './Row.js';
import { rankedNow } from './ranked-now.js';
import { TieRule } from './TieRule.js';
import { useChanges } from './use-changes.js';
import { useFlip } from './use-flip.js';
import { useLinkedRow } from './use-linked-row.js';

type Props = { season: Season; members: readonly Member[]; rows: readonly BoardRow[] };

export type BoardView = 'bars' | 'numbers';

export function Board({ season, members, rows }: Props) {
  const [view, setView] = useState<BoardView>('bars');
  const body = useRef<HTMLTableSectionElement>(null);
  const ranked = rankedNow(rows, members);
  const groups = useMemo(() => groupsOf(season), [season]);
  const max = seasonMax(season);
  const changes = useChanges(ranked);
  useLinkedRow();
  useFlip(body, ranked.map((row) => row.member).join());
  if (ranked.every((row) => row.state === 'empty')) return <NothingYet />;
  const decimals = decimalsOf(ranked.map((row) => row.total));
  const shown = groups.filter((group) => group.max > 0);
  return (
    <section class="board" aria-labelledby="board">
      <div class="board-tools">
        <h2 id="board">{t('table')}</h2>
        <div class="row screen-only">
          <TieRule season={season} />
          <Segments
            label={t('view')}
            value={view}
            onChange={setView}
            options={[
              { value: 'bars', label: t('viewBars') },
              { value: 'numbers', label: t('viewNumbers') },
            ]}
          />
        </div>
      </div>
      {view === 'bars' && (
        <BarLegend labels={shown.map((group) => inLanguage(group.title, group.titleEn))} />
      )}
      <table class="board-table" aria-labelledby="board">
        <thead>
          <tr>
            <th scope="col">{t('rank')}</th>
            <th scope="col">{t('unit')}</th>
            <th scope="col" data-align="end">
              {t('total')} <span class="board-max">{t('outOf', { max: formatPoints(max) })}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {ranked.map((row) => (
            <Row
              key={row.member}
              row={row}
              members={members}
              groups={groups}
              max={max}
              decimals={decimals}
              view={view}
              change={changes.get(row.member)}
            />
          ))}
        </tbody>
      </table>
      <BoardFoot season={season.id} rows={ranked} />
    </section>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={<LinkButton href="/sheet">{t('emptyAction')}</LinkButton>}
    >
      <p>{t('emptyText')}</p>
    </EmptyState>
  );
}
