import type { WriteBatch } from 'firebase-admin/firestore';
import type { UnitState } from '../domain/acts/send-reminders.js';
import { Agreement } from '../domain/agreement.js';
import { DomainError } from '../domain/error.js';
import { Member } from '../domain/member.js';
import { Nomination } from '../domain/nomination.js';
import type { Notice } from '../domain/notice.js';
import {
  agreementPath,
  memberPath,
  nominationsPath,
  noticePath,
  reminderPath,
  seatsPath,
  sheetPath,
} from '../domain/path.js';
import { hasNominated, hasSigned, isHandedIn } from '../domain/progress.js';
import { Reminder, reminderId } from '../domain/reminder.js';
import { Seat } from '../domain/seat.js';
import { Sheet, sheetId } from '../domain/sheet.js';
import { isValidAt } from '../domain/validity.js';
import type { Activity } from '../domain/window.js';
import { db } from './database.js';
import { readQuery } from './query.js';
import { readCollection, readDocument, type Stored } from './read.js';

export type Reminded = {
  bloc: string;
  season: string;
  activity: Activity;
  members: readonly string[];
};

export type ReadUnit = UnitState & { name: string; stored: Stored<Reminder> | null };

/** How each unit stands now. Throws DomainError `not-found` for one that is not in the bloc at this moment. */
export function readUnits(where: Reminded, at: Date): Promise<ReadUnit[]> {
  return Promise.all(
    where.members.map(async (member) => {
      const [unit, isDone, stored] = await Promise.all([
        readDocument(memberPath(where.bloc, member), Member),
        readIsDone(where, member),
        readDocument(pathOf(where, member), Reminder),
      ]);
      if (unit === null || !isValidAt(unit.data, at))
        throw new DomainError('not-found', { what: 'member', member });
      return { member, name: unit.data.unit, isDone, reminder: stored?.data ?? null, stored };
    }),
  );
}

async function readIsDone({ bloc, season, activity }: Reminded, member: string): Promise<boolean> {
  const sheet = (assessor: 'self' | 'appraisal') =>
    readDocument(sheetPath(bloc, season, sheetId(member, assessor)), Sheet);
  switch (activity) {
    case 'agreement': {
      const agreement = await readDocument(agreementPath(bloc, season, member), Agreement);
      return hasSigned(agreement?.data ?? null);
    }
    case 'selfScoring':
      return isHandedIn((await sheet('self'))?.data ?? null);
    case 'appraisal':
      return isHandedIn((await sheet('appraisal'))?.data ?? null);
    case 'nomination': {
      const path = nominationsPath(bloc, season);
      const found = await readQuery('nominationsOfUnit', path, [member], Nomination);
      return hasNominated(found.map(({ data }) => data));
    }
  }
}

export async function readSeats(bloc: string): Promise<Seat[]> {
  return [...(await readCollection(seatsPath(bloc), Seat)).values()].map(({ data }) => data);
}

/** Marks a unit as reminded, or fails the whole commit: another has reminded it since it was read. */
export function writeReminder(
  batch: WriteBatch,
  where: Reminded,
  read: Stored<Reminder> | null,
  reminder: Reminder,
): void {
  const ref = db().doc(pathOf(where, reminder.member));
  if (read === null) batch.create(ref, reminder);
  else batch.update(ref, reminder, { lastUpdateTime: read.updateTime });
}

export function writeNotice(
  batch: WriteBatch,
  { bloc, season }: Reminded,
  id: string,
  notice: Notice,
): void {
  batch.create(db().doc(noticePath(bloc, season, id)), notice);
}

function pathOf({ bloc, season, activity }: Reminded, member: string): string {
  return reminderPath(bloc, season, reminderId(activity, member));
}
