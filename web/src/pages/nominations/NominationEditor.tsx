import { missingFields, type Nomination } from '@domain/nomination.js';
import { nominationSubject } from '@domain/presence.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { now } from '../../data/clock.js';
import type { LiveSignal } from '../../data/live.js';
import type { SeasonRef } from '../../data/nominations.js';
import { t } from '../../i18n/nominations.js';
import { activityWindow } from '../drafting/activity-window.js';
import { FormSaveState } from '../drafting/FormSaveState.js';
import { Together } from '../drafting/Together.js';
import { WindowNote } from '../drafting/WindowNote.js';
import { AwardMeter, placesLeft } from './AwardMeter.js';
import { worksFor } from './access.js';
import { quotaOf } from './award-title.js';
import { DraftActs } from './DraftActs.js';
import { DraftText } from './DraftText.js';
import { MAX, nominationForm } from './nomination-form.js';
import { PlaceNote } from './PlaceNote.js';
import { WithdrawAct } from './WithdrawAct.js';

type Props = {
  actor: Actor;
  season: Season;
  address: SeasonRef;
  id: string;
  live: LiveSignal<Nomination | null>;
  nomination: Nomination;
};

export function NominationEditor({ actor, season, address, id, live, nomination }: Props) {
  const form = nominationForm(address, id, nomination);
  useEffect(() => form.follow(live), [form, live]);
  /** Errors of empty fields appear once somebody has tried to submit, not before. */
  const hasAsked = useSignal(false);
  const window = activityWindow(season, 'nomination', nomination.member, now.value);
  const isUnit = worksFor(actor, nomination.member);
  const isOwn = isUnit && window.state === 'open';
  const readOnly = !isOwn || nomination.status === 'submitted';
  const quota = quotaOf(season.id, nomination.award);
  const { name, position, achievement } = form.fields;
  const missing = hasAsked.value ? missingFields(typed(nomination, form.fields)) : [];
  const historyOf = isUnit ? nomination.member : null;
  const isPerson = nomination.nominee.kind === 'person';
  return (
    <Together
      season={season.id}
      subject={nominationSubject(id, nomination.member)}
      seat={readOnly ? null : actor.seat}
    >
      <div class="nomination-layout">
        <div class="nomination-main">
          {isUnit && <WindowNote window={window} />}
          <AmendmentNote
            season={season}
            touches={['windows', 'lawVersion', 'quotas']}
            award={nomination.award}
          />
          <PlaceNote nomination={nomination} quota={quota} />
          <DraftText
            historyOf={historyOf}
            label={isPerson ? t('namePerson') : t('nameCollective')}
            handle={name}
            path="nominee.name"
            readOnly={readOnly}
            maxLength={MAX.name}
            required
            error={missing.includes('nominee.name') ? t('missing') : undefined}
          />
          <DraftText
            historyOf={historyOf}
            label={isPerson ? t('positionPerson') : t('positionCollective')}
            handle={position}
            path="nominee.position"
            readOnly={readOnly}
            maxLength={MAX.position}
          />
          <DraftText
            historyOf={historyOf}
            label={t('achievement')}
            hint={t('achievementHint')}
            handle={achievement}
            path="achievement"
            readOnly={readOnly}
            maxLength={MAX.achievement}
            rows={8}
            required
            error={missing.includes('achievement') ? t('missing') : undefined}
          />
        </div>
        <aside class="nomination-aside card">
          <AwardMeter season={season.id} quota={quota} />
          {!readOnly && <FormSaveState {...form.state.value} />}
          {!readOnly && (
            <DraftActs
              address={address}
              id={id}
              nomination={nomination}
              form={form}
              missing={missingFields(typed(nomination, form.fields))}
              left={placesLeft(season.id, quota)}
              hasAsked={hasAsked}
            />
          )}
          {isOwn && nomination.status === 'submitted' && (
            <WithdrawAct address={address} id={id} nomination={nomination} />
          )}
        </aside>
      </div>
    </Together>
  );
}

/** The nomination with what is on screen, saved or not. */
function typed(
  nomination: Nomination,
  fields: ReturnType<typeof nominationForm>['fields'],
): Nomination {
  return {
    ...nomination,
    nominee: { ...nomination.nominee, name: fields.name.field.value.shown },
    achievement: fields.achievement.field.value.shown,
  };
}
