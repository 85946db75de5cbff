import { t } from '../../i18n/agreement.js';
import { Gate } from '../drafting/Gate.js';
import { UnitAgreement } from './UnitAgreement.js';
import './agreement.css';

/** `/agreement/:member`: the targets of one unit, to draft, to sign or to read. */
export function UnitAgreementPage({ member = '' }: { member?: string }) {
  return (
    <div class="agreement-page">
      <Gate title={t('unitTitle')}>
        {(actor, season) => (
          <UnitAgreement key={member} actor={actor} season={season} member={member} />
        )}
      </Gate>
    </div>
  );
}
