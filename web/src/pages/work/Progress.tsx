import type { Season } from '@domain/season.js';
import { isValidAt } from '@domain/validity.js';
import { Skeleton } from '../../components/Skeleton.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import type { Failure, Live } from '../../data/live.js';
import { liveNominationsByStatus } from '../../data/nominations.js';
import { liveReminders } from '../../data/notices.js';
import { liveAgreements, liveStandings } from '../../data/progress.js';
import { liveMembers } from '../../data/public/members.js';
import { liveSheetsByAssessor } from '../../data/sheets.js';
import { collate } from '../../i18n/text.js';
import { t } from '../../i18n/work.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { ActivityCard } from './ActivityCard.js';
import { type ActivityProgress, progressOf } from './unit-progress.js';

/** What is known of how far the units are: null as long as something of it is not. */
export type ProgressReading = { progress: ActivityProgress[] | null; failure: Failure | null };

/** One listener for each kind of mark; reading it in a component keeps the component in step. */
export function readProgress(season: Season): ProgressReading {
  const ref = { bloc: BLOC, season: season.id };
  const members = liveMembers(BLOC).value;
  const agreements = liveAgreements(BLOC, season.id).value;
  const selves = liveSheetsByAssessor(BLOC, season.id, 'self').value;
  const standings = liveStandings(BLOC, season.id).value;
  const submitted = liveNominationsByStatus(ref, 'submitted').value;
  const reminders = liveReminders(BLOC, season.id).value;
  const all = [members, agreements, selves, standings, submitted, reminders];
  const failed = all.find((live) => live.state === 'failed');
  const at = now.value;
  const here = (dataOf(members) ?? [])
    .filter((member) => isValidAt(member, at))
    .sort((a, b) => collate(a.unit, b.unit));
  const marks = {
    agreements: dataOf(agreements),
    selves: dataOf(selves),
    standings: dataOf(standings),
    submitted: dataOf(submitted),
  };
  return {
    progress: all.some(({ state }) => state === 'loading')
      ? null
      : progressOf(season, here, marks, dataOf(reminders) ?? [], at).filter((each) => each.all > 0),
    failure: failed?.state === 'failed' ? failed.code : null,
  };
}

type Props = { season: string; reading: ProgressReading };

/** How far the units are in each activity, and who is late. */
export function Progress({ season, reading: { progress, failure } }: Props) {
  return (
    <section class="work-part" aria-labelledby="progress">
      <h2 id="progress">{t('progress')}</h2>
      {failure !== null && <LiveFailure code={failure} />}
      {progress === null ? (
        <Skeleton rows={4} tall />
      ) : (
        <div class="progress-cards">
          {progress.map((each) => (
            <ActivityCard key={each.activity} season={season} progress={each} />
          ))}
        </div>
      )}
    </section>
  );
}

function dataOf<T>(live: Live<T>): T | undefined {
  return live.state === 'ready' ? live.data : undefined;
}
