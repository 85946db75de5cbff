import { Notice } from '@domain/notice.js';
import { noticePath, noticesPath, remindersPath } from '@domain/path.js';
import { Reminder } from '@domain/reminder.js';
import { doc, serverTimestamp, updateDoc } from 'firebase/firestore';
import { parse } from './converter.js';
import { db } from './editor-firestore.js';
import { editorQuery, withId } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';

export type ListedNotice = Notice & { id: string };

/** Reminders to one person, newest first. The rules answer the addressee alone. */
export function liveNoticesTo(
  bloc: string,
  season: string,
  uid: string,
): LiveSignal<ListedNotice[]> {
  const path = noticesPath(bloc, season);
  return editorQuery(`${path}?to=${uid}`, () => queryOf('noticesTo', path, [uid]), withId(Notice));
}

/** Puts a notice away, also without a network: it is sent when there is one. */
export async function markSeen(bloc: string, season: string, notice: string): Promise<void> {
  await updateDoc(doc(db, noticePath(bloc, season, notice)), { seenAt: serverTimestamp() });
}

/** When each unit was last reminded of what: for those who remind. */
export function liveReminders(bloc: string, season: string): LiveSignal<Reminder[]> {
  const path = remindersPath(bloc, season);
  return editorQuery(
    path,
    () => queryOf('reminders', path, []),
    (raw) => parse(Reminder, raw),
  );
}
