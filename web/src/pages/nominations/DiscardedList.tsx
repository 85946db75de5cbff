import { useSignal } from '@preact/signals';
import { Later } from '../../components/Later.js';
import { Skeleton } from '../../components/Skeleton.js';
import { t } from '../../i18n/nominations.js';
import type { DiscardedProps } from './Discarded.js';

const load = async () => (await import('./Discarded.js')).Discarded;

/** Read from the log only once it is opened. */
export function DiscardedList(props: DiscardedProps) {
  const isOpen = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{t('discarded')}</summary>
      {isOpen.value && <Later load={load} given={props} meanwhile={<Skeleton rows={2} />} />}
    </details>
  );
}
