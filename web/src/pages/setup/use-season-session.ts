import type { Season } from '@domain/season.js';
import { useEffect, useMemo } from 'preact/hooks';
import { BLOC } from '../../data/current-bloc.js';
import { type SeasonSession, seasonSession } from '../../data/setup/season-session.js';

/** The draft of a season on this page, told of each revision that is heard of. */
export function useSeasonSession(
  uid: string,
  season: Season,
  mode: 'draft' | 'amendment',
): SeasonSession {
  const session = useMemo(
    () => seasonSession({ bloc: BLOC, season: season.id, uid, mode }),
    [season.id, uid, mode],
  );
  useEffect(() => session.hear(season), [session, season]);
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') session.saveNow();
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('online', session.saveNow);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('online', session.saveNow);
      session.stop();
    };
  }, [session]);
  return session;
}
