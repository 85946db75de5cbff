import { useLocation } from 'preact-iso';
import { Icon } from '../components/Icon.js';
import { t } from '../i18n/frame.js';
import { inLanguage } from '../i18n/text.js';
import './head.css';
import { LanguageSwitch } from './LanguageSwitch.js';
import { TopBar } from './Navigation.js';
import { openCommands } from './overlay.js';
import { bloc, openActivities, season } from './place.js';
import { Seat } from './Seat.js';

export function Head() {
  return (
    <header class="frame-head">
      <div class="head-row">
        <a class="brand" href="/">
          <img src="/icon.svg" alt="" width="40" height="40" />
          <strong>{blocName()}</strong>
        </a>
        <TopBar />
        <div class="head-tools">
          <button
            type="button"
            class="tool"
            aria-label={t('searchLabel')}
            aria-keyshortcuts="Control+K Meta+K"
            onClick={openCommands}
          >
            <Icon name="search" />
          </button>
          <LanguageSwitch />
          <Seat />
        </div>
      </div>
      <div class="head-where">
        <Where />
      </div>
    </header>
  );
}

function blocName(): string {
  const known = bloc.value;
  return known === null ? t('product') : inLanguage(known.name, known.nameEn);
}

/** The season and what is open in it. Its line is always there, so that nothing moves when it is known. */
function Where() {
  const { path } = useLocation();
  const year = /^\/season\/(\d{4})$/.exec(path)?.[1];
  const isBoard = path === '/' || year !== undefined;
  return <p class={isBoard ? 'where-board' : undefined}>{isBoard ? shown(year) : now()}</p>;
}

/** The board says itself, and at length, what is open. */
function shown(year = season.value?.id): string {
  return year === undefined ? '' : t('season', { season: year });
}

function now(): string {
  const current = season.value;
  if (current === null) return '';
  const activities = openActivities.value.map((activity) => t(activity)).join(', ');
  const open = activities === '' ? t('nothingOpen') : t('openNow', { activities });
  return `${t('season', { season: current.id })} · ${open}`;
}
