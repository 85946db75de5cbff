import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { session } from '../../data/session.js';
import { wordsReady } from '../../i18n/language.js';
import { t } from '../../i18n/local-copies.js';
import { SignInFirst } from './SignInFirst.js';

/** `/local-copies`: also for somebody whose seat was taken away, whose text lies here still. */
export function LocalCopiesPage() {
  const loaded = useSignal<{ list?: ComponentType }>({});
  const { state } = session.value;
  useSignalEffect(() => {
    if (session.value.state !== 'signed-in') return;
    import('./CopyList.js').then(
      async ({ CopyList }) => {
        await wordsReady();
        loaded.value = { list: CopyList };
      },
      () => undefined,
    );
  });
  const List = loaded.value.list;
  return (
    <div class="local-copies">
      <PageHeading title={t('title')}>
        <p class="soft">{t('lead')}</p>
      </PageHeading>
      {state === 'signed-out' && <SignInFirst />}
      {state !== 'signed-out' && (List === undefined ? <Skeleton rows={3} /> : <List />)}
    </div>
  );
}
