import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/nominations.js';
import { Gate } from '../drafting/Gate.js';
import { NominationView } from './NominationView.js';
import './nominations.css';

/** `/nominations/:id`: one nomination. */
export function NominationPage({ id = '' }: { id?: string }) {
  return (
    <div class="nominations-page">
      <Gate title={t('title')}>
        {(actor, season) => (
          <NominationView
            key={id}
            actor={actor}
            season={season}
            address={{ bloc: BLOC, season: season.id }}
            id={id}
          />
        )}
      </Gate>
    </div>
  );
}
