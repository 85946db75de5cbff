import {
  type DocumentData,
  deleteDoc,
  deleteField,
  doc,
  type UpdateData,
  updateDoc,
} from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { nominationOf } from '../documents.ts';
import { EVERYBODY, NOMINATIONS, nominationAt, PEOPLE } from '../world.ts';
import { denied, deniedOnlyFor, granted, stamp, withEmulator } from './emulator.ts';
import { BROKEN_DOSSIERS, VALID_DOSSIERS } from './nomination-fields.ts';

const emulator = withEmulator('afterChange');

type Signatory = keyof typeof PEOPLE;
type Edit = { person: Signatory; id: string; change: UpdateData<DocumentData> };

/** A valid change of one field, except for what `change` breaks. */
function edit(
  person: Signatory,
  id: string = NOMINATIONS.bnvDraft,
  change: Record<string, unknown> = {},
): Edit {
  return { person, id, change: { achievement: 'Mới', rev: 2, ...stamp(person), ...change } };
}

function send({ person, id, change }: Edit): Promise<void> {
  return updateDoc(doc(emulator.as(person), nominationAt(id)), change);
}

const valid = () => edit('bnvOfficer');

describe('changing a nomination', () => {
  it.each(['bnvOfficer', 'bnvColleague', 'bnvLeader'] as const)('%s may change a draft', (person) =>
    granted(send(edit(person))),
  );
  it('an officer may change what was withdrawn, to hand it in again', () =>
    granted(send(edit('bnvOfficer', NOMINATIONS.bnvWithdrawn))));
  it('an officer may change one field of the nominee', () =>
    granted(send(edit('bnvOfficer', NOMINATIONS.bnvDraft, { 'nominee.name': 'Vụ Pháp chế' }))));
  it.each(VALID_DOSSIERS)('a draft may get %s', (_, change) =>
    granted(send(edit('bnvOfficer', NOMINATIONS.bnvDraft, change))),
  );
});

describe('who cannot change a draft of bnv', () => {
  it.each([
    ['an officer of another ministry', 'vpqhOfficer'],
    ['an assessor seated at the unit', 'bnvAssessor'],
    ['an officer whose seat has ended', 'bnvFormerOfficer'],
    ['an officer whose seat has not begun', 'bnvFutureOfficer'],
    ['the head', 'head'],
    ['the council', 'council'],
    ['somebody seated in another bloc', 'otherHead'],
    ['a stranger', 'stranger'],
  ] as const)('%s cannot', (_, person) => deniedOnlyFor(send, edit(person), valid()));
});

describe('what a change cannot do', () => {
  it.each([
    ['hand it in', { status: 'submitted' }],
    ['withdraw it', { status: 'withdrawn' }],
    ['take a slot', { slot: 3 }],
    ['say who handed it in', { submittedBy: PEOPLE.bnvLeader }],
    ['say when it was handed in', { submittedAt: new Date() }],
    ['choose the law', { lawVersion: '15/2003/QH11' }],
    ['give it to another unit', { member: 'vpqh' }],
    ['change its author', { createdBy: PEOPLE.bnvColleague }],
    ['change when it was made', { createdAt: new Date(0) }],
    ['sign with a colleague’s name', { updatedBy: PEOPLE.bnvColleague }],
    ['leave the name out', { updatedBy: deleteField() }],
    ['date itself', { updatedAt: new Date() }],
    ['add a field', { rank: 1 }],
    ['drop a field', { slot: deleteField() }],
    ['drop the achievement', { achievement: deleteField() }],
    ['drop the award', { award: deleteField() }],
    ['ask for an award that the season has not', { award: 'huan-chuong' }],
    ['be made on what was there before', { rev: 1 }],
    ['be made on what is still to come', { rev: 3 }],
    ['drop the number of writes', { rev: deleteField() }],
  ])('it cannot %s', (_, change) =>
    deniedOnlyFor(send, edit('bnvOfficer', NOMINATIONS.bnvDraft, change), valid()),
  );
  it.each(BROKEN_DOSSIERS)('it cannot bring %s', (_, change) =>
    deniedOnlyFor(send, edit('bnvOfficer', NOMINATIONS.bnvDraft, change), valid()),
  );
});

describe('losing a colleague’s work', () => {
  it('cannot happen by writing without saying what was read', () => {
    const { rev: _, ...change } = valid().change;
    return deniedOnlyFor(send, { ...valid(), change }, valid());
  });
  it('cannot happen when both write at once: the second must look first', async () => {
    await granted(send(valid()));
    await denied(send(edit('bnvColleague')));
    await granted(send(edit('bnvColleague', NOMINATIONS.bnvDraft, { rev: 3 })));
  });
  it('a nomination that was never written under a number begins at one', async () => {
    const { rev: _, ...older } = nominationOf(emulator.now, 'bnv');
    await emulator.seed({ [nominationAt(NOMINATIONS.bnvDraft)]: older });
    await denied(send(valid()));
    await granted(send(edit('bnvOfficer', NOMINATIONS.bnvDraft, { rev: 1 })));
  });
});

describe('what was handed in', () => {
  it('cannot be changed by its officer', () =>
    deniedOnlyFor(send, edit('bnvOfficer', NOMINATIONS.bnvSubmitted), valid()));
  it('cannot be changed by the head', () =>
    deniedOnlyFor(send, edit('head', NOMINATIONS.bnvSubmitted), valid()));
  it('cannot be taken back past the quota', () =>
    deniedOnlyFor(
      send,
      edit('bnvLeader', NOMINATIONS.bnvSubmitted, { status: 'withdrawn', slot: null }),
      valid(),
    ));
  it('and withdrawn cannot be handed in again past the quota', () =>
    deniedOnlyFor(
      send,
      edit('bnvLeader', NOMINATIONS.bnvWithdrawn, { status: 'submitted' }),
      edit('bnvLeader', NOMINATIONS.bnvWithdrawn),
    ));
});

describe('deleting a nomination', () => {
  const remove = (person: (typeof EVERYBODY)[number], id: string) =>
    deleteDoc(doc(emulator.as(person), nominationAt(id)));

  it.each(EVERYBODY)('%s cannot, past the act that logs who did', async (person) => {
    await denied(remove(person, NOMINATIONS.bnvDraft));
    await denied(remove(person, NOMINATIONS.bnvSubmitted));
    await denied(remove(person, NOMINATIONS.bnvWithdrawn));
  });
});
