import { presencePath, presencesPath } from '@domain/path.js';
import { Presence, presenceId, type Subject } from '@domain/presence.js';
import type { Seat } from '@domain/seat.js';
import { effect } from '@preact/signals';
import { deleteDoc, doc, onSnapshot, serverTimestamp, setDoc, Timestamp } from 'firebase/firestore';
import { parse } from './converter.js';
import { db } from './editor-firestore.js';
import { type LiveSignal, live } from './live.js';
import { type PresenceLoop, presenceLoop } from './presence-loop.js';
import type { Sign } from './presence-state.js';
import { queryOf } from './query.js';
import { collectionOf, failed } from './reading.js';

export type Place = { bloc: string; season: string; subject: Subject };

/** What a torn connection leaves behind is removed by the database after this time. */
const KEPT_MS = 86_400_000;

/** Everybody at the document, oneself included. */
function liveSigns({ bloc, season, subject }: Place): LiveSignal<Sign[]> {
  const path = presencesPath(bloc, season);
  return live(`${path}?subject=${subject.path}`, (next) => {
    const tell = collectionOf<Sign>((raw) => {
      const { uid, post, postEn, field, at } = parse(Presence, raw);
      return { uid, post, postEn, field, at: pending.has(raw.id) ? null : at.getTime() };
    }, next);
    let pending = new Set<string>();
    return onSnapshot(
      queryOf('presenceAt', path, [subject.path, subject.member]),
      { includeMetadataChanges: true },
      ({ docs, metadata }) => {
        pending = new Set(
          docs.filter((each) => each.metadata.hasPendingWrites).map(({ id }) => id),
        );
        tell({
          documents: docs.map((each) => ({
            id: each.id,
            data: each.data({ serverTimestamps: 'estimate' }),
          })),
          fromCache: metadata.fromCache,
        });
      },
      failed(next),
    );
  });
}

/** Says that the holder of `seat` has the document open for writing, until it is stopped. */
export function enter(place: Place, seat: Seat): PresenceLoop {
  const { bloc, season, subject } = place;
  const signs = liveSigns(place);
  const own = doc(db, presencePath(bloc, season, presenceId(subject, seat.id)));
  const loop = presenceLoop({
    uid: seat.id,
    isShown: document.visibilityState === 'visible',
    listen: (next) =>
      effect(() => {
        const current = signs.value;
        if (current.state === 'ready') next(current.data, !current.fromCache);
        else next([], false);
      }),
    write: (field) =>
      setDoc(own, {
        ...{ subject: subject.path, member: subject.member, uid: seat.id, field },
        ...{ post: seat.post, postEn: seat.postEn },
        ...{ at: serverTimestamp(), expiresAt: Timestamp.fromMillis(Date.now() + KEPT_MS) },
      }),
    remove: () => void deleteDoc(own).catch(() => undefined),
  });
  const onVisibility = () => loop.show(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', onVisibility);
  addEventListener('pagehide', loop.leave);
  return {
    ...loop,
    stop() {
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('pagehide', loop.leave);
      loop.stop();
    },
  };
}
