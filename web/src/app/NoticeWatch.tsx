import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../components/announce.js';
import { BLOC } from '../data/current-bloc.js';
import { liveNoticesTo } from '../data/notices.js';
import { currentSeason } from '../data/public/current-season.js';
import { session } from '../data/session.js';
import { t } from '../i18n/work.js';
import { matterOf } from '../pages/work/activity-words.js';
import { unseenNotices } from './unseen-notices.js';

/** Counts the reminders of whoever is signed in, on every page, and says aloud when one arrives. */
export function NoticeWatch() {
  const who = session.value;
  const season = currentSeason.value;
  // The rules answer nobody without a seat.
  if (who.state !== 'signed-in' || who.seat === null || season.state !== 'ready') return null;
  return <Watch season={season.data.id} uid={who.uid} />;
}

function Watch({ season, uid }: { season: string; uid: string }) {
  const live = liveNoticesTo(BLOC, season, uid).value;
  const known = useRef<ReadonlySet<string> | null>(null);
  const notices = live.state === 'ready' ? live.data : null;
  useEffect(() => {
    if (notices === null) return;
    const before = known.current;
    known.current = new Set(notices.map(({ id }) => id));
    unseenNotices.value = notices.filter(({ seenAt }) => seenAt === null).length;
    // What was there when the page was opened is no news.
    const arrived = before === null ? [] : notices.filter(({ id }) => !before.has(id));
    for (const { activity } of arrived)
      announce(t('noticeArrived', { matter: matterOf(activity) }));
  }, [notices]);
  useEffect(
    () => () => {
      unseenNotices.value = 0;
    },
    [],
  );
  return null;
}
