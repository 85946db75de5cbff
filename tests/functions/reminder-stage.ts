import { mailPath, noticePath, reminderPath } from '@domain/path.js';
import { hanoiDay } from '@domain/reminder.js';
import type { Activity } from '@domain/window.js';
import { sendReminders } from '../../functions/src/callables/send-reminders.js';
import { BLOC, PEOPLE, SEASON } from '../world.ts';
import type { Named, Stage } from './stage.ts';
import type { Subject } from './subject.ts';

export const remind: Subject = {
  act: sendReminders,
  by: 'head',
  fields: { activity: 'selfScoring', members: ['bnv'] },
  needs: () => ({}),
};

export const reminderAt = (activity: Activity, member: string) =>
  reminderPath(BLOC, SEASON, `${activity}.${member}`);

export function noticeTo(
  stage: Stage,
  activity: Activity,
  member: string,
  person: Named,
): Promise<unknown> {
  const id = `${activity}.${member}.${PEOPLE[person]}.${hanoiDay(stage.now)}`;
  return stage.read(noticePath(BLOC, SEASON, id));
}

export function letterTo(
  stage: Stage,
  activity: Activity,
  member: string,
  person: Named,
): Promise<unknown> {
  const id = `${activity}.${member}.${PEOPLE[person]}.${hanoiDay(stage.now)}`;
  return stage.read(mailPath(`${stage.bloc}.${SEASON}.${id}`));
}
