import type { SeasonProblem } from '@domain/season-problem.js';
import { LinkButton } from '../../components/LinkButton.js';
import { t } from '../../i18n/setup.js';
import { STEPS, type Step, stepHref, stepOfPath } from './steps.js';

type Props = {
  season: string;
  step: Step;
  problems: readonly SeasonProblem[];
  isDraft: boolean;
};

/** All steps, in order, each with how much is still wrong in it. */
export function StepNav({ season, step, problems, isDraft }: Props) {
  return (
    <nav class="step-nav" aria-label={t('steps')}>
      <ol>
        {stepsOf(isDraft).map((each, index) => {
          const count = problems.filter(
            ({ path, severity }) => severity === 'error' && stepOfPath(path) === each,
          ).length;
          return (
            <li key={each}>
              <a href={stepHref(season, each)} aria-current={each === step ? 'step' : undefined}>
                <span class="step-number" aria-hidden="true">
                  {index + 1}
                </span>
                {t(`step-${each}`)}
                {count > 0 && <span class="step-problems">{t('toFix', { count })}</span>}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** What is adopted is not adopted again. */
function stepsOf(isDraft: boolean): readonly Step[] {
  return isDraft ? STEPS : STEPS.filter((each) => each !== 'check');
}

/** To the step before and the step after. */
export function StepTurns({ season, step, isDraft }: Omit<Props, 'problems'>) {
  const steps = stepsOf(isDraft);
  const index = steps.indexOf(step);
  // By an old address: what is adopted has nothing left to check.
  if (index < 0) return null;
  const [before, after] = [steps[index - 1], steps[index + 1]];
  return (
    <div class="row row-apart step-turns">
      {before === undefined ? (
        <span />
      ) : (
        <LinkButton href={stepHref(season, before)}>{`← ${t(`step-${before}`)}`}</LinkButton>
      )}
      {after !== undefined && (
        <LinkButton
          kind="primary"
          href={stepHref(season, after)}
        >{`${t(`step-${after}`)} →`}</LinkButton>
      )}
    </div>
  );
}
