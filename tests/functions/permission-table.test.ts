import { PERMISSIONS } from '@domain/permission.js';
import { HttpsError } from 'firebase-functions/v2/https';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as registered from '../../functions/src/index.js';
import { permissionsBy, ROWS, type Row } from '../permission-seats.ts';
import { PEOPLE, SEASON } from '../world.ts';
import { answerAddresses } from './addresses.ts';
import type { ActCase } from './permission-cases/act-case.ts';
import { ALL_CASES } from './permission-cases/all-cases.ts';
import { REVISE_CASES } from './permission-cases/revise-cases.ts';
import { SEAT_CASES } from './permission-cases/seat-cases.ts';
import { changedPaths, openStage, type Scenery, type Stage } from './stage.ts';

/**
 * Every cell of PERMISSIONS, seat × act, against the callables as they are deployed; drafts are tried
 * against the rules in tests/rules/permission-table.test.ts.
 */
const ACTS = permissionsBy('act');
answerAddresses();
const Runnable = z.object({ run: z.custom<(request: object) => unknown>() });
const Refused = z.object({ code: z.string() });
const SAYS_NO = ['not-signed-in', 'no-seat', 'wrong-role', 'wrong-unit', 'own-unit'];

const CALLABLES = new Map(Object.entries(registered));
let requests = 0;

/** `allowed`, or why not: the code that a browser is answered. */
async function attempt({ act, fields }: ActCase, stage: Stage, { person }: Row): Promise<string> {
  const { run } = Runnable.parse({ run: Object(CALLABLES.get(act)).run });
  const own = typeof fields === 'function' ? fields(stage) : fields;
  requests += 1;
  const data = { bloc: stage.bloc, season: SEASON, requestId: `request-${requests}`, ...own };
  const auth =
    person === 'anonymous' ? undefined : { uid: PEOPLE[person], token: { uid: PEOPLE[person] } };
  try {
    await run({ data, auth });
    return 'allowed';
  } catch (error) {
    if (!(error instanceof HttpsError)) throw error;
    return Refused.safeParse(error.details).data?.code ?? error.code;
  }
}

it('there is a case for each act', () => {
  expect(Object.keys(ALL_CASES).sort()).toEqual([...ACTS].sort());
});

it('there are cases for what happens to each seat that can be given', () => {
  const gives = ACTS.filter((name) => /^give\w+Seat$/.test(name));
  expect(Object.keys(SEAT_CASES).sort()).toEqual(gives.sort());
});

const CASES = ACTS.flatMap((name) =>
  [ALL_CASES, SEAT_CASES, REVISE_CASES]
    .flatMap((cases) => cases[name] ?? [])
    .map((found) => ({ name, found })),
);

describe.each(CASES)('$name, $found.act', ({ name, found }) => {
  const may = (row: Row) => row.may(PERMISSIONS[name]);

  describe.each(ROWS.filter(may))('$who', (row) => {
    it('may', async () => {
      const stage = await openStage((now) => ({ ...found.needs?.(now), ...row.documents(now) }));
      expect(await attempt(found, stage, row)).toBe('allowed');
    });
  });

  describe('on one stage, on which nothing must happen', () => {
    let stage: Stage;
    let before: Scenery;
    beforeAll(async () => {
      stage = await openStage((now) => ({ ...found.needs?.(now) }));
      before = await stage.everything();
    });
    it.each(ROWS.filter((row) => !may(row)))('$who may not', async (row) => {
      const documents = row.documents(stage.now);
      await stage.write(documents);
      expect(SAYS_NO).toContain(await attempt(found, stage, row));
      for (const [path, fields] of Object.entries(documents)) {
        expect(await stage.read(path)).toEqual(fields);
        await stage.remove(path);
      }
    });
    it('and nothing has happened', async () => {
      expect(changedPaths(before, await stage.everything())).toEqual([]);
    });
  });
});
