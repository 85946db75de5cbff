import { BLOC } from '../../data/current-bloc.js';
import { t } from '../../i18n/nominations.js';
import { Gate } from '../drafting/Gate.js';
import { NominationsHome } from './NominationsHome.js';
import { NominationView } from './NominationView.js';
import './nominations.css';

/** `/nominations`: awards, places and lists; `/nominations/:id`: one nomination. */
export function NominationsPage({ id }: { id?: string }) {
  return (
    <div class="nominations-page">
      <Gate title={t('title')}>
        {(actor, season) =>
          id === undefined ? (
            <NominationsHome actor={actor} season={season} />
          ) : (
            <NominationView
              key={id}
              actor={actor}
              season={season}
              address={{ bloc: BLOC, season: season.id }}
              id={id}
            />
          )
        }
      </Gate>
    </div>
  );
}
