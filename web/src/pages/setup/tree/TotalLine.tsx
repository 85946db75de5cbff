import { countedBonusMax, seasonMax } from '@domain/season.js';
import { Icon } from '../../../components/Icon.js';
import { t } from '../../../i18n/criteria-tree.js';
import { formatPoints } from '../../../i18n/format.js';
import { totalWords } from '../problem-words.js';
import type { Setup } from '../setup.js';
import { stepHref } from '../steps.js';

/** What the criteria add up to, against what was announced; follows every key press. */
export function TotalLine({ setup, withLink }: { setup: Setup; withLink: boolean }) {
  const { draft, season } = setup;
  const sum = seasonMax(draft);
  const { announcedTotal } = draft.scoring;
  const isRight = announcedTotal !== null && Math.round((sum - announcedTotal) * 100) === 0;
  const bonus = countedBonusMax(draft);
  return (
    <p class={isRight ? 'total-line total-right' : 'total-line'}>
      <Icon name={isRight ? 'check' : 'alert'} />
      <span>
        <strong class="total-words">
          {announcedTotal === null
            ? t('totalUnannounced', { sum: formatPoints(sum) })
            : totalWords(announcedTotal, sum)}
        </strong>{' '}
        {bonus > 0 && (
          <span class="soft">{t('ofWhichBonus', { bonus: formatPoints(bonus) })} </span>
        )}
        {withLink && (
          <a href={`${stepHref(season.id, 'scoring')}#scoring.announcedTotal`}>{t('setTotal')}</a>
        )}
      </span>
    </p>
  );
}
