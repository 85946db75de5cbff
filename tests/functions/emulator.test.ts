import { readdirSync } from 'node:fs';
import { withDates } from '@domain/instant.js';
import {
  boardRowPath,
  logPath,
  membersPath,
  nominationPath,
  placePath,
  quotaPath,
  seasonPath,
  seatPath,
  sheetPath,
  standingPath,
} from '@domain/path.js';
import { boardRowOf, Standing } from '@domain/standing.js';
import { HttpsError } from 'firebase-functions/v2/https';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as registered from '../../functions/src/index.js';
import { memberOf, nominationOf, quotaOf, seasonOf, seatOf, sheetOf } from '../documents.ts';
import { AWARD, SEASON } from '../world.ts';
import { db, loadedCallables, post, signUp, whenSeen } from './real-emulator.ts';

/** In the folder of the acts, and none. */
const OWN_FILES = new Set(['act.ts', 'callable.ts']);

/** A bloc of its own, beside the demo's. */
const bloc = `emulator-${Date.now().toString(36)}`;
const nomination = 'bnv-draft-1';
const request = { bloc, season: SEASON, requestId: 'request-1', nomination };
const now = new Date();
let officer: { uid: string; token: string };
let stranger: { uid: string; token: string };

beforeAll(async () => {
  [officer, stranger] = await Promise.all([signUp(), signUp()]);
  const batch = db().batch();
  batch.set(db().doc(seasonPath(bloc, SEASON)), seasonOf(now));
  batch.set(db().doc(`${membersPath(bloc)}/bnv`), memberOf(now, 'bnv'));
  batch.set(db().doc(seatPath(bloc, officer.uid)), seatOf(now, 'bnv', 'officer'));
  batch.set(db().doc(quotaPath(bloc, SEASON, AWARD)), quotaOf(AWARD, { capacity: 1 }));
  batch.set(db().doc(placePath(bloc, SEASON, AWARD, 1)), { claims: 0 });
  for (const id of [nomination, 'bnv-draft-2']) {
    batch.set(db().doc(nominationPath(bloc, SEASON, id)), nominationOf(now, 'bnv'));
  }
  const broken = { ...nominationOf(now, 'bnv'), achievement: { secret: 'only for us' } };
  batch.set(db().doc(nominationPath(bloc, SEASON, 'bnv-broken-1')), broken);
  await batch.commit();
});

const Runnable = z.object({ run: z.custom<(request: object) => unknown>() });
const NOT_SIGNED_IN = {
  status: 401,
  body: {
    error: {
      status: 'UNAUTHENTICATED',
      message: 'not-signed-in',
      details: { code: 'not-signed-in', detail: {} },
    },
  },
};

describe('a callable over HTTP', () => {
  // Acts are named verb-object, consequences on<Thing><Happened>.
  const acts = Object.keys(registered).filter((name) => !/^on[A-Z]/.test(name));

  it('is registered for each act that there is a file of', () => {
    const files = readdirSync('functions/src/callables').filter((file) => !OWN_FILES.has(file));
    const verbs = files.map((file) =>
      file.replace('.ts', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(verbs.length).toBeGreaterThan(20);
    expect(acts.sort()).toEqual(verbs.sort());
  });

  it('is loaded by the emulator, each of them', async () => {
    expect((await loadedCallables()).sort()).toEqual(acts.sort());
  });

  // Not over HTTP, for which the emulator would start a process an act: the error is all that its answer says.
  it.each(acts)('%s answers 401 not-signed-in to whoever has no token', async (act) => {
    const { run } = Runnable.parse({ run: Object(Object(registered)[act]).run });
    const error = await Promise.resolve(run({ data: request })).catch((refusal) => refusal);
    if (!(error instanceof HttpsError)) throw new Error('not refused', { cause: error });
    const body = { error: error.toJSON() };
    expect({ status: error.httpErrorCode.status, body }).toEqual(NOT_SIGNED_IN);
  });

  it('tells whoever has no token that they are not signed in', async () => {
    expect(await post('submitNomination', request)).toEqual(NOT_SIGNED_IN);
  });

  it('tells whoever is signed in without a seat that they have none', async () => {
    expect(await post('submitNomination', request, stranger.token)).toMatchObject({
      status: 403,
      body: { error: { details: { code: 'no-seat', detail: {} } } },
    });
  });

  it('names the fields of a malformed request', async () => {
    const malformed = { ...request, nomination: '../x', at: 0 };
    expect(await post('submitNomination', malformed, officer.token)).toMatchObject({
      status: 400,
      body: {
        error: {
          status: 'INVALID_ARGUMENT',
          details: { code: 'invalid-request', detail: { fields: ['nomination', 'at'] } },
        },
      },
    });
  });

  it('answers a fault of ours with `internal` and nothing else', async () => {
    const answer = await post(
      'submitNomination',
      { ...request, nomination: 'bnv-broken-1', requestId: 'request-broken' },
      officer.token,
    );
    expect(answer).toEqual({
      status: 500,
      body: { error: { status: 'INTERNAL', message: 'internal' } },
    });
  });

  it('does its act, answers the same again, and then tells that the quota is full', async () => {
    const accepted = { status: 200, body: { result: { place: 1, capacity: 1 } } };
    expect(await post('submitNomination', request, officer.token)).toEqual(accepted);
    expect(await post('submitNomination', request, officer.token)).toEqual(accepted);
    const stored = await db()
      .doc(nominationPath(bloc, SEASON, nomination))
      .get();
    expect(stored.data()).toMatchObject({ status: 'submitted', submittedBy: officer.uid });

    const next = { ...request, nomination: 'bnv-draft-2', requestId: 'request-2' };
    expect(await post('submitNomination', next, officer.token)).toMatchObject({
      status: 429,
      body: {
        error: {
          status: 'RESOURCE_EXHAUSTED',
          details: { code: 'quota-full', detail: { award: AWARD, capacity: 1 } },
        },
      },
    });
  });
});

describe('the real trigger', () => {
  it('moves standing, board and log when a sheet is written', async () => {
    const scores = { work: { value: 90 }, reform: { value: 4 }, late: { value: 1 } };
    const sheet = sheetOf(now, 'bnv', 'self', { scores, updatedBy: officer.uid });
    const hasTotal = (fields: Record<string, unknown>) => fields['total'] === 95;
    const seen = Promise.all([
      whenSeen(standingPath(bloc, SEASON, 'bnv'), hasTotal),
      whenSeen(boardRowPath(bloc, SEASON, 'bnv'), hasTotal),
    ]);
    const ref = db().doc(sheetPath(bloc, SEASON, 'bnv.self'));
    const { writeTime } = await ref.set(sheet);
    const [standing, row] = await seen;
    expect(withDates(row)).toEqual(boardRowOf(Standing.parse(withDates(standing)), null));

    const id = `bnv.self.${writeTime.seconds}-${writeTime.nanoseconds}`;
    const entry = await whenSeen(`${logPath(bloc, SEASON)}/${id}`, () => true);
    expect(entry).toMatchObject({ act: 'scoreChanged', by: officer.uid, new: scores });
  });

  it('moves them again with the next write', async () => {
    const hasTotal = (fields: Record<string, unknown>) => fields['total'] === 98;
    const seen = whenSeen(boardRowPath(bloc, SEASON, 'bnv'), hasTotal);
    await db()
      .doc(sheetPath(bloc, SEASON, 'bnv.self'))
      .update({ 'scores.work.value': 93, updatedAt: new Date() });
    expect(await seen).toMatchObject({ state: 'draft', scored: 2, frozenAt: null });
  });
});
