import { useSignal } from '@preact/signals';
import { Skeleton } from '../../components/Skeleton.js';
import type { FieldHandle } from '../../data/draft.js';
import { t } from '../../i18n/drafting.js';
import './history.css';
import { LiveFailure } from './LiveFailure.js';

/** A field whose history is shown, with its name and its values in words. */
export type HistoryField<Value> = {
  label: string;
  handle: Pick<FieldHandle<never, Value>, 'path' | 'name' | 'restore'>;
  /** null for what cannot be a value of the field. */
  read: (logged: unknown) => { value: Value } | null;
  describe: (value: Value) => string;
};

export type HistoryProps<Value> = {
  field: HistoryField<Value>;
  /** Under whose name the log has it. */
  member: string | null;
  readOnly: boolean;
};

type Loaded = typeof import('./Changes.js').Changes | 'loading' | 'failed';

/** Who wrote what in a field, when, over what; each can be written again. Loaded and read once it is opened. */
export function History<Value>(props: HistoryProps<Value>) {
  const isOpen = useSignal(false);
  const loaded = useSignal<{ changes: Loaded }>({ changes: 'loading' });
  const { changes: Changes } = loaded.value;
  function load(): void {
    import('./Changes.js').then(
      ({ Changes: found }) => {
        loaded.value = { changes: found };
      },
      () => {
        loaded.value = { changes: 'failed' };
      },
    );
  }
  return (
    <details
      class="history"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
        if (isOpen.value) load();
      }}
    >
      <summary>{t('historyOf', { field: props.field.label })}</summary>
      {isOpen.value && Changes === 'loading' && <Skeleton rows={2} />}
      {isOpen.value && Changes === 'failed' && <LiveFailure code="offline" />}
      {isOpen.value && typeof Changes === 'function' && <Changes {...props} />}
    </details>
  );
}
