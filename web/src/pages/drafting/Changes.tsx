import { Button } from '../../components/Button.js';
import { Skeleton } from '../../components/Skeleton.js';
import { changesOf, liveHistory } from '../../data/history.js';
import { t } from '../../i18n/drafting.js';
import { formatMoment } from '../../i18n/format.js';
import type { HistoryProps } from './History.js';
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
