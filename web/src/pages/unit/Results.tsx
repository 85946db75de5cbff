import { canonicalText } from '@domain/canonical-text.js';
import { predecessorsOf } from '@domain/lineage.js';
import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import { type Column, DataTable } from '../../components/DataTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { Skeleton } from '../../components/Skeleton.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveBoard } from '../../data/public/board.js';
import { t as inBoard } from '../../i18n/board.js';
import { formatPoints } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import { t } from '../../i18n/unit.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { hasPublicBoard, resultsIn, type UnitResult } from './unit-results.js';

type Props = { members: readonly Member[]; seasons: readonly Season[]; unit: string };

/** Season by season, the latest first: read from the boards that are public, and from nothing else. */
export function Results({ members, seasons, unit }: Props) {
  const units = [unit, ...predecessorsOf(members, unit).map(({ id }) => id)];
  const latestFirst = [...seasons].sort((a, b) => b.id.localeCompare(a.id));
  const boards = latestFirst
    .filter(hasPublicBoard)
    .map((season) => ({ season, rows: liveBoard(BLOC, season.id).value }));
  const failed = boards.find(({ rows }) => rows.state === 'failed')?.rows;
  if (failed?.state === 'failed') return <LiveFailure code={failed.code} />;
  if (boards.some(({ rows }) => rows.state === 'loading')) return <Skeleton rows={6} tall />;
  const results = boards.flatMap(({ season, rows }) =>
    rows.state === 'ready' ? resultsIn(season, rows.data, members, units, now.value) : [],
  );
  return (
    <>
      {results.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('title')}
          hideCaption
          rows={results}
          rowKey={({ season, member }) => `${season} ${member}`}
          columns={columnsOf(members)}
        />
      )}
      <Untold seasons={latestFirst} />
      <PrintStamp
        season={latestFirst.map(({ id }) => id).join(', ')}
        content={canonicalText([unit, latestFirst.map(({ id }) => id), results])}
      />
    </>
  );
}

/** Seasons whose points are nowhere to be read are named: none is left out unsaid. */
function Untold({ seasons }: { seasons: readonly Season[] }) {
  const untold = seasons.filter((season) => !hasPublicBoard(season));
  const listed = (hasScores: boolean) =>
    untold
      .filter(({ groups }) => groups.length > 0 === hasScores)
      .map(({ id }) => id)
      .join(', ');
  const [closed, without] = [listed(true), listed(false)];
  return (
    <>
      {without !== '' && <p class="soft">{t('withoutScores', { seasons: without })}</p>}
      {closed !== '' && <p class="soft">{t('notPublic', { seasons: closed })}</p>}
    </>
  );
}

function columnsOf(members: readonly Member[]): Column<UnitResult>[] {
  const nameOf = (id: string) => {
    const member = members.find((each) => each.id === id);
    return member === undefined ? id : inLanguage(member.unit, member.unitEn);
  };
  return [
    {
      key: 'season',
      header: t('season'),
      rowHeader: true,
      cell: ({ season, member }) => <a href={`/season/${season}#unit-${member}`}>{season}</a>,
    },
    { key: 'unit', header: t('unit'), cell: ({ member }) => nameOf(member) },
    {
      key: 'rank',
      header: t('rank'),
      align: 'end',
      cell: ({ rank, count }) => t('rankOf', { rank, count }),
    },
    {
      key: 'points',
      header: t('points'),
      align: 'end',
      cell: ({ total, max }) =>
        t('pointsOf', { points: formatPoints(total), max: formatPoints(max) }),
    },
    { key: 'state', header: t('state'), cell: ({ state }) => inBoard(state) },
  ];
}
