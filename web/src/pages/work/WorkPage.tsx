import { t } from '../../i18n/work.js';
import { Gate } from '../drafting/Gate.js';
import { Work } from './Work.js';
import './work.css';

/** `/work`: what is due for whoever is signed in, and how far the units are for those who follow them. */
export function WorkPage() {
  return (
    <div class="work-page">
      <Gate title={t('title')}>{(actor, season) => <Work actor={actor} season={season} />}</Gate>
    </div>
  );
}
