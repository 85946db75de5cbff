import type { Season } from '@domain/season.js';
import { useRef } from 'preact/hooks';
import { LinkButton } from '../../components/LinkButton.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { connection } from '../../data/public/connection.js';
import { liveAllSeasons } from '../../data/seasons.js';
import { t } from '../../i18n/season-list.js';
import { t as setup } from '../../i18n/setup.js';
import { inLanguage } from '../../i18n/text.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { OpenSeason } from './OpenSeason.js';
import { SeasonTag } from './SeasonTag.js';
import { stepHref } from './steps.js';

/** `/setup`: the bloc's seasons, and the way to a new one. */
export function SeasonList() {
  const seasons = liveAllSeasons().value;
  const wasShown = useRef(false);
  // The cache may hold one season, read for itself: the others would push it down. What was shown stays.
  wasShown.current ||=
    seasons.state === 'ready' && !(seasons.fromCache && connection.value !== 'offline');
  return (
    <>
      <PageHeading title={setup('pageTitle')}>
        <p class="soft">{t('pageText')}</p>
      </PageHeading>
      {seasons.state !== 'failed' && !wasShown.current && <Skeleton rows={4} tall />}
      {seasons.state === 'failed' && <LiveFailure code={seasons.code} />}
      {seasons.state === 'ready' && wasShown.current && (
        <>
          <ul class="season-list">
            {[...seasons.data]
              .sort((a, b) => b.id.localeCompare(a.id))
              .map((season) => (
                <SeasonCard key={season.id} season={season} />
              ))}
          </ul>
          <OpenSeason seasons={seasons.data} />
        </>
      )}
    </>
  );
}

function SeasonCard({ season }: { season: Season }) {
  const { id, status, theme, themeEn } = season;
  return (
    <li class="card season-card">
      <div>
        <h2>{t('seasonOf', { season: id })}</h2>
        <p>
          <SeasonTag status={status} />
        </p>
        <p class="soft">{inLanguage(theme, themeEn) || t('noTheme')}</p>
      </div>
      <LinkButton
        href={stepHref(id, status === 'setup' ? 'theme' : 'criteria')}
        kind={status === 'setup' ? 'primary' : 'secondary'}
      >
        {status === 'setup' ? t('continueOf', { season: id }) : t('viewOf', { season: id })}
      </LinkButton>
    </li>
  );
}
