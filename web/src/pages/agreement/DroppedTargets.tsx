import type { Agreement } from '@domain/agreement.js';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import type { LiveSignal } from '../../data/live.js';
import { t } from '../../i18n/agreement.js';
import { type Listed, measureOf } from './target-words.js';

type Props = {
  dropped: readonly Listed[];
  live: LiveSignal<Agreement | null>;
  onRestore: (target: Listed) => void;
};

/** What was taken out stays at hand, with everything that was written in it. */
export function DroppedTargets({ dropped, live, onRestore }: Props) {
  if (dropped.length === 0) return null;
  return (
    <details class="dropped">
      <summary>{t('dropped', { count: dropped.length })}</summary>
      <ul>
        {dropped.map((each) => (
          <Dropped key={each.id} target={each} live={live} onRestore={() => onRestore(each)} />
        ))}
      </ul>
    </details>
  );
}

type DroppedProps = {
  target: Listed;
  live: LiveSignal<Agreement | null>;
  onRestore: () => void;
};

function Dropped({ target, live, onRestore }: DroppedProps) {
  const { form } = target;
  useEffect(() => form.follow(live), [form, live]);
  return (
    <li>
      <Button kind="quiet" onClick={onRestore}>
        {t('restore', { measure: measureOf(target) })}
      </Button>
    </li>
  );
}
