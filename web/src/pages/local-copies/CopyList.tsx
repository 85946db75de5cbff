import { useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { draftsHere, keptHere, unsentHere } from '../../data/drafts-here.js';
import { t } from '../../i18n/local-copies.js';
import { Copy } from './Copy.js';
import { download } from './download.js';
import './local-copies.css';

/** Everything of this person that lies on this machine and nowhere else. */
export function CopyList() {
  const { store } = useMemo(() => draftsHere(), []);
  useSignalEffect(() => {
    if (keptHere.value.some(({ isSeen }) => !isSeen)) store.seeKept();
  });
  const unsent = unsentHere.value;
  const kept = keptHere.value;
  if (unsent.length + kept.length === 0) {
    return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
  }
  return (
    <>
      <div class="row">
        <Button onClick={() => download([...unsent, ...kept])}>{t('download')}</Button>
      </div>
      {unsent.length > 0 && (
        <section class="copy-part" aria-labelledby="waiting">
          <h2 id="waiting">{t('waiting')}</h2>
          <p class="soft">{t('waitingText')}</p>
          <ul class="copies">
            {unsent.map((entry) => (
              <Copy key={entry.path + entry.field} copy={entry} />
            ))}
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <section class="copy-part" aria-labelledby="kept">
          <h2 id="kept">{t('kept')}</h2>
          <p class="soft">{t('keptText')}</p>
          <ul class="copies">
            {kept.map((copy) => (
              <Copy key={copy.id} copy={copy} id={copy.id} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
