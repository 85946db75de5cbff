import type { SeasonProblem } from '@domain/season-problem.js';
import { Icon } from '../../components/Icon.js';
import { t } from '../../i18n/setup.js';
import { problemWords } from './problem-words.js';

/** What is not right, beside the place where it is put right. */
export function Problems({ problems, id }: { problems: readonly SeasonProblem[]; id?: string }) {
  if (problems.length === 0) return null;
  return (
    <ul class="problems" id={id}>
      {problems.map((problem) => (
        <li key={`${problem.path} ${problem.code}`} class={`problem problem-${problem.severity}`}>
          <Icon name={problem.severity === 'error' ? 'alert' : 'info'} />
          <span>
            <span class="unseen">{t(problem.severity)} </span>
            {problemWords(problem)}
          </span>
        </li>
      ))}
    </ul>
  );
}
