import { Banner } from '../../components/Banner.js';
import type { Failure } from '../../data/live.js';
import { t } from '../../i18n/board.js';

export function BoardFailed({ code }: { code: Failure }) {
  return (
    <Banner kind="error" title={t('failedTitle')}>
      <p>{wordsOf(code)}</p>
    </Banner>
  );
}

function wordsOf(code: Failure): string {
  if (code === 'offline') return t('failedOffline');
  // Refused to the public: the season is still being set up.
  if (code === 'wrong-role') return t('failedPrepared');
  return code === 'not-found' ? t('failedMissing') : t('failedUnknown');
}
