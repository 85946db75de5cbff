import type { Agreement } from '@domain/agreement.js';
import type { Member } from '@domain/member.js';
import type { Nomination } from '@domain/nomination.js';
import { hasSigned, isHandedIn } from '@domain/progress.js';
import { type Reminder, wasRemindedToday } from '@domain/reminder.js';
import type { Season } from '@domain/season.js';
import type { Sheet } from '@domain/sheet.js';
import type { Standing } from '@domain/standing.js';
import { Activity, closesFor } from '@domain/window.js';

/** What tells who has done their part; absent = not known yet. */
export type Marks = {
  agreements?: readonly Agreement[] | undefined;
  selves?: readonly Sheet[] | undefined;
  /** Of all units, one's own too, whose appraisal sheet one may not open. */
  standings?: readonly Standing[] | undefined;
  submitted?: readonly Nomination[] | undefined;
};

/** A unit that has not done its part; `isLate`: its own deadline has passed. */
export type Waiting = { member: string; closesAt: Date; isLate: boolean; remindedAt: Date | null };

export type ActivityProgress = {
  activity: Activity;
  /** `next`: its time has not begun. */
  state: 'next' | 'open' | 'over';
  opensAt: Date;
  closesAt: Date;
  done: number;
  all: number;
  waiting: Waiting[];
};

/** How far the units are in each activity whose marks are known, in the order of the deadlines. Pure. */
export function progressOf(
  season: Season,
  members: readonly Pick<Member, 'id'>[],
  marks: Marks,
  reminders: readonly Reminder[],
  at: Date,
): ActivityProgress[] {
  return Activity.options
    .flatMap((activity) => {
      const done = doneUnits(activity, marks);
      return done === null ? [] : progressIn(season, activity, members, done, reminders, at);
    })
    .sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime());
}

function progressIn(
  season: Season,
  activity: Activity,
  members: readonly Pick<Member, 'id'>[],
  done: ReadonlySet<string>,
  reminders: readonly Reminder[],
  at: Date,
): ActivityProgress {
  const window = season.windows[activity];
  const { opensAt, closesAt } = window;
  const waiting = members
    .filter(({ id }) => !done.has(id))
    .map(({ id }) => {
      const closes = closesFor(window, id);
      const reminder = reminders.find((each) => each.activity === activity && each.member === id);
      const remindedAt = reminder?.at ?? null;
      return { member: id, closesAt: closes, isLate: closes <= at, remindedAt };
    });
  const isOver = closesAt <= at && waiting.every(({ isLate }) => isLate);
  const begun = isOver ? 'over' : 'open';
  return {
    activity,
    state: at < opensAt ? 'next' : begun,
    opensAt,
    closesAt,
    done: members.length - waiting.length,
    all: members.length,
    waiting,
  };
}

/** null = not known. */
function doneUnits(activity: Activity, marks: Marks): ReadonlySet<string> | null {
  const { agreements, selves, standings, submitted } = marks;
  switch (activity) {
    case 'agreement':
      return unitsOf(agreements?.filter(hasSigned));
    case 'selfScoring':
      return unitsOf(selves?.filter(isHandedIn));
    case 'appraisal':
      return unitsOf(standings?.filter(({ state }) => state === 'appraised'));
    case 'nomination':
      return unitsOf(submitted);
  }
}

function unitsOf(found: readonly { member: string }[] | undefined): ReadonlySet<string> | null {
  return found === undefined ? null : new Set(found.map(({ member }) => member));
}

/** Units that can be reminded now: each once a day. */
export function remindable(progress: ActivityProgress, at: Date): Waiting[] {
  if (progress.state === 'next') return [];
  return progress.waiting.filter(
    ({ remindedAt }) => remindedAt === null || !wasRemindedToday({ at: remindedAt }, at),
  );
}
