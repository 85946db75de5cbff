import { type Season, seasonMax } from '@domain/season.js';
import { useRef } from 'preact/hooks';
import { RankBadge } from '../../components/RankBadge.js';
import { StackedBar } from '../../components/StackedBar.js';
import { decimalsOf, formatChange, formatPoints } from '../../i18n/format.js';
import { t } from '../../i18n/hall.js';
import { inLanguage } from '../../i18n/text.js';
import { groupsOf, type RankedRow } from '../board/board-rows.js';
import type { Change } from '../board/changes.js';
import { useChanges } from '../board/use-changes.js';
import { useFlip } from '../board/use-flip.js';

type Props = { season: Season; ranked: readonly RankedRow[] };

/** Rows share the height of the screen, so that the last place is in view and the type is as large as can be. */
export function HallBoard({ season, ranked }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const changes = useChanges(ranked);
  useFlip(list, ranked.map((row) => row.member).join());
  const groups = groupsOf(season).filter((group) => group.max > 0);
  const max = seasonMax(season);
  const decimals = decimalsOf(ranked.map((row) => row.total));
  const newest = ranked.find((row) => changes.has(row.member));
  return (
    <>
      <ol class="hall-rows" ref={list} style={{ '--rows': ranked.length }}>
        {ranked.map((row) => (
          <HallRow
            key={row.member}
            row={row}
            max={max}
            decimals={decimals}
            parts={groups.map(({ id }) => ({ id, value: row.parts[id] ?? 0 }))}
            change={changes.get(row.member)}
          />
        ))}
      </ol>
      <p class="hall-latest">{newest && latest(newest, changes.get(newest.member))}</p>
    </>
  );
}

type RowProps = {
  row: RankedRow;
  max: number;
  decimals: number;
  parts: readonly { id: string; value: number }[];
  change: Change | undefined;
};

function HallRow({ row, max, decimals, parts, change }: RowProps) {
  return (
    <li data-row={row.member} class={change ? 'hall-row hall-changed' : 'hall-row'}>
      {row.rank === null ? (
        <span class="hall-unranked">
          <span aria-hidden="true">–</span>
          <span class="unseen">{t('noRank')}</span>
        </span>
      ) : (
        <RankBadge rank={row.rank} tied={row.tied} />
      )}
      <span class="hall-unit">
        <span class="hall-name">{inLanguage(row.unit, row.unitEn)}</span>
        <StackedBar parts={parts} max={max} />
      </span>
      <span class="hall-change number">{change && formatChange(change.difference)}</span>
      <span class="hall-points number">
        {row.rank === null ? '–' : formatPoints(row.total, decimals)}
      </span>
    </li>
  );
}

function latest(row: RankedRow, change: Change | undefined): string {
  return t('latest', {
    unit: inLanguage(row.unit, row.unitEn),
    change: formatChange(change?.difference ?? 0),
    rank: row.rank ?? '–',
  });
}
