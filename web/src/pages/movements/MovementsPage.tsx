import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { currentSeason } from '../../data/public/current-season.js';
import { liveMovements } from '../../data/public/movements.js';
import { liveSeason } from '../../data/public/season.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/movements.js';
import { PrintHead } from '../board/PrintHead.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { MovementList } from './MovementList.js';
import { MovementView } from './MovementView.js';
import './movements.css';

type Props = { season?: string; id?: string };

/** `/movements/:id?`, and of an earlier season `/season/:season/movements/:id?`: for everybody. */
export function MovementsPage({ season: year, id }: Props) {
  const season = year === undefined ? currentSeason.value : liveSeason(BLOC, year).value;
  const known = season.state === 'ready' ? season.data : null;
  const movements = known === null ? null : liveMovements(BLOC, known.id).value;
  const failed = [season, movements].find((live) => live?.state === 'failed');
  // Whoever launches movements has buttons over the list, which would push it down.
  const isLoading =
    known === null || movements?.state !== 'ready' || session.value.state === 'unknown';
  const base = year === undefined ? '/movements' : `/season/${year}/movements`;
  return (
    <div class="movements-page">
      {failed?.state === 'failed' && (
        <>
          <PageHeading title={t('title')} />
          <LiveFailure code={failed.code} />
        </>
      )}
      {failed === undefined && isLoading && <Skeleton rows={6} tall />}
      {!isLoading && (
        <>
          <PrintHead season={known.id} />
          {id === undefined ? (
            <MovementList season={known} movements={movements.data} base={base} />
          ) : (
            <MovementView
              key={id}
              season={known}
              movement={movements.data.find((each) => each.id === id) ?? null}
              base={base}
            />
          )}
        </>
      )}
    </div>
  );
}
