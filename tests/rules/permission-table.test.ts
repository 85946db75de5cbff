import { seatPath } from '@domain/path.js';
import { PERMISSIONS } from '@domain/permission.js';
import { describe, expect, it } from 'vitest';
import { permissionsBy, ROWS } from '../permission-seats.ts';
import { BLOC, PEOPLE } from '../world.ts';
import { denied, granted, withEmulator } from './emulator.ts';
import { DRAFT_CASES } from './permission-cases.ts';

/** Every cell of PERMISSIONS, seat × draft; acts are tried in tests/functions/permission-table.test.ts. */
const DRAFTS = permissionsBy('draft');
const emulator = withEmulator('once');

it('there is a case for each draft', () => {
  expect(Object.keys(DRAFT_CASES).sort()).toEqual([...DRAFTS].sort());
});

describe.each(DRAFTS.filter((name) => name in DRAFT_CASES))('%s', (name) => {
  const found = DRAFT_CASES[name];
  if (found === undefined) return;

  it.each(ROWS.map((row) => ({ ...row, verdict: row.may(PERMISSIONS[name]) ? 'may' : 'may not' })))(
    '$who $verdict',
    async ({ person, documents, verdict }) => {
      // A seat of the row before would still be there.
      await emulator.unseed([seatPath(BLOC, PEOPLE.stranger)]);
      await emulator.seed({ ...found.needs(emulator.now), ...documents(emulator.now) });
      const uid = person === 'anonymous' ? 'anonymous' : PEOPLE[person];
      const written = found.write(emulator.as(person), uid);
      await (verdict === 'may' ? granted(written) : denied(written));
    },
  );
});
