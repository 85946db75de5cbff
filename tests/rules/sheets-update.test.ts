import {
  type DocumentData,
  deleteDoc,
  deleteField,
  doc,
  increment,
  setDoc,
  type UpdateData,
  updateDoc,
} from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { scoreOf } from '../documents.ts';
import { EVERYBODY, PEOPLE, sheetAt } from '../world.ts';
import { denied, deniedOnlyFor, granted, stamp, withEmulator } from './emulator.ts';
import { BROKEN_SCORES, changedScore, PARTIAL_SCORES, VALID_SCORES } from './sheet-scores.ts';

const emulator = withEmulator('afterChange');

type Signatory = keyof typeof PEOPLE;
type Edit = { person: Signatory; sheet: string; change: UpdateData<DocumentData> };

/** A valid change of one score by its field path, except for what `change` breaks. */
function edit(person: Signatory, sheet: string, change: Record<string, unknown> = {}): Edit {
  const one = { ...changed('work', { value: 50 }), touched: 'work', ...stamp(person) };
  return { person, sheet, change: { ...one, ...change } };
}

/** Field paths of one score, with the next number of it: `work` was written once, the others never. */
function changed(id: string, fields: object): Record<string, unknown> {
  const next = { rev: id === 'work' ? 2 : 1, ...fields };
  return Object.fromEntries(
    Object.entries(next).map(([field, value]) => [`scores.${id}.${field}`, value]),
  );
}

/** A change to criterion `id` of the self-score of bnv. */
function score(id: string, fields: unknown): Edit {
  const change = { [`scores.${id}`]: fields, touched: id, ...stamp('bnvOfficer') };
  return { person: 'bnvOfficer', sheet: 'bnv.self', change };
}

function send({ person, sheet, change }: Edit): Promise<void> {
  return updateDoc(doc(emulator.as(person), sheetAt(sheet)), change);
}

const valid = () => edit('bnvOfficer', 'bnv.self');

describe('changing a draft', () => {
  it.each(['bnvOfficer', 'bnvColleague', 'bnvLeader'] as const)(
    '%s may change a score of the own unit',
    (person) => granted(send(edit(person, 'bnv.self'))),
  );
  it.each(['head', 'deputy', 'vpcpAssessor'] as const)(
    '%s may change the appraisal of another unit',
    (person) => granted(send(edit(person, 'bnv.appraisal'))),
  );
  it('two people may score two criteria, one after the other', async () => {
    await granted(send(score('reform', { value: 7, rev: 1 })));
    await granted(send(edit('bnvColleague', 'bnv.self')));
    await granted(send(score('late', { value: 2, rev: 1 })));
  });
  it.each(VALID_SCORES)('a score may have %s', (_, change) =>
    granted(send(score('work', changedScore({ rev: 2, ...change })))),
  );
  it.each(PARTIAL_SCORES)('a score may be just %j', (fields) =>
    granted(send(score('reform', fields))),
  );
});

describe('who cannot change a draft', () => {
  it.each([
    ['an officer of another ministry', 'vpqhOfficer'],
    ['the leader of another ministry', 'vpqhLeader'],
    ['an assessor seated at the unit', 'bnvAssessor'],
    ['an officer whose seat has ended', 'bnvFormerOfficer'],
    ['an officer whose seat has not begun', 'bnvFutureOfficer'],
    ['the head', 'head'],
    ['the council', 'council'],
    ['somebody seated in another bloc', 'otherHead'],
    ['a stranger', 'stranger'],
  ] as const)('%s cannot change the self-score of bnv', (_, person) =>
    deniedOnlyFor(send, edit(person, 'bnv.self'), valid()),
  );
  it.each([
    ['an assessor cannot appraise the own unit', 'bnvAssessor', 'bnv.appraisal'],
    ['the leader cannot improve the appraisal of the unit', 'bnvLeader', 'bnv.appraisal'],
    ['the head cannot appraise the own unit', 'head', 'vpctn.appraisal'],
    ['somebody seated in another bloc cannot appraise', 'otherHead', 'vpctn.appraisal'],
    ['the council cannot appraise', 'council', 'bnv.appraisal'],
    ['last year’s head cannot appraise', 'formerHead', 'bnv.appraisal'],
  ] as const)('%s', (_, person, sheet) =>
    deniedOnlyFor(send, edit(person, sheet), edit('deputy', sheet)),
  );
  it('somebody who is not signed in cannot', () =>
    denied(updateDoc(doc(emulator.as('anonymous'), sheetAt('bnv.self')), valid().change)));
});

