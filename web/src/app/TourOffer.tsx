import { Button } from '../components/Button.js';
import { focusHeading } from '../components/focus-heading.js';
import { t } from '../i18n/tour.js';
import { closeOverlay, openTour } from './overlay.js';
import './tour.css';

/** One line at the foot of the window, for the first visit only. */
export function TourOffer() {
  return (
    <aside class="tour-offer" aria-label={t('title')}>
      <p>{t('offer')}</p>
      <div class="row">
        <Button onClick={openTour}>{t('show')}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            closeOverlay();
            focusHeading();
          }}
        >
          {t('skip')}
        </Button>
      </div>
    </aside>
  );
}
