import { PageHeading } from '../../components/PageHeading.js';
import { Skeleton } from '../../components/Skeleton.js';
import { currentSeason } from '../../data/public/current-season.js';
import { t } from '../../i18n/agreement.js';
import { PrintHead } from '../board/PrintHead.js';
import { LiveFailure } from '../drafting/LiveFailure.js';
import { AgreementHome } from './AgreementHome.js';
import './agreement.css';

/** `/agreement`: the bloc's common text and who has signed it, for everybody. */
export function AgreementPage() {
  const season = currentSeason.value;
  return (
    <div class="agreement-page">
      {season.state === 'loading' && <Skeleton rows={6} tall />}
      {season.state === 'failed' && (
        <>
          <PageHeading title={t('title')} />
          <LiveFailure code={season.code} />
        </>
      )}
      {season.state === 'ready' && (
        <>
          <PrintHead season={season.data.id} />
          <AgreementHome season={season.data} />
        </>
      )}
    </div>
  );
}
