import { Later } from '../../components/Later.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { session } from '../../data/session.js';
import { t } from '../../i18n/local-copies.js';
import { SignInFirst } from './SignInFirst.js';

const loadList = async () => (await import('./CopyList.js')).CopyList;

/** `/local-copies`: also for somebody whose seat was taken away, whose text lies here still. */
export function LocalCopiesPage() {
  const { state } = session.value;
  const skeleton = <Skeleton rows={3} />;
  return (
    <div class="local-copies">
      <PageHeading title={t('title')}>
        <p class="soft">{t('lead')}</p>
      </PageHeading>
      {state === 'signed-out' && <SignInFirst />}
      {state === 'unknown' && skeleton}
      {state === 'signed-in' && <Later load={loadList} given={{}} meanwhile={skeleton} />}
    </div>
  );
}
