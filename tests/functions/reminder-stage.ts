import { mailPath, noticePath, reminderPath } from '@domain/path.js';
import { hanoiDay } from '@domain/reminder.js';
import type { Activity } from '@domain/window.js';
import { beforeEach, vi } from 'vitest';
import { sendReminders } from '../../functions/src/callables/send-reminders.js';
import * as addresses from '../../functions/src/store/addresses.js';
import { BLOC, PEOPLE, SEASON } from '../world.ts';
import type { Named, Stage } from './stage.ts';
import type { Subject } from './subject.ts';

/** Auth has no emulator in this suite. Everybody has a verified address but the officer's colleague. */
export function answerAddresses(): void {
  beforeEach(() => {
    vi.spyOn(addresses, 'addressesOf').mockImplementation(async (uids) => {
      await Promise.resolve();
      const verified = uids.filter((uid) => uid !== PEOPLE.bnvColleague);
      return new Map(verified.map((uid) => [uid, `${uid}@example.vn`]));
    });
  });
}

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
