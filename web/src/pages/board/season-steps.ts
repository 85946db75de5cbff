import type { Season } from '@domain/season.js';
import { Activity } from '@domain/window.js';
import type { TimelineNote, TimelineStep } from '../../components/Timeline.js';
import { t } from '../../i18n/board.js';
import { formatDate, formatDeadline, formatOpening } from '../../i18n/format.js';
import { t as inFrame } from '../../i18n/frame.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Unit = 'Days' | 'Hours' | 'Minutes';

/** Whole units that are still left, never more than there are: 47 hours are "1 day" only when rounded down. */
function span(milliseconds: number): { unit: Unit; count: number } {
  if (milliseconds >= 2 * DAY) return { unit: 'Days', count: Math.floor(milliseconds / DAY) };
  if (milliseconds >= 2 * HOUR) return { unit: 'Hours', count: Math.floor(milliseconds / HOUR) };
  return { unit: 'Minutes', count: Math.max(1, Math.floor(milliseconds / MINUTE)) };
}

function remaining(until: Date, at: Date): string {
  const { unit, count } = span(until.getTime() - at.getTime());
  return t(`left${unit}`, { count });
}

function ahead(from: Date, at: Date): string {
  const { unit, count } = span(from.getTime() - at.getTime());
  return t(`in${unit}`, { count });
}

/** The season's activities in the order in which they open. */
export function seasonSteps(
  season: Season,
  at: Date,
  unitName: (member: string) => string = (member) => member,
): TimelineStep[] {
  return [...Activity.options]
    .sort((a, b) => season.windows[a].opensAt.getTime() - season.windows[b].opensAt.getTime())
    .map((activity) => ({
      id: activity,
      title: inFrame(activity),
      ...stepOf(season, activity, at),
      notes: extensionNotes(season, activity, unitName),
    }));
}

/** Who has longer: everybody may know, and why. Nothing once it is all over. */
function extensionNotes(
  season: Season,
  activity: Activity,
  unitName: (member: string) => string,
): TimelineNote[] {
  if (season.status === 'closed') return [];
  return Object.entries(season.windows[activity].extensions).map(([member, { until, reason }]) => ({
    text: t('extended', { unit: unitName(member), moment: formatDeadline(until) }),
    reason,
  }));
}

function stepOf(season: Season, activity: Activity, at: Date): Omit<TimelineStep, 'id' | 'title'> {
  const { opensAt, closesAt } = season.windows[activity];
  if (season.status === 'closed' || closesAt <= at) {
    return {
      state: 'done',
      detail: t('ended', { date: formatDate(new Date(closesAt.getTime() - 1)) }),
    };
  }
  if (opensAt > at) {
    const detail = t('from', { moment: formatOpening(opensAt) });
    return { state: 'next', detail, remaining: ahead(opensAt, at) };
  }
  const detail = t('until', { moment: formatDeadline(closesAt) });
  return { state: 'open', detail, remaining: remaining(closesAt, at) };
}
