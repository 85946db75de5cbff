import { hanoiDay } from '@domain/reminder.js';
import { describe, expect, it } from 'vitest';
import { daysFrom, reminderOf } from '../documents.ts';
import { PEOPLE } from '../world.ts';
import { answerAddresses } from './addresses.ts';
import { beforeNextCommit } from './faults.ts';
import { noticeTo, remind, reminderAt } from './reminder-stage.ts';
import { perform, stageFor, verdictOf } from './subject.ts';

answerAddresses();

describe('once a day', () => {
  it('is over at midnight in Hanoi, to the millisecond', async () => {
    const stage = await stageFor(remind);
    const midnight = new Date(`${hanoiDay(daysFrom(stage.now, 1))}T00:00:00+07:00`);
    await perform(remind, stage);
    const before = new Date(midnight.getTime() - 1);
    expect(await verdictOf(perform(remind, stage, { at: before }))).toBe('reminded-today');
    expect(await verdictOf(perform(remind, stage, { at: midnight }))).toBe('allowed');
  });

  it('is counted for each activity by itself', async () => {
    const stage = await stageFor(remind);
    await perform(remind, stage);
    const fields = { activity: 'agreement', members: ['bnv'] };
    expect(await verdictOf(perform(remind, stage, { fields }))).toBe('allowed');
  });

  it('holds when head and deputy press at the same moment', async () => {
    const stage = await stageFor(remind);
    const verdicts = await Promise.all([
      verdictOf(perform(remind, stage)),
      verdictOf(perform(remind, stage, { by: 'deputy' })),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'reminded-today']);
  });

  it('and a unit that is being reminded by another meanwhile is not reminded twice', async () => {
    const stage = await stageFor(remind, (now) => ({
      [reminderAt('selfScoring', 'bnv')]: reminderOf(now, 'selfScoring', 'bnv'),
    }));
    beforeNextCommit(() =>
      stage.update(reminderAt('selfScoring', 'bnv'), { at: stage.now, by: PEOPLE.deputy }),
    );
    expect(await verdictOf(perform(remind, stage))).toBe('reminded-today');
    expect(await noticeTo(stage, 'selfScoring', 'bnv', 'bnvOfficer')).toBeNull();
  });
});
