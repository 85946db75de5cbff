import type { Sheet } from '@domain/sheet.js';
import { logger } from 'firebase-functions';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onSheetWritten } from '../../functions/src/triggers/on-sheet-written.js';
import { retryable } from '../../functions/src/triggers/retryable.js';
import { sheetOf } from '../documents.ts';
import { PEOPLE, sheetAt } from '../world.ts';
import { ABORTED, failEveryCommit, failNextCommit, INTERNAL } from './faults.ts';
import { rowAt, seasonAt, standingAt } from './frozen-world.ts';
import { writeSheet } from './sheet-events.ts';
import { changedPaths, openStage, type Stage } from './stage.ts';

// A browser cannot write broken data past the rules; a console or a script can.
const handle = retryable('onSheetWritten', onSheetWritten);

let stage: Stage;
let sheet: Sheet;
beforeEach(async () => {
  stage = await openStage(() => ({ [sheetAt('bnv.appraisal')]: null }));
  const scores = { work: { value: 60 } };
  sheet = sheetOf(stage.now, 'bnv', 'self', { scores, updatedBy: PEOPLE.bnvOfficer });
});

function spyOnErrors() {
  return vi.spyOn(logger, 'error').mockReturnValue();
}

const breaches: [string, object][] = [
  ['a score that is text', { scores: { work: { value: '60' } } }],
  ['a status that does not exist', { status: 'final' }],
  ['a field of no schema', { bonus: 10 }],
  ['a time that is text', { updatedAt: '2026-01-01' }],
];

describe('stored data that breaks its schema', () => {
  it.each(breaches)('%s is reported, let go, and moves nothing', async (_, breach) => {
    const event = await writeSheet(stage.bloc, 'bnv.self', { ...sheet, ...breach });
    const before = await stage.everything();
    const errors = spyOnErrors();
    await expect(handle(event)).resolves.toBeUndefined();
    expect(errors).toHaveBeenCalledOnce();
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it("does not stop another unit's sheets", async () => {
    await writeSheet(stage.bloc, 'vpqh.self', { member: 'vpqh' });
    await handle(await writeSheet(stage.bloc, 'bnv.self', sheet));
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 60 });
  });

  it('stops its own unit only until it is repaired: the repair itself moves the board', async () => {
    const errors = spyOnErrors();
    await handle(await writeSheet(stage.bloc, 'bnv.self', { ...sheet, bonus: 10 }));
    await handle(await writeSheet(stage.bloc, 'bnv.self', sheet));
    expect(errors).toHaveBeenCalled();
    expect(await stage.read(standingAt('bnv'))).toMatchObject({ total: 60 });
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 60 });
  });

  it('in the season is reported and let go as well', async () => {
    await stage.update(seasonAt, { status: 'paused' });
    const errors = spyOnErrors();
    await handle(await writeSheet(stage.bloc, 'bnv.self', sheet));
    expect(errors).toHaveBeenCalledOnce();
  });

  it.each(['UPPER.self', '.self', 'bnv/x.self'])('in the id %s, too', async (id) => {
    const event = await writeSheet(stage.bloc, 'bnv.self', sheet);
    const errors = spyOnErrors();
    await handle({ ...event, params: { ...event.params, sheet: id } });
    expect(errors).toHaveBeenCalledOnce();
  });
});

describe('what a retry can cure', () => {
  it('conflicts without end are thrown, so that the event comes again', async () => {
    const event = await writeSheet(stage.bloc, 'bnv.self', { ...sheet, updatedBy: null });
    const errors = spyOnErrors();
    failEveryCommit(ABORTED);
    await expect(handle(event)).rejects.toMatchObject({ code: 'contention' });
    expect(errors).not.toHaveBeenCalled();
  });

  it('a fault of the database is thrown, and the event that comes again does its work', async () => {
    const event = await writeSheet(stage.bloc, 'bnv.self', { ...sheet, updatedBy: null });
    failNextCommit(INTERNAL);
    await expect(handle(event)).rejects.toMatchObject({ code: INTERNAL });
    await handle(event);
    expect(await stage.read(rowAt('bnv'))).toMatchObject({ total: 60 });
  });
});
