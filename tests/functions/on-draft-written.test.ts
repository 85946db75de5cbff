import { agreementPath, logPath, movementReportPath } from '@domain/path.js';
import { beforeEach, expect, it } from 'vitest';
import { db } from '../../functions/src/store/database.js';
import { onAgreementWritten } from '../../functions/src/triggers/on-agreement-written.js';
import { onMovementReportWritten } from '../../functions/src/triggers/on-movement-report-written.js';
import { daysFrom } from '../documents.ts';
import { BLOC, MOVEMENT, PEOPLE, SEASON } from '../world.ts';
import { openStage, type Stage } from './stage.ts';

type Event = Parameters<typeof onAgreementWritten>[0];

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});

/** A write to a document of bnv, and its event, not yet delivered. */
async function write(path: string, change: object, params: object): Promise<Event> {
  const ref = db().doc(path);
  const before = await ref.get();
  const signed = { updatedBy: PEOPLE.bnvColleague, updatedAt: daysFrom(stage.now, 0) };
  await ref.update({ ...change, ...signed });
  const data = { before, after: await ref.get() };
  return { params: { bloc: stage.bloc, season: SEASON, ...params }, data } as unknown as Event;
}

function target(change: object): Promise<Event> {
  return write(agreementPath(stage.bloc, SEASON, 'bnv'), change, { member: 'bnv' });
}

function report(change: object): Promise<Event> {
  const path = movementReportPath(stage.bloc, SEASON, MOVEMENT, 'bnv');
  return write(path, change, { movement: MOVEMENT, member: 'bnv' });
}

async function logged(act: string) {
  const log = await stage.list(logPath(BLOC, SEASON));
  return [...log.values()].filter((entry) => (entry as { act: string }).act === act);
}

it('logs a changed target: who, when, old and new; an event that comes twice, once', async () => {
  const first = await target({ 'targets.target-1.value': 95, 'targets.target-1.rev': 2 });
  const second = await target({ 'targets.target-1.value': 96, 'targets.target-1.rev': 3 });
  for (const event of [second, first, second]) await onAgreementWritten(event);
  const entries = await logged('agreementChanged');
  expect(entries).toHaveLength(2);
  expect(entries).toContainEqual(
    expect.objectContaining({
      by: PEOPLE.bnvColleague,
      member: 'bnv',
      isDraft: true,
      subject: 'agreements/bnv',
      old: { 'target-1': expect.objectContaining({ value: 90 }) },
      new: { 'target-1': expect.objectContaining({ value: 95 }) },
    }),
  );
});

it('logs a changed report in the same way', async () => {
  const first = await report({ done: 'Một', rev: 2 });
  const second = await report({ done: 'Hai', rev: 3 });
  for (const event of [second, first, second]) await onMovementReportWritten(event);
  const entries = await logged('movementReportChanged');
  expect(entries).toHaveLength(2);
  expect(entries).toContainEqual(
    expect.objectContaining({
      by: PEOPLE.bnvColleague,
      member: 'bnv',
      isDraft: true,
      subject: `movements/${MOVEMENT}/reports/bnv`,
      old: { done: 'Một' },
      new: { done: 'Hai' },
    }),
  );
});

it('logs nothing where nothing that is drafted changed', async () => {
  await onAgreementWritten(await target({}));
  await onMovementReportWritten(await report({}));
  expect(await logged('agreementChanged')).toEqual([]);
  expect(await logged('movementReportChanged')).toEqual([]);
});
