import type { ListedCriterion } from '@domain/criteria-tree.js';
import { t } from '../../i18n/sheet.js';
import { percent, valueWords } from './criterion-words.js';
import type { SheetRace } from './typed-race.js';

type Props = { criterion: ListedCriterion; known: SheetRace };

/** The unit's own target, whether it binds, and what the bloc's best does to the points above it. */
export function TargetNote({ criterion, known }: Props) {
  const binding = known.targets[criterion.id];
  const drafted = known.drafted[criterion.id];
  const best = known.bests?.[criterion.id];
  return (
    <div class="target-note small">
      {binding !== undefined && (
        <p>{t('targetSigned', { target: valueWords(criterion, binding) })}</p>
      )}
      {binding === undefined && drafted !== undefined && (
        <p>{t('targetUnsigned', { target: valueWords(criterion, drafted) })}</p>
      )}
      {binding === undefined && drafted === undefined && <p>{t('targetMissing')}</p>}
      <p class="soft">
        {best === undefined
          ? t('bestUnknown')
          : t(best > 1 ? 'bestNow' : 'bestNone', { share: percent(best) })}
      </p>
    </div>
  );
}
