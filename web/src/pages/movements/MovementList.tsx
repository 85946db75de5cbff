import { canonicalText } from '@domain/canonical-text.js';
import type { Season } from '@domain/season.js';
import { EmptyState } from '../../components/EmptyState.js';
import { InLanguage } from '../../components/InLanguage.js';
import { PageHeading } from '../../components/PageHeading.js';
import { StatusTag } from '../../components/StatusTag.js';
import { now } from '../../data/clock.js';
import type { ListedMovement } from '../../data/public/movements.js';
import { t } from '../../i18n/movements.js';
import { collate } from '../../i18n/text.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { LaunchMovement } from './LaunchMovement.js';
import { hasEnded, launcherWords, periodWords } from './movement-words.js';
import { WithSeat } from './WithSeat.js';

type Props = { season: Season; movements: readonly ListedMovement[]; base: string };

const RANK = { state: 0, bloc: 1, member: 2 };

const loadActiveCount = async () => (await import('./ActiveCount.js')).ActiveCount;

/** The season's movements: of the State, then of the bloc, then of its units. */
export function MovementList({ season, movements, base }: Props) {
  const sorted = [...movements].sort(
    (a, b) => RANK[a.launchedBy] - RANK[b.launchedBy] || collate(a.title, b.title),
  );
  return (
    <>
      <PageHeading title={t('title')} above={t('above', { season: season.id })} />
      <LaunchMovement season={season} movements={movements} base={base} />
      {sorted.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      <ul class="movement-list">
        {sorted.map((movement) => (
          <li key={movement.id} class="movement card">
            <h2>
              <a href={`${base}/${movement.id}`}>
                <InLanguage vi={movement.title} en={movement.titleEn} />
              </a>
            </h2>
            <p class="small soft">
              {[
                launcherWords(movement),
                t(movement.kind),
                ...(movement.from === '' && movement.to === '' ? [] : [periodWords(movement)]),
              ].join(' · ')}
            </p>
            {hasEnded(movement, now.value) && <StatusTag tone="sealed">{t('ended')}</StatusTag>}
            {movement.goal !== '' && (
              <p class="movement-goal" lang="vi">
                {movement.goal}
              </p>
            )}
            <WithSeat
              load={loadActiveCount}
              given={{ season, movement: movement.id }}
              meanwhile={<p class="small">&nbsp;</p>}
            />
          </li>
        ))}
      </ul>
      <PrintStamp season={season.id} content={canonicalText([season.id, sorted])} />
    </>
  );
}
