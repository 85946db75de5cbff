import * as z from 'zod/mini';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { type PermissionName, refusalOf } from './permission.js';
import { actorAt, type Seat } from './seat.js';
import { Activity } from './window.js';

/**
 * blocs/{bloc}/seasons/{year}/reminders/{activity}.{member}: when a unit was last reminded of an activity.
 * Whoever sends a reminder writes over the one they read, so two senders never both remind a unit.
 */
export const Reminder = z.object({
  activity: Activity,
  member: Slug,
  at: Instant,
  by: Uid,
  /** How many people it went to. */
  people: z.int().check(z.gte(1)),
});
export type Reminder = z.infer<typeof Reminder>;

export function reminderId(activity: Activity, member: string): string {
  return `${activity}.${member}`;
}

/** Vietnam has no summer time. */
const HANOI_MS = 7 * 3_600_000;

/** The day in Hanoi, YYYY-MM-DD. */
export function hanoiDay(at: Date): string {
  return new Date(at.getTime() + HANOI_MS).toISOString().slice(0, 10);
}

/**
 * At most so many reminders for one unit and activity on one day in Hanoi. An officer who is called to
 * order twice a day learns to look away; the next working morning is soon enough.
 */
export const REMINDERS_A_DAY = 1;

export function wasRemindedToday(reminder: Pick<Reminder, 'at'> | null, at: Date): boolean {
  return reminder !== null && hanoiDay(reminder.at) === hanoiDay(at);
}

/** What the people of an activity do in it. Whoever may do one of these is reminded. */
const WORK = {
  agreement: ['draftAgreement', 'signAgreement'],
  selfScoring: ['draftSelfScore', 'submitSelfScore'],
  appraisal: ['draftAppraisal', 'submitAppraisal'],
  nomination: ['draftNomination', 'submitNomination'],
} as const satisfies Record<Activity, readonly PermissionName[]>;

/** Those who can do something about it now; whoever sends the reminder knows already. */
export function peopleToRemind(
  seats: readonly Seat[],
  activity: Activity,
  member: string,
  at: Date,
  sender: string,
): Seat[] {
  return seats.filter((seat) => {
    const actor = actorAt(seat.id, seat, null, at);
    const mayDoIt = WORK[activity].some((work) => refusalOf(actor, work, member) === null);
    return seat.id !== sender && mayDoIt;
  });
}
