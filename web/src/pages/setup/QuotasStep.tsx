import { refusalOf } from '@domain/permission.js';
import type { Quota } from '@domain/quota.js';
import { useState } from 'preact/hooks';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { InLanguage } from '../../components/InLanguage.js';
import { Later } from '../../components/Later.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveQuotas } from '../../data/public/quotas.js';
import { liveAllSeasons } from '../../data/seasons.js';
import { t } from '../../i18n/season-quotas.js';
import { inLanguage } from '../../i18n/text.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { AwardCard } from '../nominations/AwardCard.js';
import '../nominations/nominations.css';
import type { Setup } from './setup.js';

const loadNew = async () => (await import('./NewAwardDialog.js')).NewAwardDialog;
const loadPlaces = async () => (await import('../nominations/QuotaDialog.js')).QuotaDialog;

/** How many nominations of each award the bloc may send up, and on what basis. */
export function QuotasStep({ setup: { actor, season } }: { setup: Setup }) {
  const quotas = liveQuotas(BLOC, season.id).value;
  const [isNew, setNew] = useState(false);
  const [begun, setBegun] = useState<Quota | null>(null);
  const maySet = refusalOf(actor, 'setQuota', null) === null && season.status !== 'closed';
  if (quotas.state === 'loading') return <Skeleton rows={3} tall />;
  if (quotas.state === 'failed') return <LiveFailure code={quotas.code} />;
  return (
    <div class="setup-form setup-wide">
      <p class="soft">{t('quotasIntro')}</p>
      {!maySet && <Banner kind="info">{t('quotasHead')}</Banner>}
      {quotas.data.length === 0 && (
        <EmptyState title={t('noQuotas')}>{t('noQuotasText')}</EmptyState>
      )}
      <ul class="awards">
        {quotas.data.map((quota) => (
          <AwardCard key={quota.award} season={season} quota={quota} maySetQuota={maySet} />
        ))}
      </ul>
      {maySet && (
        <>
          <Earlier season={season.id} known={quotas.data} onBegin={setBegun} />
          <div>
            <Button onClick={() => setNew(true)}>{t('newAward')}</Button>
          </div>
        </>
      )}
      {isNew && (
        <Later
          load={loadNew}
          given={{
            known: quotas.data,
            onBegin: (quota: Quota) => {
              setNew(false);
              setBegun(quota);
            },
            onClose: () => setNew(false),
          }}
        />
      )}
      {begun !== null && (
        <Later
          load={loadPlaces}
          given={{ open: true, season, quota: begun, onClose: () => setBegun(null) }}
        />
      )}
    </div>
  );
}

type EarlierProps = {
  season: string;
  known: readonly Quota[];
  onBegin: (quota: Quota) => void;
};

/** Awards of the year before that this year does not have yet. */
function Earlier({ season, known, onBegin }: EarlierProps) {
  const seasons = liveAllSeasons().value;
  const years = seasons.state === 'ready' ? seasons.data.map(({ id }) => id) : [];
  const year = years
    .filter((id) => id < season)
    .sort()
    .at(-1);
  return year === undefined ? null : <FromYear year={year} known={known} onBegin={onBegin} />;
}

function FromYear({ year, known, onBegin }: Omit<EarlierProps, 'season'> & { year: string }) {
  const quotas = liveQuotas(BLOC, year).value;
  const missing =
    quotas.state === 'ready'
      ? quotas.data.filter(({ award }) => !known.some((each) => each.award === award))
      : [];
  if (missing.length === 0) return null;
  return (
    <section class="setup-part" aria-labelledby="setup-earlier">
      <h3 id="setup-earlier">{t('earlierAwards', { year })}</h3>
      <ul class="earlier-awards">
        {missing.map((quota) => (
          <li key={quota.award}>
            <span>
              <InLanguage vi={quota.title} en={quota.titleEn} />
            </span>{' '}
            <Button
              label={t('takeAwardOf', { award: inLanguage(quota.title, quota.titleEn) })}
              onClick={() => onBegin(quota)}
            >
              {t('takeAward')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
