import { discardedIn } from '@domain/acts/discard-nomination.js';
import { useLocation } from 'preact-iso';
import { Button } from '../../components/Button.js';
import { Skeleton } from '../../components/Skeleton.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveDiscarded } from '../../data/history.js';
import { formatMoment } from '../../i18n/format.js';
import { t } from '../../i18n/nominations.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { personName } from '../drafting/person-name.js';
import { awardTitle } from './award-title.js';
import { beginNomination } from './creation.js';

export type DiscardedProps = {
  season: string;
  member: string;
  /** Whether a draft can be begun now. */
  mayBegin: boolean;
};

/** The unit's deleted drafts, newest first: who deleted them, when, and what they held. */
export function Discarded({ season, member, mayBegin }: DiscardedProps) {
  const { route } = useLocation();
  const live = liveDiscarded({ bloc: BLOC, season }, member).value;
  if (live.state === 'loading') return <Skeleton rows={2} />;
  if (live.state === 'failed') return <LiveFailure code={live.code} />;
  if (live.data.length === 0) return <p class="soft small">{t('discardedNone')}</p>;
  return (
    <ul class="discarded">
      {live.data.map((entry) => {
        const was = discardedIn(entry);
        if (was === null) return null;
        const name = was.nominee.name || t('unnamed');
        return (
          <li key={entry.id}>
            <h3>{name}</h3>
            <p class="soft small">
              {awardTitle(season, was.award)} ·{' '}
              {t('discardedBy', { who: personName(entry.by), when: formatMoment(entry.at) })}
            </p>
            {was.nominee.position !== '' && <p>{was.nominee.position}</p>}
            <p lang="vi">{was.achievement}</p>
            {mayBegin && (
              <Button
                label={`${t('beginAgain')}: ${name}`}
                onClick={() => route(beginNomination(season, { ...was, member }))}
              >
                {t('beginAgain')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
