import { refusalOf } from '@domain/permission.js';
import { seasonMax } from '@domain/season.js';
import { hasErrors } from '@domain/season-check.js';
import type { SeasonProblem } from '@domain/season-problem.js';
import { useMemo, useState } from 'preact/hooks';
import { showToast } from '../../components/announce.js';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { ConfirmDialog } from '../../components/ConfirmDialog.js';
import { actRun } from '../../data/act-run.js';
import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/adoption.js';
import { formatMoment, formatPoints } from '../../i18n/format.js';
import { t as inSetup } from '../../i18n/setup.js';
import { ActStatus } from '../drafting/ActStatus.js';
import { problemWords } from './problem-words.js';
import type { Setup } from './setup.js';
import { problemHref, stepOfPath } from './steps.js';
import { rowNameAt } from './tree/row-name.js';
import { treeWords } from './tree/row-words.js';

type Props = {
  setup: Setup;
  /** As the server has it; what is on its way there is not adopted. */
  revision: number;
  isSaved: boolean;
};

/** Everything that is not right yet, each with the way there; then the act that freezes the rest. */
export function CheckStep({ setup, revision, isSaved }: Props) {
  const { season, draft, problems, actor } = setup;
  const [isAsked, setAsked] = useState(false);
  const act = useMemo(() => actRun('adoptSeason'), []);
  const { phase } = act.state.value;
  const isBusy = phase === 'sending' || phase === 'checking';
  const mayAdopt = refusalOf(actor, 'adoptSeason', null) === null;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');

  async function adopt(): Promise<void> {
    setAsked(false);
    await act.run({ bloc: BLOC, season: season.id, revision });
    if (act.state.peek().phase === 'done') showToast(t('adopted', { season: season.id }));
  }

  if (season.status !== 'setup') {
    return (
      <Banner kind="info" title={inSetup('adoptedTitle')}>
        {season.adoptedAt !== null &&
          inSetup('adoptedAt', { moment: formatMoment(season.adoptedAt) })}
      </Banner>
    );
  }
  return (
    <div class="setup-form">
      <p class="check-sum">
        {treeWords(draft)} · {t('maxOfSeason', { sum: formatPoints(seasonMax(draft)) })}
      </p>
      <ProblemList
        title={t('errorsTitle', { count: errors.length })}
        season={season.id}
        setup={setup}
        problems={errors}
      />
      <ProblemList
        title={t('warningsTitle', { count: warnings.length })}
        season={season.id}
        setup={setup}
        problems={warnings}
      />
      {problems.length === 0 && <p>{t('allRight')}</p>}
      <section class="card setup-part" aria-labelledby="adopt">
        <h3 id="adopt">{t('adoptTitle')}</h3>
        <p>{t('adoptText')}</p>
        <div>
          <Button
            kind="primary"
            icon="lock"
            busy={isBusy}
            disabled={!mayAdopt || hasErrors(problems) || !isSaved}
            describedBy="adopt-why"
            onClick={() => setAsked(true)}
          >
            {t('adopt')}
          </Button>
        </div>
        <p id="adopt-why" class="small soft">
          {whyNot({ mayAdopt, hasErrors: errors.length > 0, isSaved })}
        </p>
        <ActStatus state={act.state.value} onCheck={adopt} />
      </section>
      <ConfirmDialog
        open={isAsked}
        title={t('adoptAsk', { season: season.id })}
        consequences={[
          t('adoptFrozen'),
          t('adoptAmend'),
          t('adoptOpen'),
          t(draft.scoring.isBoardPublic ? 'adoptPublic' : 'adoptClosed'),
        ]}
        confirmLabel={t('adopt')}
        onConfirm={adopt}
        onCancel={() => setAsked(false)}
      />
    </div>
  );
}

function whyNot(state: { mayAdopt: boolean; hasErrors: boolean; isSaved: boolean }): string {
  if (!state.mayAdopt) return t('adoptHead');
  if (state.hasErrors) return t('adoptErrors');
  return state.isSaved ? '' : t('adoptUnsaved');
}

type ListProps = {
  title: string;
  season: string;
  setup: Setup;
  problems: readonly SeasonProblem[];
};

function ProblemList({ title, season, setup, problems }: ListProps) {
  if (problems.length === 0) return null;
  return (
    <section class="setup-part">
      <h3>{title}</h3>
      <ul class="check-list">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`} class={`problem-${problem.severity}`}>
            <a href={problemHref(season, problem)}>
              {inSetup(`step-${stepOfPath(problem.path)}`)}
              {rowNameAt(setup.draft, problem.path)}
            </a>
            : {problemWords(problem)}
          </li>
        ))}
      </ul>
    </section>
  );
}
