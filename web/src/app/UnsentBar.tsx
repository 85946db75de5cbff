import { useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Banner } from '../components/Banner.js';
import { Button } from '../components/Button.js';
import { Later } from '../components/Later.js';
import { LinkButton } from '../components/LinkButton.js';
import { isNewBuildOut } from '../data/build.js';
import { draftsHere, keptHere, reloadPage, unsentHere } from '../data/drafts-here.js';
import { connection } from '../data/public/connection.js';
import { t } from '../i18n/unsent.js';

const loadNotTaken = async () => (await import('./NotTaken.js')).NotTaken;

/** A save that is answered within this time is nobody's concern. */
const LATE_MS = 4_000;

/** Over every page: what the server does not have yet, how much, and what to do about it. */
export function UnsentBar() {
  const drafts = useMemo(() => draftsHere(), []);
  const isLate = useSignal(false);
  useSignalEffect(() => {
    if (unsentHere.value.length === 0) {
      isLate.value = false;
      return;
    }
    const timer = setTimeout(() => {
      isLate.value = true;
    }, LATE_MS);
    return () => clearTimeout(timer);
  });
  const count = unsentHere.value.length;
  const lost = keptHere.value.flatMap(({ isSeen, reason }) =>
    isSeen || reason === 'given-up' ? [] : [reason],
  );
  const isOffline = connection.value === 'offline';
  const isShown = count > 0 && (isOffline || isLate.value);
  return (
    <>
      {isNewBuildOut.value && (
        <Banner
          kind="info"
          title={t('newBuild')}
          action={<Button onClick={reloadPage}>{t('reload')}</Button>}
        >
          {t('newBuildText')}
        </Banner>
      )}
      {lost.length > 0 && <Later load={loadNotTaken} given={{ reasons: lost }} />}
      {isShown && (
        <Banner
          kind="warning"
          title={t('unsent', { count })}
          action={
            <div class="row">
              <Button disabled={isOffline} onClick={() => drafts.sendAll()}>
                {t('sendNow')}
              </Button>
              <LinkButton href="/local-copies">{t('see')}</LinkButton>
            </div>
          }
        >
          {isOffline ? t('unsentOffline') : t('unsentOnline')}
        </Banner>
      )}
    </>
  );
}
