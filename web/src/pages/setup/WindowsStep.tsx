import { Activity } from '@domain/window.js';
import { Timeline } from '../../components/Timeline.js';
import { WorkingDays } from '../../components/WorkingDays.js';
import { now } from '../../data/clock.js';
import { checkable } from '../../data/setup/season-draft.js';
import { t as inFrame } from '../../i18n/frame.js';
import { t } from '../../i18n/season-windows.js';
import { seasonSteps } from '../board/season-steps.js';
import { Extensions } from './Extensions.js';
import { MomentField } from './MomentField.js';
import { Problems } from './Problems.js';
import { problemsAt, type Setup } from './setup.js';

import { useLinkedPlace } from './use-linked-place.js';

/** When each activity is open, in Vietnamese time, and for which unit longer. */
export function WindowsStep({ setup }: { setup: Setup }) {
  useLinkedPlace();
  const { season, draft } = setup;
  const shown = { ...season, windows: checkable(draft).windows };
  return (
    <div class="setup-form setup-wide">
      <p class="soft">{t('windowsIntro')}</p>
      <Timeline label={t('overview')} steps={seasonSteps(shown, now.value)} />
      {Activity.options.map((activity) => (
        <ActivityWindow key={activity} setup={setup} activity={activity} />
      ))}
    </div>
  );
}

function ActivityWindow({ setup, activity }: { setup: Setup; activity: Activity }) {
  const { draft, season, change, isReadOnly } = setup;
  const dates = draft.windows[activity];
  const id = `windows.${activity}`;

  function set(edge: 'opensAt' | 'closesAt', moment: Date): void {
    change((before) => ({
      ...before,
      windows: {
        ...before.windows,
        [activity]: { ...before.windows[activity], [edge]: moment.toISOString() },
      },
    }));
  }

  return (
    <section class="card window-card" id={id} aria-labelledby={`${id}.title`}>
      <h3 id={`${id}.title`}>{t('windowOf', { activity: inFrame(activity) })}</h3>
      <div class="window-edges">
        <MomentField
          legend={t('opens')}
          edge="opening"
          value={new Date(dates.opensAt)}
          readOnly={isReadOnly}
          onChange={(moment) => set('opensAt', moment)}
        />
        <MomentField
          legend={t('closes')}
          edge="closing"
          value={new Date(dates.closesAt)}
          readOnly={isReadOnly}
          onChange={(moment) => set('closesAt', moment)}
        />
      </div>
      <WorkingDays until={new Date(dates.closesAt)} />
      <Problems problems={problemsAt(setup, id)} />
      {season.status === 'open' && (
        <Extensions actor={setup.actor} season={season} activity={activity} />
      )}
    </section>
  );
}
