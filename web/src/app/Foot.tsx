import { Button } from '../components/Button.js';
import { BLOC } from '../data/current-bloc.js';
import { liveSeasons } from '../data/public/season.js';
import { t } from '../i18n/frame.js';
import { openTour } from './overlay.js';
import { bloc, isSecretariat } from './place.js';
import { ThemeSwitch } from './ThemeSwitch.js';

const HAS_DESIGN = import.meta.env.DEV || Boolean(import.meta.env.VITE_EMULATORS);

export function Foot() {
  return (
    <footer class="frame-foot">
      <div class="foot-row">
        <Seasons />
        <p class="foot-links">
          {isSecretariat() && <a href="/setup">{t('setup')}</a>}
          <a href="/agreement">{t('agreementPage')}</a>
          <a href="/movements">{t('movements')}</a>
          <a href="/hall">{t('hall')}</a>
          <Button kind="quiet" onClick={openTour}>
            {t('tour')}
          </Button>
          {HAS_DESIGN && <a href="/design">{t('design')}</a>}
        </p>
        <ThemeSwitch />
      </div>
      <p class="small soft">{t('clock')}</p>
    </footer>
  );
}

function Seasons() {
  const live = liveSeasons(BLOC).value;
  if (live.state !== 'ready') return null;
  const years = live.data.map((season) => season.id).sort((a, b) => b.localeCompare(a));
  return (
    <nav class="foot-links" aria-label={t('seasons')}>
      {years.map((year) => (
        <a key={year} href={year === bloc.value?.currentSeason ? '/' : `/season/${year}`}>
          {t('season', { season: year })}
        </a>
      ))}
    </nav>
  );
}
