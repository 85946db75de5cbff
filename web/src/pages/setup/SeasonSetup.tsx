import { canonicalText } from '@domain/canonical-text.js';
import { refusalOf } from '@domain/permission.js';
import type { Season } from '@domain/season.js';
import { seasonProblems } from '@domain/season-check.js';
import { useState } from 'preact/hooks';
import { AmendmentHistory } from '../../components/AmendmentNote.js';
import { Later } from '../../components/Later.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { liveDraftSeason } from '../../data/seasons.js';
import { checkable } from '../../data/setup/season-draft.js';
import { toSend } from '../../data/setup/season-editor.js';
import { t } from '../../i18n/setup.js';
import { PrintHead } from '../board/PrintHead.js';
import { BackLink } from '../drafting/BackLink.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import type { SignedIn } from '../drafting/SeatGate.js';
import { AmendBar } from './AmendBar.js';
import { SeasonTag } from './SeasonTag.js';
import { SetupSaveState } from './SetupSaveState.js';
import { StepContent } from './StepContent.js';
import { StepNav, StepTurns } from './StepNav.js';
import type { Setup } from './setup.js';
import type { Step } from './steps.js';
import { useSeasonSession } from './use-season-session.js';

const loadClashes = async () => (await import('./Clashes.js')).Clashes;
const loadStamp = async () => (await import('../print/PrintStamp.js')).PrintStamp;

type Props = { actor: SignedIn; year: string; step: Step };

/** One season: drafted while it is set up, frozen after, amended with a reason. */
export function SeasonSetup({ actor, year, step }: Props) {
  const live = liveDraftSeason(year).value;
  if (live.state === 'loading') return <Skeleton rows={6} tall />;
  const code = live.state === 'failed' ? live.code : 'not-found';
  if (live.state === 'failed' || live.data === null) {
    return (
      <>
        <PageHeading title={t('seasonTitle', { season: year })} />
        <LiveFailure code={code} />
        <BackLink href="/setup">{t('allSeasons')}</BackLink>
      </>
    );
  }
  return <LiveSetup actor={actor} season={live.data} step={step} />;
}

function LiveSetup({ actor, season, step }: { actor: SignedIn; season: Season; step: Step }) {
  const [isAmending, setAmending] = useState(false);
  const mode = season.status === 'setup' ? 'draft' : 'amendment';
  const session = useSeasonSession(actor.uid, season, mode);
  const editing = session.editing.value;
  if (editing === null) return <Skeleton rows={6} tall />;
  const isReadOnly = season.status === 'closed' || (mode === 'amendment' && !isAmending);
  // Read-only, the page shows the season itself, not what somebody once began to amend here.
  const draft = isReadOnly ? editing.base : editing.mine;
  const problems = season.status === 'closed' ? [] : seasonProblems(checkable(draft));
  const setup: Setup = { actor, season, draft, change: session.change, isReadOnly, problems };
  const mayAmend = season.status === 'open' && refusalOf(actor, 'amendSeason', null) === null;
  return (
    <>
      <PrintHead season={season.id} />
      <BackLink href="/setup">{t('allSeasons')}</BackLink>
      <PageHeading
        title={t(mode === 'draft' ? 'seasonTitle' : 'seasonFrozen', { season: season.id })}
        above={<SeasonTag status={season.status} />}
      >
        {mode === 'draft' && <SetupSaveState session={session} />}
      </PageHeading>
      {!isReadOnly && editing.clashes.length > 0 && (
        <Later load={loadClashes} given={{ editing, onChoose: session.choose }} />
      )}
      {mode === 'amendment' && (
        <AmendBar
          season={season}
          session={session}
          editing={editing}
          mayAmend={mayAmend}
          isAmending={isAmending}
          onAmending={setAmending}
        />
      )}
      <AmendmentHistory season={season} />
      <StepNav season={season.id} step={step} problems={problems} isDraft={mode === 'draft'} />
      <section class="setup-step" aria-labelledby="setup-step">
        <h2 id="setup-step">{t(`step-${step}`)}</h2>
        <StepContent
          step={step}
          setup={setup}
          revision={editing.revision}
          isSaved={toSend(editing) === null && editing.clashes.length === 0}
        />
      </section>
      <StepTurns season={season.id} step={step} isDraft={mode === 'draft'} />
      <Later
        load={loadStamp}
        given={{ season: season.id, content: canonicalText([season.id, step, draft]) }}
      />
    </>
  );
}
