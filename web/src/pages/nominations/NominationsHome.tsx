import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { Banner } from '../../components/Banner.js';
import { EmptyState } from '../../components/EmptyState.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveQuotas } from '../../data/public/quotas.js';
import { t } from '../../i18n/nominations.js';
import { activityWindow } from '../drafting/activity-window.js';
import { errorWords } from '../drafting/error-words.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { WindowNote } from '../drafting/WindowNote.js';
import { AwardCard } from './AwardCard.js';
import { isSecretariat, setsQuotas, worksFor } from './access.js';
import { BeginNomination } from './BeginNomination.js';
import { refusedCreation } from './creation.js';
import { OwnNominations } from './OwnNominations.js';
import { SubmittedNominations } from './SubmittedNominations.js';

type Props = { actor: Actor; season: Season };

export function NominationsHome({ actor, season }: Props) {
  const quotas = liveQuotas(BLOC, season.id).value;
  const member = actor.seat?.member ?? '';
  const window = activityWindow(season, 'nomination', member, now.value);
  const isUnit = worksFor(actor, member);
  const hasAwards = quotas.state !== 'loading';
  return (
    <>
      <PageHeading title={t('title')} above={t('above', { season: season.id })}>
        <WindowNote window={window} />
        <AmendmentNote season={season} touches={['windows', 'lawVersion']} />
      </PageHeading>
      {refusedCreation.value !== null && (
        <Banner kind="error" title={t('notCreated')}>
          {errorWords(refusedCreation.value)}
        </Banner>
      )}
      <section class="nominations-part" aria-labelledby="awards">
        <h2 id="awards">{t('awards')}</h2>
        {quotas.state === 'loading' && <Skeleton rows={3} tall />}
        {quotas.state === 'failed' && <LiveFailure code={quotas.code} />}
        {quotas.state === 'ready' && quotas.data.length === 0 && (
          <EmptyState title={t('noAwards')}>{t('noAwardsText')}</EmptyState>
        )}
        {quotas.state === 'ready' && (
          <ul class="awards">
            {[...quotas.data]
              .sort((a, b) => a.capacity - b.capacity)
              .map((quota) => (
                <AwardCard
                  key={quota.award}
                  season={season}
                  quota={quota}
                  maySetQuota={setsQuotas(actor)}
                >
                  {isUnit && window.state === 'open' && (
                    <BeginNomination season={season.id} quota={quota} member={member} />
                  )}
                </AwardCard>
              ))}
          </ul>
        )}
      </section>
      {/* Below the awards, which would push them away. */}
      {hasAwards && isUnit && (
        <OwnNominations season={season} member={member} mayBegin={window.state === 'open'} />
      )}
      {hasAwards && isSecretariat(actor) && <SubmittedNominations season={season} />}
    </>
  );
}
