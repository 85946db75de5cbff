import { t } from '../../i18n/nominations.js';
import { Gate } from '../drafting/Gate.js';
import { NominationsHome } from './NominationsHome.js';
import './nominations.css';

/** `/nominations`: awards, places and lists. */
export function NominationsPage() {
  return (
    <div class="nominations-page">
      <Gate title={t('title')}>
        {(actor, season) => <NominationsHome actor={actor} season={season} />}
      </Gate>
    </div>
  );
}
