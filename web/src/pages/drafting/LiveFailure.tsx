import { Banner } from '../../components/Banner.js';
import type { Failure } from '../../data/live.js';
import { t } from '../../i18n/drafting.js';
import { t as error } from '../../i18n/errors.js';

export function LiveFailure({ code }: { code: Failure }) {
  return (
    <Banner kind={code === 'offline' ? 'offline' : 'error'} title={t('notLoaded')}>
      {error(code)}
    </Banner>
  );
}
