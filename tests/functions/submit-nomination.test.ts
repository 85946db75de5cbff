import { logEntryPath, placePath, quotaPath, slotPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { submitNomination } from '../../functions/src/callables/submit-nomination.js';
import { withdrawNomination } from '../../functions/src/callables/withdraw-nomination.js';
import { nominationOf } from '../documents.ts';
import { AWARD, BLOC, NOMINATIONS, nominationAt, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { isBoundToWindow } from './expect-window.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor } from './subject.ts';
import { UNIT_STAFF } from './verdicts.ts';

const { bnvDraft, bnvSubmitted, bnvWithdrawn, vpqhDraft } = NOMINATIONS;
const draftAt = nominationAt(bnvDraft);

const handIn: Subject = {
  act: submitNomination,
  by: 'bnvOfficer',
  fields: { nomination: bnvDraft },
  needs: () => ({}),
};

refusesMalformedRequests(handIn, [
  {
    field: 'nomination',
    values: ['', 'short-1', 'x'.repeat(65), 'a/slots/1234', '../../etc', 12, null],
  },
]);
isOnlyFor(handIn, UNIT_STAFF);
isBoundToWindow(handIn, 'nomination');
happensOnce(handIn, {
  another: { by: 'bnvLeader', verdict: 'already-submitted' },
  otherAct: { act: withdrawNomination },
});

describe('what is refused, with nothing changed', () => {
  const refused = async (
    changes: (now: Date) => Record<string, object | null>,
    fields?: object,
  ) => {
    const stage = await stageFor(handIn, changes);
    const before = await stage.everything();
    const refusal = await refusalOf(
      perform(handIn, stage, { fields: { ...handIn.fields, ...fields } }),
    );
    expect(changedPaths(before, await stage.everything())).toEqual([]);
    return refusal;
  };
  const draft = (overrides: Parameters<typeof nominationOf>[2]) => (now: Date) => ({
    [draftAt]: nominationOf(now, 'bnv', overrides),
  });

  it('a nomination that holds a place already', async () => {
    const refusal = await refused(() => ({}), { nomination: bnvSubmitted });
    expect(refusal).toEqual({ code: 'already-submitted', detail: {} });
  });

  it.each([
    [
      'without a nominee',
      { nominee: { kind: 'collective', name: '', position: '' } },
      ['nominee.name'],
    ],
    [
      'with a nominee of blanks',
      { nominee: { kind: 'collective', name: ' \t ', position: '' } },
      ['nominee.name'],
    ],
    ['without an achievement', { achievement: '\n' }, ['achievement']],
    [
      'without both',
      { nominee: { kind: 'collective', name: '', position: '' }, achievement: '' },
      ['nominee.name', 'achievement'],
    ],
    [
      "of a person for a collective's award",
      { nominee: { kind: 'person', name: 'Chuyên viên', position: '' } },
      ['nominee.kind'],
    ],
  ] as const)('one %s, listing the fields', async (_, overrides, fields) => {
    expect(await refused(draft(overrides))).toEqual({
      code: 'nomination-incomplete',
      detail: { fields },
    });
  });

  it('one that does not exist', async () => {
    const refusal = await refused(() => ({}), { nomination: 'khong-co-that' });
    expect(refusal).toEqual({ code: 'not-found', detail: { what: 'nomination' } });
  });

  it('one for an award without a quota', async () => {
    const refusal = await refused(draft({ award: 'khong-co' }));
    expect(refusal).toEqual({ code: 'not-found', detail: { what: 'quota' } });
  });

  it('one in a season that does not exist', async () => {
    const stage = await stageFor(handIn);
    expect(await refusalOf(perform(handIn, stage, { season: '1999' }))).toEqual({
      code: 'not-found',
      detail: { what: 'season' },
    });
  });

  it("one's own id used for another unit's nomination", async () => {
    expect(await refused(() => ({}), { nomination: vpqhDraft })).toMatchObject({
      code: 'wrong-unit',
    });
  });

  it('a nomination stored with a field that no schema knows: a fault of ours, not the caller’s', async () => {
    const stage = await stageFor(handIn);
    await stage.update(draftAt, { rank: 1 });
    const before = await stage.everything();
    await expect(perform(handIn, stage)).rejects.toMatchObject({ name: '$ZodError' });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });
});

describe('what an accepted nomination leaves', () => {
  it('slot, place, nomination and log entry, each exact, and nothing else', async () => {
    const stage = await stageFor(handIn);
    const before = await stage.everything();
    const answer = await perform(handIn, stage, { requestId: 'request-1' });
    const entry = `${PEOPLE.bnvOfficer}.request-1`;

    expect(answer).toEqual({ place: 3, capacity: 3 });
    expect(changedPaths(before, await stage.everything())).toEqual([
      `log/${entry}`,
      `nominations/${bnvDraft}`,
      `quotas/${AWARD}/places/3`,
      `quotas/${AWARD}/slots/3`,
    ]);
    const { now } = stage;
    const fields = {
      status: 'submitted',
      slot: 3,
      submittedBy: PEOPLE.bnvOfficer,
      submittedAt: now,
      updatedBy: PEOPLE.bnvOfficer,
      updatedAt: now,
      lawVersion: '06/2026/QH16',
    };
    expect(await stage.read(draftAt)).toEqual({ ...nominationOf(now, 'bnv'), ...fields });
    expect(await stage.read(slotPath(BLOC, SEASON, AWARD, 3))).toEqual({
      nomination: bnvDraft,
      claimedAt: now,
    });
    expect(await stage.read(placePath(BLOC, SEASON, AWARD, 3))).toEqual({ claims: 1 });
    expect(await stage.read(logEntryPath(BLOC, SEASON, entry))).toEqual({
      at: now,
      by: PEOPLE.bnvOfficer,
      act: 'submitNomination',
      outcome: 'done',
      isDraft: false,
      subject: `nominations/${bnvDraft}`,
      member: 'bnv',
      old: { status: 'draft' },
      new: { ...fields, award: AWARD },
      answer,
    });
  });

  it('a withdrawn one can be handed in again, under the law of the new reception', async () => {
    const withdrawn = { ...handIn, fields: { nomination: bnvWithdrawn } };
    const stage = await stageFor(withdrawn);
    await stage.update(nominationAt(bnvWithdrawn), { lawVersion: '15/2003/QH11' });
    await perform(withdrawn, stage, { requestId: 'request-1' });
    expect(await stage.read(nominationAt(bnvWithdrawn))).toMatchObject({
      status: 'submitted',
      slot: 3,
      lawVersion: '06/2026/QH16',
    });
    expect(await stage.entry('bnvOfficer', 'request-1')).toMatchObject({
      old: { status: 'withdrawn' },
    });
  });

  it('the capacity it is answered is that of the quota, not of the hint', async () => {
    const stage = await stageFor(handIn);
    await stage.update(quotaPath(BLOC, SEASON, AWARD), { capacity: 4 });
    await stage.write({ [placePath(BLOC, SEASON, AWARD, 4)]: { claims: 0 } });
    expect(await perform(handIn, stage)).toMatchObject({ capacity: 4 });
  });
});
