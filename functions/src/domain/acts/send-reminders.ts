import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import { peopleToRemind, type Reminder, wasRemindedToday } from '../reminder.js';
import type { Season } from '../season.js';
import type { Seat } from '../seat.js';
import { Activity } from '../window.js';
import { seasonAddress } from './season-address.js';

/** As many units as a bloc has at most. */
export const MAX_REMINDED = 40;

export const SendRemindersRequest = z.strictObject({
  ...seasonAddress,
  activity: Activity,
  /** Units to remind, each named once. */
  members: z.array(Slug).check(
    z.minLength(1),
    z.maxLength(MAX_REMINDED),
    z.refine((members) => new Set(members).size === members.length),
  ),
});
export type SendRemindersRequest = z.infer<typeof SendRemindersRequest>;

/** Every unit of the request stands in exactly one of the lists. */
export const SendRemindersAnswer = z.object({
  reminded: z.array(Slug),
  /** Has done it meanwhile, or its time has not begun. */
  notLate: z.array(Slug),
  /** Has had its reminder of the day. */
  remindedToday: z.array(Slug),
  /** Nobody holds a seat who could do it. */
  unreachable: z.array(Slug),
  /** How many people the reminders go to. */
  people: z.int(),
});
export type SendRemindersAnswer = z.infer<typeof SendRemindersAnswer>;

/** How one unit stands in the activity, read anew when the reminder is sent. */
export type UnitState = { member: string; isDone: boolean; reminder: Reminder | null };

export type RemindersToSend = {
  lists: Omit<SendRemindersAnswer, 'people'>;
  /** Who is reminded about which unit. */
  letters: { member: string; seat: Seat }[];
};

/** Throws DomainError `not-late`, `reminded-today` or `nobody-to-remind` where no unit is left to remind. */
export function remindersToSend(
  { activity }: Pick<SendRemindersRequest, 'activity'>,
  season: Season,
  units: readonly UnitState[],
  seats: readonly Seat[],
  sender: string,
  at: Date,
): RemindersToSend {
  const lists: RemindersToSend['lists'] = {
    reminded: [],
    notLate: [],
    remindedToday: [],
    unreachable: [],
  };
  const letters: RemindersToSend['letters'] = [];
  const hasBegun = season.windows[activity].opensAt <= at;
  for (const { member, isDone, reminder } of units) {
    const people = peopleToRemind(seats, activity, member, at, sender);
    if (isDone || !hasBegun) lists.notLate.push(member);
    else if (wasRemindedToday(reminder, at)) lists.remindedToday.push(member);
    else if (people.length === 0) lists.unreachable.push(member);
    else {
      lists.reminded.push(member);
      letters.push(...people.map((seat) => ({ member, seat })));
    }
  }
  if (lists.reminded.length === 0) throw new DomainError(refusal(lists));
  return { lists, letters };
}

function refusal({ remindedToday, unreachable }: RemindersToSend['lists']) {
  if (remindedToday.length > 0) return 'reminded-today';
  return unreachable.length > 0 ? 'nobody-to-remind' : 'not-late';
}
