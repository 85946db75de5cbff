import { Button } from '../../components/Button.js';
import { Skeleton } from '../../components/Skeleton.js';
import { changesOf, liveHistory } from '../../data/history.js';
import { t } from '../../i18n/drafting.js';
import { formatMoment } from '../../i18n/format.js';
import type { HistoryProps } from './History.js';
import { InWords } from './InWords.js';
import { LiveFailure } from './LiveFailure.js';
import { personName } from './person-name.js';

/** The changes of one field, newest first. */
export function Changes<Value>({ field, member, readOnly }: HistoryProps<Value>) {
  const { handle, read, describe } = field;
  const live = liveHistory(handle.path, member).value;
  if (live.state === 'loading') return <Skeleton rows={2} />;
  if (live.state === 'failed') return <LiveFailure code={live.code} />;
  const changes = changesOf(live.data, handle.name);
  if (changes.length === 0) return <p class="soft small">{t('historyNone')}</p>;
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
              <del>
                <Logged value={read(change.old)} describe={describe} />
              </del>{' '}
              <span aria-hidden="true">→</span>{' '}
              <ins>
                <Logged value={read(change.new)} describe={describe} />
              </ins>
            </p>
            {!readOnly && old !== null && (
              <Button
                kind="quiet"
                label={`${t('restore')}: ${describe(old.value) || t('nothing')}`}
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

type LoggedProps<Value> = { value: { value: Value } | null; describe: (value: Value) => string };

function Logged<Value>({ value, describe }: LoggedProps<Value>) {
  return value === null ? t('nothing') : <InWords value={value.value} describe={describe} />;
}
