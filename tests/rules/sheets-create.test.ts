import { seatPath, sheetPath } from '@domain/path.js';
import { doc, setDoc } from 'firebase/firestore/lite';
import { describe, it } from 'vitest';
import { scoreOf, seatOf } from '../documents.ts';
import { BLOC, CLOSED_SEASON, OTHER_BLOC, PEOPLE, SEASON } from '../world.ts';
import { denied, deniedOnlyFor, granted, stamp, withEmulator } from './emulator.ts';

const emulator = withEmulator('afterChange');

type Signatory = keyof typeof PEOPLE;
type Attempt = { person: Signatory; bloc: string; season: string; sheet: string; fields: object };

/** A valid attempt to begin sheet `sheet`, except for what `change` breaks. */
function attempt(person: Signatory, sheet: string, change: Partial<Attempt> = {}): Attempt {
  const [member, assessor] = sheet.split('.');
  const empty = {
    status: 'draft',
    scores: {},
    touched: null,
    submittedBy: null,
    submittedAt: null,
  };
  const fields = { member, assessor, ...empty, ...stamp(person), ...change.fields };
  return { person, bloc: BLOC, season: SEASON, sheet, ...change, fields };
}

function send({ person, bloc, season, sheet, fields }: Attempt): Promise<void> {
  return setDoc(doc(emulator.as(person), sheetPath(bloc, season, sheet)), fields);
}

const valid = () => attempt('vpcpOfficer', 'vpcp.self');
const scored = { scores: { work: scoreOf() }, touched: 'work' };

describe('beginning a sheet', () => {
  it('an officer may begin the self-score of the own unit', () => granted(send(valid())));
  it('an officer may begin it with a first score', () =>
    granted(send(attempt('vpcpOfficer', 'vpcp.self', { fields: scored }))));
  it.each(['head', 'bnvAssessor'] as const)(
    '%s may begin the appraisal of another unit',
    (person) => granted(send(attempt(person, 'vpcp.appraisal'))),
  );
});

describe('who cannot begin a self-score', () => {
  it.each([
    ['an officer of another ministry', 'vpqhOfficer'],
    ['the leader of another ministry', 'bnvLeader'],
    ['the head, in a unit’s name', 'head'],
    ['the deputy, seated at the unit without being its officer', 'deputy'],
    ['an assessor seated at the unit', 'vpcpAssessor'],
    ['the council', 'council'],
    ['the head of another bloc', 'otherHead'],
    ['a stranger', 'stranger'],
  ] as const)('%s cannot', (_, person) =>
    deniedOnlyFor(send, attempt(person, 'vpcp.self'), valid()),
  );
});

describe('who cannot begin an appraisal', () => {
  it.each([
    ['the deputy cannot appraise the own unit', 'deputy'],
    ['an assessor cannot appraise the own unit', 'vpcpAssessor'],
    ['an officer cannot appraise the own unit', 'vpcpOfficer'],
    ['a leader cannot appraise another unit', 'bnvLeader'],
    ['the council cannot appraise: it has no seat', 'council'],
    ['the head of another bloc cannot appraise here', 'otherHead'],
    ['last year’s head cannot', 'formerHead'],
  ] as const)('%s', (_, person) =>
    deniedOnlyFor(send, attempt(person, 'vpcp.appraisal'), attempt('head', 'vpcp.appraisal')),
  );
});

describe('where a sheet cannot begin', () => {
  it.each([
    ['a closed season', { season: CLOSED_SEASON }],
    ['a year that has no season', { season: '2031' }],
    ['another bloc', { bloc: OTHER_BLOC }],
    ['the place of a sheet by a peer', { sheet: 'vpcp.bnv', fields: { assessor: 'bnv' } }],
    ['an id with a tail', { sheet: 'vpcp.self.2' }],
    ['an id without an assessor', { sheet: 'vpcp' }],
    ['an id in capitals', { sheet: 'VPCP.self', fields: { member: 'VPCP' } }],
  ] as const)('an officer cannot use %s', (_, change) =>
    deniedOnlyFor(send, attempt('vpcpOfficer', 'vpcp.self', change), valid()),
  );
  it('an appraiser cannot invent a unit, which would get a row on the board', () =>
    deniedOnlyFor(send, attempt('head', 'ghost.appraisal'), attempt('head', 'vpcp.appraisal')));
  it('an officer whose unit has left the bloc cannot begin its self-score', async () => {
    await emulator.seed({
      [seatPath(BLOC, PEOPLE.stranger)]: seatOf(emulator.now, 'ghost', 'officer'),
    });
    await denied(send(attempt('stranger', 'ghost.self')));
  });
});

describe('what a new sheet cannot hold', () => {
  const two = { work: scoreOf(), reform: { value: 3, rev: 1 } };
  it.each([
    ['somebody else’s name', { updatedBy: PEOPLE.bnvOfficer }],
    ['nobody’s name', { updatedBy: null }],
    ['a time of the browser’s own', { updatedAt: new Date() }],
    ['no time', { updatedAt: null }],
    ['another unit than its id says', { member: 'bnv' }],
    ['another assessor than its id says', { assessor: 'appraisal' }],
    ['the mark of having been handed in', { status: 'submitted' }],
    ['a status that there is not', { status: 'open' }],
    ['a name that handed it in', { submittedBy: PEOPLE.vpcpOfficer }],
    ['a time at which it was handed in', { submittedAt: new Date() }],
    ['a field too many', { total: 1000 }],
    ['two criteria at once', { scores: two, touched: 'work' }],
    ['a score that `touched` does not name', { scores: { work: scoreOf() }, touched: null }],
    ['a score under another name than `touched`', { scores: two, touched: 'late' }],
    ['`touched` without its score', { scores: {}, touched: 'work' }],
    [
      'a criterion that the season has not',
      { scores: { bonus: { value: 1, rev: 1 } }, touched: 'bonus' },
    ],
    ['points above the maximum', { scores: { work: { value: 101, rev: 1 } }, touched: 'work' }],
    ['a score without its number', { scores: { work: { value: 1 } }, touched: 'work' }],
    ['a score that was written twice', { scores: { work: { value: 1, rev: 2 } }, touched: 'work' }],
    ['scores that are a list', { scores: [] }],
    ['scores of null', { scores: null }],
    ['`touched` that is no text', { touched: 7 }],
  ] as const)('%s', (_, fields) =>
    deniedOnlyFor(send, attempt('vpcpOfficer', 'vpcp.self', { fields }), valid()),
  );
  it.each(Object.keys(valid().fields))('it cannot lack %s', (field) => {
    const { [field]: _, ...rest } = valid().fields as Record<string, unknown>;
    return deniedOnlyFor(send, { ...valid(), fields: rest }, valid());
  });
});
