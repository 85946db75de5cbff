import { useEffect, useRef } from 'preact/hooks';
import { BLOC } from '../data/current-bloc.js';
import { type ListedNotice, liveNoticesTo } from '../data/notices.js';
import { currentSeason } from '../data/public/current-season.js';
import { session } from '../data/session.js';
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
    void sayAloud(arrived);
  }, [notices]);
  useEffect(
    () => () => {
      unseenNotices.value = 0;
    },
    [],
  );
  return null;
}

async function sayAloud(arrived: readonly ListedNotice[]): Promise<void> {
  if (arrived.length === 0) return;
  try {
    const { announceNotice } = await import('./notice-arrival.js');
    for (const { activity } of arrived) announceNotice(activity);
  } catch {
    // A deploy took the words away meanwhile; the number beside "my work" says it all the same.
  }
}
