import type { Member } from '@domain/member.js';
import { RankBadge } from '../../components/RankBadge.js';
import { StackedBar } from '../../components/StackedBar.js';
import { StatusTag, type StatusTone } from '../../components/StatusTag.js';
import { t } from '../../i18n/board.js';
import { formatChange, formatPoints, formatTime } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import type { BoardView } from './Board.js';
import type { BoardGroup, RankedRow } from './board-rows.js';
import type { Change } from './changes.js';
import { Lineage } from './Lineage.js';

type Props = {
  row: RankedRow;
  members: readonly Member[];
  groups: readonly BoardGroup[];
  max: number;
  /** Of the totals: the same in every row. */
  decimals: number;
  view: BoardView;
  change: Change | undefined;
};

const TONES = {
  empty: 'empty',
  draft: 'draft',
  submitted: 'done',
  appraised: 'sealed',
} as const satisfies Record<RankedRow['state'], StatusTone>;

export function Row({ row, members, groups, max, decimals, view, change }: Props) {
  // A change of the same unit starts its fading anew: the key makes the mark a new element.
  const mark = change && `${change.at.getTime()}${change.difference}`;
  return (
    <tr
      id={`unit-${row.member}`}
      tabIndex={-1}
      data-row={row.member}
      class={change && 'board-changed'}
    >
      <td class="board-rank">
        {row.rank === null ? (
          <span class="soft" title={t('noRank')}>
            <span aria-hidden="true">–</span>
            <span class="unseen">{t('noRank')}</span>
          </span>
        ) : (
          <RankBadge rank={row.rank} tied={row.tied} />
        )}
      </td>
      <th scope="row" class="board-unit">
        {mark !== undefined && <span key={mark} class="board-flash" aria-hidden="true" />}
        <span class="board-name">
          <span>{inLanguage(row.unit, row.unitEn)}</span>
          <StatusTag tone={TONES[row.state]}>{t(row.state)}</StatusTag>
          <Penalties row={row} groups={groups} />
          <Lineage members={members} id={row.member} />
        </span>
        <Parts row={row} groups={groups} max={max} view={view} />
      </th>
      <td class="board-total" data-align="end">
        <span class="board-points">
          {row.rank === null ? '–' : formatPoints(row.total, decimals)}
        </span>
        {change && (
          <span class="board-change">
            {t('changedAt', {
              change: formatChange(change.difference),
              time: formatTime(change.at),
            })}
          </span>
        )}
      </td>
    </tr>
  );
}

function Penalties({ row, groups }: Pick<Props, 'row' | 'groups'>) {
  const points = groups
    .filter((group) => group.max === 0)
    .reduce((sum, group) => sum + (row.parts[group.id] ?? 0), 0);
  if (points >= 0) return null;
  return <span class="board-penalty">{t('penalty', { points: formatPoints(-points) })}</span>;
}

function Parts({ row, groups, max, view }: Omit<Props, 'change' | 'decimals' | 'members'>) {
  const graded = groups.filter((group) => group.max > 0);
  const parts = graded.map((group) => ({ id: group.id, value: row.parts[group.id] ?? 0 }));
  return (
    <>
      {view === 'bars' && <StackedBar parts={parts} max={max} />}
      <span class={view === 'bars' ? 'unseen' : 'board-parts'}>
        {row.rank !== null &&
          graded.map((group) => (
            <span key={group.id} class="board-part">
              {t('part', {
                group: inLanguage(group.title, group.titleEn),
                points: formatPoints(row.parts[group.id] ?? 0),
                max: formatPoints(group.max),
              })}
              {'. '}
            </span>
          ))}
      </span>
    </>
  );
}
