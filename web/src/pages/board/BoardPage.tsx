import { useRoute } from 'preact-iso';
import { season as currentSeason } from '../../app/place.js';
import { PageHeading } from '../../components/PageHeading.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveBloc } from '../../data/public/bloc.js';
import { t } from '../../i18n/board.js';
import './board-page.css';
import { BoardFailed } from './BoardFailed.js';
import { PageSkeleton } from './PageSkeleton.js';
import { SeasonBoard } from './SeasonBoard.js';

/** `/`: the current season of the bloc; `/season/2022`: another one. No sign-in. */
export function BoardPage() {
  const { params } = useRoute();
  const asked = params['season'];
  const live = liveBloc(BLOC).value;
  const year = asked ?? (live.state === 'ready' ? live.data.currentSeason : undefined);
  const title = asked === undefined ? t('title') : t('seasonTitle', { season: asked });
  return (
    <div class="board-page">
      <PageHeading key={asked ?? 'current'} title={title} />
      {year !== undefined && <SeasonBoard key={year} year={year} />}
      {year === undefined && live.state === 'failed' && <BoardFailed code={live.code} />}
      {year === undefined && live.state !== 'failed' && <PageSkeleton />}
      {asked !== undefined && asked !== currentSeason.value?.id && (
        <p class="screen-only">
          <a href="/">{t('backToCurrent')}</a>
        </p>
      )}
    </div>
  );
}
