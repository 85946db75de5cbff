import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import type { ComponentChildren } from 'preact';
import { PageNotKept } from '../../app/PageNotKept.js';
import { AmendmentHistory } from '../../components/AmendmentNote.js';
import { Banner } from '../../components/Banner.js';
import { InLanguage } from '../../components/InLanguage.js';
import { Later } from '../../components/Later.js';
import { Timeline } from '../../components/Timeline.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveBoard } from '../../data/public/board.js';
import { connection } from '../../data/public/connection.js';
import { liveMembers } from '../../data/public/members.js';
import { liveMovements } from '../../data/public/movements.js';
import { liveSeason } from '../../data/public/season.js';
import { t } from '../../i18n/board.js';
import { formatMoment } from '../../i18n/format.js';
import { inLanguage } from '../../i18n/text.js';
import { Board } from './Board.js';
import { BoardFailed } from './BoardFailed.js';
import { Movements } from './Movements.js';
import { PageSkeleton } from './PageSkeleton.js';
import { PrintHead } from './PrintHead.js';
import { Secretariat } from './Secretariat.js';
import { seasonSteps } from './season-steps.js';

/** Of seasons past, mostly: no need of it on the board of today. */
async function loadWithoutBoard() {
  try {
    return (await import('./WithoutBoard.js')).WithoutBoard;
  } catch {
    return NotKept;
  }
}

/** What of the season needs no other file is shown all the same. */
function NotKept({ before, after }: { before: ComponentChildren; after: ComponentChildren }) {
  return (
    <>
      {before}
      <PageNotKept />
      {after}
    </>
  );
}

/** Shown whole or not at all: parts that arrive one by one would push each other about. */
export function SeasonBoard({ year }: { year: string }) {
  const season = liveSeason(BLOC, year).value;
  const members = liveMembers(BLOC).value;
  const rows = liveBoard(BLOC, year).value;
  const movements = liveMovements(BLOC, year).value;
  // A season without movements cannot be told from one that was never asked for, once the network is
  // gone: the board does not wait for them then.
  const isWithout =
    movements.state === 'failed'
      ? movements.code === 'offline'
      : movements.state === 'loading' && connection.value === 'offline';
  const failed = [season, members, rows, ...(isWithout ? [] : [movements])].find(
    (live) => live.state === 'failed',
  );
  if (failed?.state === 'failed') return <BoardFailed code={failed.code} />;
  if (
    season.state !== 'ready' ||
    members.state !== 'ready' ||
    rows.state !== 'ready' ||
    (movements.state !== 'ready' && !isWithout)
  ) {
    return <PageSkeleton />;
  }
  const before = (
    <>
      <PrintHead season={year} />
      <SeasonHead season={season.data} members={members.data} />
    </>
  );
  const after = (
    <>
      {season.data.status === 'open' && <Secretariat />}
      <Movements
        season={year}
        movements={movements.state === 'ready' ? movements.data : []}
        members={members.data}
      />
      <Source season={season.data} />
    </>
  );
  const given = { season: season.data, members: members.data };
  if (season.data.groups.length > 0 && season.data.scoring.isBoardPublic) {
    return (
      <>
        {before}
        <Board {...given} rows={rows.data} />
        {after}
      </>
    );
  }
  return (
    <Later
      load={loadWithoutBoard}
      given={{ ...given, before, after }}
      meanwhile={<PageSkeleton />}
    />
  );
}

function SeasonHead({ season, members }: { season: Season; members: readonly Member[] }) {
  const unitName = (id: string) => {
    const member = members.find((each) => each.id === id);
    return member === undefined ? id : inLanguage(member.unit, member.unitEn);
  };
  return (
    <>
      <p class="board-theme">
        <InLanguage vi={season.theme} en={season.themeEn} />
      </p>
      <Timeline label={t('steps')} steps={seasonSteps(season, now.value, unitName)} />
      <AmendmentHistory season={season} />
      {season.freeze !== null && (
        <Banner kind="frozen" title={t('frozenTitle', { moment: formatMoment(season.freeze.at) })}>
          <p>{t('frozenText')}</p>
        </Banner>
      )}
    </>
  );
}

function Source({ season }: { season: Season }) {
  if (season.source === '') return null;
  return (
    <Banner kind="info" title={t('source')}>
      <p>
        <InLanguage vi={season.source} en={season.sourceEn} />
      </p>
    </Banner>
  );
}
