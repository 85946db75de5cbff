import { t } from '../../i18n/people.js';
import { Gate } from '../drafting/Gate.js';
import { People } from './People.js';
import './people.css';

/** `/people`: who acts for which unit, and for whom a seat waits. */
export function PeoplePage() {
  return (
    <div class="people-page">
      <Gate title={t('title')}>
        {(actor, season) => <People actor={actor} season={season.id} />}
      </Gate>
    </div>
  );
}