describe('what a change cannot do', () => {
  it.each([
    ['sign with a colleague’s name', { updatedBy: PEOPLE.bnvColleague }],
    ['sign with nobody’s name', { updatedBy: null }],
    ['date itself', { updatedAt: new Date() }],
    ['date itself into the future', { updatedAt: new Date(Date.now() + 60_000) }],
    ['leave the date out', { updatedAt: deleteField() }],
    ['leave the name out', { updatedBy: deleteField() }],
    ['hand the sheet in', { status: 'submitted' }],
    ['say who handed it in', { submittedBy: PEOPLE.bnvOfficer }],
    ['say when it was handed in', { submittedAt: new Date() }],
    ['move the sheet to another unit', { member: 'vpqh' }],
    ['pass as an appraisal', { assessor: 'appraisal' }],
    ['add a field', { total: 1000 }],
    ['drop a field', { submittedBy: deleteField() }],
    ['score a second criterion', { 'scores.reform.value': 3 }],
    ['touch another criterion than it names', { touched: 'reform' }],
    ['name no criterion', { touched: null }],
    ['name a criterion that the season has not', { touched: 'bonus' }],
    ['leave the criterion out', { touched: deleteField() }],
    ['name a criterion by a path', { touched: 'work.value' }],
  ])('a change cannot %s', (_, change) =>
    deniedOnlyFor(send, edit('bnvOfficer', 'bnv.self', change), valid()),
  );
  it.each([
    ['a criterion that the season has not', score('bonus', { value: 1, rev: 1 })],
    ['a name that every map has', score('constructor', { value: 1, rev: 1 })],
    ['a count above the largest', score('late', { value: 5, rev: 1 })],
    ['half an occurrence', score('late', { value: 0.5, rev: 1 })],
    ['points that the map of another criterion allows', score('reform', { value: 50, rev: 1 })],
    ['a score that is no map', score('work', 42)],
    ['a score of null', score('work', null)],
    ['the removal of a score', score('work', deleteField())],
  ])('a change cannot hold %s', (_, broken) => deniedOnlyFor(send, broken, valid()));
  it('a change cannot creep above the maximum by adding to what is there', () =>
    deniedOnlyFor(send, edit('bnvOfficer', 'bnv.self', { 'scores.work.value': increment(58) }), {
      ...valid(),
      change: { ...valid().change, 'scores.work.value': increment(57.5) },
    }));
  it.each(BROKEN_SCORES)('a change cannot hold %s', (_, change) =>
    deniedOnlyFor(
      send,
      score('work', changedScore({ rev: 2, ...change })),
      score('work', changedScore({ rev: 2 })),
    ),
  );
});

describe('losing a colleague’s work', () => {
  const whole = (scores: object) => ({
    ...{ member: 'bnv', assessor: 'self', status: 'draft', submittedBy: null, submittedAt: null },
    ...{ scores, touched: 'reform', ...stamp('bnvOfficer') },
  });
  const reform = { value: 1, rev: 1 };
  const write = (scores: object) =>
    setDoc(doc(emulator.as('bnvOfficer'), sheetAt('bnv.self')), whole(scores));
  it('cannot happen by writing a whole sheet over one with more in it', () =>
    deniedOnlyFor(write, { reform }, { work: scoreOf(), reform }));
  it.each([
    ['without saying what was read', { rev: undefined }],
    ['on what was there before', { rev: 1 }],
    ['on what is still to come', { rev: 3 }],
    ['on nothing', { rev: deleteField() }],
    ['on a text', { rev: '2' }],
  ])('cannot happen by writing %s', (_, { rev }) => {
    const { 'scores.work.rev': _rev, ...rest } = valid().change as Record<string, unknown>;
    const change = rev === undefined ? rest : { ...rest, 'scores.work.rev': rev };
    return deniedOnlyFor(send, { ...valid(), change }, valid());
  });
  it('cannot happen when both write at once: the second must look first', async () => {
    await granted(send(valid()));
    await denied(send(edit('bnvColleague', 'bnv.self', { 'scores.work.value': 60 })));
    const seen = { 'scores.work.value': 60, 'scores.work.rev': 3 };
    await granted(send(edit('bnvColleague', 'bnv.self', seen)));
  });
  it('cannot happen to a first score that a colleague wrote a moment earlier', async () => {
    await granted(send(score('reform', { value: 7, rev: 1 })));
    const late = { 'scores.reform.note': 'x', 'scores.reform.rev': 1, touched: 'reform' };
    const change = { ...late, ...stamp('bnvColleague') };
    await denied(send({ person: 'bnvColleague', sheet: 'bnv.self', change }));
  });
});

describe('a sheet that is handed in', () => {
  it('cannot be changed by its own officer', () =>
    deniedOnlyFor(send, edit('vpqhOfficer', 'vpqh.self'), valid()));
  it('cannot be taken back by its own leader', () =>
    deniedOnlyFor(send, edit('vpqhLeader', 'vpqh.self', { status: 'draft' }), valid()));
  it('cannot be changed by its appraiser', () =>
    deniedOnlyFor(
      send,
      edit('vpcpAssessor', 'vpqh.appraisal'),
      edit('vpcpAssessor', 'bnv.appraisal'),
    ));
});

it.each(EVERYBODY)('%s cannot delete a sheet', async (person) => {
  for (const sheet of ['bnv.self', 'bnv.appraisal', 'vpqh.self', 'vpqh.appraisal'])
    await denied(deleteDoc(doc(emulator.as(person), sheetAt(sheet))));
});
