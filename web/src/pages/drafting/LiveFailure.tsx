import { Banner } from '../../components/Banner.js';
import type { Failure } from '../../data/live.js';
import { t } from '../../i18n/gate.js';
import { errorWords } from './error-words.js';

export function LiveFailure({ code }: { code: Failure }) {
  return (
    <Banner kind={code === 'offline' ? 'offline' : 'error'} title={t('notLoaded')}>
      {errorWords(code)}
    </Banner>
  );
}
