import { canonicalText } from '@domain/canonical-text.js';
import type { Season } from '@domain/season.js';
import type { Actor } from '@domain/seat.js';
import { AmendmentNote } from '../../components/AmendmentNote.js';
import { EmptyState } from '../../components/EmptyState.js';
import { LinkButton } from '../../components/LinkButton.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveNoticesTo } from '../../data/notices.js';
import { liveBlocs } from '../../data/public/blocs.js';
import { t as inFrame } from '../../i18n/frame.js';
import { inLanguage } from '../../i18n/text.js';
import { t } from '../../i18n/work.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { PrintStamp } from '../print/PrintStamp.js';
import { followsProgress } from './access.js';
import { Blocs } from './Blocs.js';
import { readKnown } from './known.js';
import { NoticeList } from './NoticeList.js';
import { Progress, readProgress } from './Progress.js';
import { TaskList } from './TaskList.js';
import { inTurn, type Turn, tasksOf } from './tasks.js';

type Props = { actor: Actor; season: Season };

const TURNS: readonly Turn[] = ['over', 'due', 'upcoming', 'done'];

export function Work({ actor, season }: Props) {
  const { known, failures, ...own } = readKnown(actor, season);
  const tasks = tasksOf(actor, season, known);
  const reading = followsProgress(actor) && season.status === 'open' ? readProgress(season) : null;
  const blocs = actor.isCouncil ? liveBlocs().value : null;
  const shown = [season.id, actor.uid, tasks, reading?.progress ?? null, blocs];
  // Shown whole or not at all: what comes later would push down what is being read.
  const isLoading =
    own.isLoading || liveNoticesTo(BLOC, season.id, actor.uid).value.state === 'loading';
  const at = now.value;
  const isIdle = inTurn(tasks, 'over', at).length + inTurn(tasks, 'due', at).length === 0;
  return (
    <>
      <PageHeading
        title={t('title')}
        above={t('above', { post: postOf(actor), season: season.id })}
      >
        <AmendmentNote season={season} touches={['windows']} />
      </PageHeading>
      {failures.map((code) => (
        <LiveFailure key={code} code={code} />
      ))}
      {isLoading ? (
        <Skeleton rows={8} tall />
      ) : (
        <>
          <NoticeList season={season.id} uid={actor.uid} />
          {isIdle && failures.length === 0 && <NothingDue actor={actor} season={season} />}
          {TURNS.map((turn) => (
            <TaskList key={turn} turn={turn} tasks={inTurn(tasks, turn, at)} />
          ))}
          {reading !== null && <Progress season={season.id} reading={reading} />}
          {actor.isCouncil && <Blocs />}
          <PrintStamp season={season.id} content={canonicalText(shown)} />
        </>
      )}
    </>
  );
}

function postOf({ seat }: Actor): string {
  return seat === null ? inFrame('council') : inLanguage(seat.post, seat.postEn);
}

/** Says why there is nothing, and what to do instead. */
function NothingDue({ actor, season }: Props) {
  return (
    <EmptyState title={t('nothing')} action={<LinkButton href="/">{t('toBoard')}</LinkButton>}>
      {whyNothing(actor, season)}
    </EmptyState>
  );
}

function whyNothing(actor: Actor, { id, status }: Season): string {
  if (status === 'setup') return t('nothingSetup', { season: id });
  if (status === 'closed') return t('nothingClosed', { season: id });
  return followsProgress(actor) ? t('nothingStaff') : t('nothingUnit');
}
