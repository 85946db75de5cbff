import type { Season } from '@domain/season.js';
import { useEffect } from 'preact/hooks';
import { bloc, season as currentSeason } from '../../app/place.js';
import { Icon } from '../../components/Icon.js';
import { LiveRegion } from '../../components/LiveRegion.js';
import { now } from '../../data/clock.js';
import { BLOC } from '../../data/current-bloc.js';
import { liveBoard } from '../../data/public/board.js';
import { connection } from '../../data/public/connection.js';
import { liveMembers } from '../../data/public/members.js';
import { t as components } from '../../i18n/components.js';
import { formatShortDate, formatTime } from '../../i18n/format.js';
import { t } from '../../i18n/hall.js';
import { inLanguage } from '../../i18n/text.js';
import { rankedNow } from '../board/ranked-now.js';
import './hall.css';
import { HallBoard } from './HallBoard.js';

/** One address for the projector: no chrome, no sign-in, reconnects by itself. */
export function HallPage() {
  useEffect(() => {
    document.title = t('title');
    // Dark whatever the theme: a projector's white is the brightest thing in the hall.
    const root = document.documentElement;
    const before = root.dataset['theme'];
    root.dataset['theme'] = 'dark';
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey) toggleFullScreen();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      if (before === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = before;
    };
  }, []);
  return (
    <main class="hall">
      <HallHead />
      <HallRows />
      <footer class="hall-foot">
        <p>{sourceOf(currentSeason.value)}</p>
        <div class="hall-tools">
          <a href="/">{t('leave')}</a>
          <button type="button" onClick={toggleFullScreen}>
            {t('fullScreen')}
          </button>
        </div>
      </footer>
      <LiveRegion />
    </main>
  );
}

/** What is real and what is illustrative: a hall believes what it sees on the wall. */
function sourceOf(season: Season | null): string {
  return season === null ? '' : inLanguage(season.source, season.sourceEn);
}

function HallHead() {
  const known = bloc.value;
  return (
    <header class="hall-head">
      <div>
        <h1>{known === null ? t('title') : inLanguage(known.name, known.nameEn)}</h1>
        <p>
          {currentSeason.value === null ? ' ' : t('season', { season: currentSeason.value.id })}
        </p>
      </div>
      <p class="hall-clock">
        <time>{formatTime(now.value)}</time>
        <span>
          <Icon name={stateIcon(currentSeason.value)} /> {stateWords(currentSeason.value)}
        </span>
      </p>
    </header>
  );
}

function stateIcon(season: Season | null) {
  if (connection.value === 'offline') return 'cloud-off';
  if (season === null) return 'sync';
  return season.freeze === null ? 'dot' : 'snow';
}

function stateWords(season: Season | null): string {
  if (connection.value === 'offline') return t('reconnecting');
  if (season === null) return components('loading');
  if (season.freeze === null) return t('live');
  const { at } = season.freeze;
  return t('frozen', { moment: `${formatTime(at)}, ${formatShortDate(at)}` });
}

function HallRows() {
  const season = currentSeason.value;
  const members = liveMembers(BLOC).value;
  const rows = liveBoard(BLOC, season?.id ?? '0000').value;
  const ready = season !== null && members.state === 'ready' && rows.state === 'ready';
  const ranked = ready ? rankedNow(rows.data, members.data) : [];
  if (season?.scoring.isBoardPublic === false) {
    return <p class="hall-waiting">{t('notPublic')}</p>;
  }
  if (season === null || !ready || ranked.length === 0) {
    return <p class="hall-waiting">{ready && t('waiting')}</p>;
  }
  return <HallBoard season={season} ranked={ranked} />;
}

function toggleFullScreen(): void {
  // Refused inside a frame or without a gesture: then the browser's own F11 remains.
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}
