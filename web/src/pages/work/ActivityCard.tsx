import { Countdown } from '../../components/Countdown.js';
import { LinkButton } from '../../components/LinkButton.js';
import { WorkingDays } from '../../components/WorkingDays.js';
import { formatOpening } from '../../i18n/format.js';
import { t } from '../../i18n/work.js';
import { howFar, matterOf, pageOf } from './activity-words.js';
import { RemindForm } from './RemindForm.js';
import type { ActivityProgress } from './unit-progress.js';

type Props = { season: string; progress: ActivityProgress };

/** One activity over all units: how many are done, until when, and who is not. */
export function ActivityCard({ season, progress }: Props) {
  const { activity, state, done, all, waiting, opensAt, closesAt } = progress;
  const matter = matterOf(activity);
  return (
    <section class="card progress-card" aria-labelledby={`progress-${activity}`}>
      <header class="task-what">
        <h3 id={`progress-${activity}`}>{matter}</h3>
        <strong class="number progress-count">{howFar(activity, done, all)}</strong>
      </header>
      <div class="progress-bar" aria-hidden="true">
        <span style={{ '--share': all === 0 ? 0 : done / all }} />
      </div>
      <p>
        {state === 'next' ? (
          t('opensAt', { moment: formatOpening(opensAt) })
        ) : (
          <Countdown until={closesAt} />
        )}
      </p>
      {state === 'open' && <WorkingDays until={closesAt} />}
      {waiting.length === 0 && <p>{t('allDone')}</p>}
      {waiting.length > 0 && state !== 'next' && <RemindForm season={season} progress={progress} />}
      <div class="task-way">
        <LinkButton href={pageOf(activity)} kind="quiet">
          {t('look')}
          <span class="unseen"> {matter}</span>
        </LinkButton>
      </div>
    </section>
  );
}
