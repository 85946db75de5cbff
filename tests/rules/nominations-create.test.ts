import { nominationPath } from '@domain/path.js';
import { doc, serverTimestamp, setDoc } from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { nominationOf } from '../documents.ts';
import { BLOC, CLOSED_SEASON, OTHER_BLOC, PEOPLE, SEASON } from '../world.ts';
import { deniedOnlyFor, granted, stamp, withEmulator } from './emulator.ts';
import { BROKEN_DOSSIERS, VALID_DOSSIERS } from './nomination-fields.ts';

const emulator = withEmulator('afterChange');

type Signatory = keyof typeof PEOPLE;
type Attempt = { person: Signatory; bloc: string; season: string; id: string; fields: object };

/** A valid attempt to draft a nomination for bnv, except for what `change` breaks. */
function attempt(person: Signatory, change: Partial<Attempt> = {}): Attempt {
  const created = { createdBy: PEOPLE[person], createdAt: serverTimestamp(), ...stamp(person) };
  const fields = { ...nominationOf(emulator.now, 'bnv'), ...created, ...change.fields };
  const where = { bloc: BLOC, season: SEASON, id: 'K2xJ0fQnV7aYp3Rt9bLm' };
  return { person, ...where, ...change, fields };
}

function send({ person, bloc, season, id, fields }: Attempt): Promise<void> {
  return setDoc(doc(emulator.as(person), nominationPath(bloc, season, id)), fields);
}

const valid = () => attempt('bnvOfficer');

describe('drafting a nomination', () => {
  it.each(['bnvOfficer', 'bnvLeader'] as const)('%s may for the own unit', (person) =>
    granted(send(attempt(person))),
  );
  it.each(VALID_DOSSIERS)('a draft may have %s', (_, fields) =>
    granted(send(attempt('bnvOfficer', { fields }))),
  );
});

describe('who cannot draft a nomination for bnv', () => {
  it.each([
    ['an officer of another ministry', 'vpqhOfficer'],
    ['an assessor seated at the unit', 'bnvAssessor'],
    ['an officer whose seat has ended', 'bnvFormerOfficer'],
    ['an officer whose seat has not begun', 'bnvFutureOfficer'],
    ['the head', 'head'],
    ['the deputy', 'deputy'],
    ['the council', 'council'],
    ['an officer of the same ministry in another bloc', 'otherHead'],
    ['a stranger', 'stranger'],
  ] as const)('%s cannot', (_, person) => deniedOnlyFor(send, attempt(person), valid()));
});

describe('what a new nomination cannot hold', () => {
  it.each([
    ['another unit', { member: 'vpqh' }],
    ['no unit', { member: null }],
    ['the mark of having been handed in', { status: 'submitted' }],
    ['the mark of having been withdrawn', { status: 'withdrawn' }],
    ['a slot', { slot: 3 }],
    ['somebody else as its author', { createdBy: PEOPLE.bnvColleague }],
    ['somebody else as its last author', { updatedBy: PEOPLE.bnvColleague }],
    ['a date of the browser’s own', { createdAt: new Date() }],
    ['a date of change of the browser’s own', { updatedAt: new Date() }],
    ['a name that handed it in', { submittedBy: PEOPLE.bnvOfficer }],
    ['a date on which it was handed in', { submittedAt: new Date() }],
    ['a version of the law', { lawVersion: '15/2003/QH11' }],
    ['a field too many', { rank: 1 }],
    ['more than its first write', { rev: 2 }],
    ['an award that the season has not', { award: 'huan-chuong' }],
  ] as const)('%s', (_, fields) => deniedOnlyFor(send, attempt('bnvOfficer', { fields }), valid()));
  it.each(BROKEN_DOSSIERS)('%s', (_, fields) =>
    deniedOnlyFor(send, attempt('bnvOfficer', { fields }), valid()),
  );
  it.each(Object.keys(valid().fields))('it cannot lack %s', (field) => {
    const { [field]: _, ...rest } = valid().fields as Record<string, unknown>;
    return deniedOnlyFor(send, { ...valid(), fields: rest }, valid());
  });
});

describe('where a nomination cannot be drafted', () => {
  it.each([
    ['a closed season', { season: CLOSED_SEASON }],
    ['a year that has no season', { season: '2031' }],
    ['another bloc', { bloc: OTHER_BLOC }],
    ['an id of seven characters', { id: 'K2xJ0fQ' }],
    ['an id of 65 characters', { id: 'x'.repeat(65) }],
    ['an id with a dot', { id: 'K2xJ0fQn.V7aY' }],
  ])('under %s', (_, change) => deniedOnlyFor(send, attempt('bnvOfficer', change), valid()));
});
