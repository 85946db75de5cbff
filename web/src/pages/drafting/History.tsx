import { useSignal } from '@preact/signals';
import { Button } from '../../components/Button.js';
import { Skeleton } from '../../components/Skeleton.js';
import type { FieldHandle } from '../../data/draft.js';
import { changesOf, liveHistory } from '../../data/history.js';
import { t } from '../../i18n/drafting.js';
import { formatMoment } from '../../i18n/format.js';
import './history.css';
import { LiveFailure } from './LiveFailure.js';
import { personName } from './person-name.js';

/** A field whose history is shown, with its name and its values in words. */
export type HistoryField<Value> = {
  label: string;
  handle: Pick<FieldHandle<never, Value>, 'path' | 'name' | 'restore'>;
  /** null for what cannot be a value of the field. */
  read: (logged: unknown) => { value: Value } | null;
  describe: (value: Value) => string;
};

type Props<Value> = { field: HistoryField<Value>; member: string; readOnly: boolean };

/** Who wrote what in a field, when, over what; each can be written again. Read only while it is open. */
export function History<Value>(props: Props<Value>) {
  const isOpen = useSignal(false);
  return (
    <details
      class="history"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{t('historyOf', { field: props.field.label })}</summary>
      {isOpen.value && <Changes {...props} />}
    </details>
  );
}

function Changes<Value>({ field, member, readOnly }: Props<Value>) {
  const { handle, read, describe } = field;
  const live = liveHistory(handle.path, member).value;
  if (live.state === 'loading') return <Skeleton rows={2} />;
  if (live.state === 'failed') return <LiveFailure code={live.code} />;
  const changes = changesOf(live.data, handle.name);
  if (changes.length === 0) return <p class="soft small">{t('historyNone')}</p>;
  const inWords = (logged: unknown) => {
    const value = read(logged);
    return (value === null ? '' : describe(value.value)) || t('nothing');
  };
  return (
    <ol class="changes">
      {changes.map((change) => {
        const old = read(change.old);
        return (
          <li key={change.at.getTime()}>
            <p class="soft small">
              {personName(change.by)}, {formatMoment(change.at)}
            </p>
            <p>
              <del>{inWords(change.old)}</del> <span aria-hidden="true">→</span>{' '}
              <ins>{inWords(change.new)}</ins>
            </p>
            {!readOnly && old !== null && (
              <Button
                kind="quiet"
                label={`${t('restore')}: ${inWords(change.old)}`}
                onClick={() => handle.restore(old.value)}
              >
                {t('restore')}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
