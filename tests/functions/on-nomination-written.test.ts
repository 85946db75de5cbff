import type { Nomination } from '@domain/nomination.js';
import { logPath } from '@domain/path.js';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../functions/src/store/database.js';
import { onNominationWritten } from '../../functions/src/triggers/on-nomination-written.js';
import { daysFrom, nominationOf } from '../documents.ts';
import { BLOC, NOMINATIONS, nominationAt, PEOPLE, SEASON } from '../world.ts';
import { openStage, type Stage } from './stage.ts';

type Event = Parameters<typeof onNominationWritten>[0];

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});

/** A write to bnv's draft, and its event, not yet delivered. */
async function write(change: Partial<Nomination>): Promise<Event> {
  const ref = db().doc(
    nominationAt(NOMINATIONS.bnvDraft).replace(/^blocs\/[^/]+/, `blocs/${stage.bloc}`),
  );
  const before = await ref.get();
  await ref.update(change);
  const params = { bloc: stage.bloc, season: SEASON, nomination: NOMINATIONS.bnvDraft };
  return { params, data: { before, after: await ref.get() } } as unknown as Event;
}

async function changes() {
  const log = await stage.list(logPath(BLOC, SEASON));
  return [...log.values()].filter(
    (entry) => (entry as { act: string }).act === 'nominationChanged',
  );
}

const later = () => ({ updatedBy: PEOPLE.bnvColleague, updatedAt: daysFrom(stage.now, 0) });

it('logs a change of a draft field by field: who, when, old and new', async () => {
  const { nominee } = nominationOf(stage.now, 'bnv');
  const next = { ...nominee, name: 'Vụ Pháp chế' };
  await onNominationWritten(await write({ nominee: next, achievement: 'Mới', ...later() }));
  expect(await changes()).toMatchObject([
    {
      by: PEOPLE.bnvColleague,
      member: 'bnv',
      isDraft: true,
      subject: `nominations/${NOMINATIONS.bnvDraft}`,
      old: { 'nominee.name': 'Vụ Thi đua', achievement: 'Dẫn đầu phong trào' },
      new: { 'nominee.name': 'Vụ Pháp chế', achievement: 'Mới' },
    },
  ]);
});

it('logs an event that comes twice once, and events out of order each', async () => {
  const first = await write({ achievement: 'Một', ...later() });
  const second = await write({ achievement: 'Hai', ...later() });
  for (const event of [second, first, second]) await onNominationWritten(event);
  const logged = (await changes()) as unknown as { new: { achievement: string } }[];
  expect(logged.map((entry) => entry.new.achievement).sort()).toEqual(['Hai', 'Một']);
});

it('logs nothing where no text changed: acts log themselves', async () => {
  await onNominationWritten(await write({ status: 'withdrawn', ...later() }));
  expect(await changes()).toEqual([]);
});
