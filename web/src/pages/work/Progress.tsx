import type { Season } from '@domain/season.js';
import { isValidAt } from '@domain/validity.js';
import { Skeleton } from '../../components/Skeleton.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import type { Live } from '../../data/live.js';
import { liveNominationsByStatus } from '../../data/nominations.js';
import { liveReminders } from '../../data/notices.js';
import { liveAgreements, liveStandings } from '../../data/progress.js';
import { liveMembers } from '../../data/public/members.js';
import { liveSheetsByAssessor } from '../../data/sheets.js';
import { collate } from '../../i18n/text.js';
import { t } from '../../i18n/work.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { ActivityCard } from './ActivityCard.js';
import { progressOf } from './unit-progress.js';

/** How far the units are in each activity, and who is late: one listener for each kind of mark. */
export function Progress({ season }: { season: Season }) {
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
  const isLoading = all.some(({ state }) => state === 'loading');
  return (
    <section class="work-part" aria-labelledby="progress">
      <h2 id="progress">{t('progress')}</h2>
      {failed?.state === 'failed' && <LiveFailure code={failed.code} />}
      {isLoading && <Skeleton rows={4} tall />}
      {!isLoading && here.length > 0 && (
        <div class="progress-cards">
          {progressOf(season, here, marks, dataOf(reminders) ?? [], at).map((progress) => (
            <ActivityCard key={progress.activity} season={season.id} progress={progress} />
          ))}
        </div>
      )}
    </section>
  );
}

function dataOf<T>(live: Live<T>): T | undefined {
  return live.state === 'ready' ? live.data : undefined;
}
