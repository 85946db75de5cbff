import { Button } from '../components/Button.js';
import { EmptyState } from '../components/EmptyState.js';
import { connection } from '../data/public/connection.js';
import { t } from '../i18n/frame.js';

/** In the place of a page whose file could not be had: no network, or a newer build is out. */
export function PageNotKept() {
  return (
    <EmptyState
      title={t('pageNotKept')}
      action={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
    >
      {connection.value === 'offline' ? t('pageNeedsNetwork') : t('pageMayBeNewer')}
    </EmptyState>
  );
}
