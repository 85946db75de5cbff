import { movementPath, seasonPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { launchMovement } from '../../functions/src/callables/launch-movement.js';
import { reviseMovement } from '../../functions/src/callables/revise-movement.js';
import { evidenceOf, movementOf, seasonOf } from '../documents.ts';
import { BLOC, MOVEMENT, PEOPLE, SEASON } from '../world.ts';
import { happensOnce } from './expect-once.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { changedPaths } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { LEADER, SECRETARIAT } from './verdicts.ts';

const { launchedBy: _, member: __, revision: ___, ...content } = movementOf();
const at = (movement: string) => movementPath(BLOC, SEASON, movement);

const ofBloc: Subject = {
  act: launchMovement,
  by: 'head',
  fields: { movement: 'thi-dua-1', launchedBy: 'bloc', member: null, ...content },
  needs: () => ({}),
};
const ofUnit: Subject = {
  ...ofBloc,
  by: 'bnvLeader',
  fields: { ...ofBloc.fields, launchedBy: 'member', member: 'bnv' },
};
const revise: Subject = {
  act: reviseMovement,
  by: 'bnvLeader',
  fields: { movement: MOVEMENT, revision: 1, ...content, title: 'Tên mới' },
  needs: () => ({}),
};

const BAD_CONTENT = [
  { field: 'title', values: ['', 'x'.repeat(501), 7, null] },
  { field: 'goal', values: ['x'.repeat(2001), null] },
  { field: 'kind', values: ['other', null] },
  { field: 'from', values: ['hôm nay', '2026-1-1', null] },
  {
    field: 'document',
    values: [{ ...evidenceOf(), link: 'javascript:1' }],
    names: 'document.link',
  },
];

describe('launching one of the bloc or the State', () => {
  refusesMalformedRequests(ofBloc, [
    { field: 'movement', values: ['', 'Phong trào', 'a/b', null] },
    { field: 'launchedBy', values: ['party', null] },
    { field: 'member', values: ['Bộ'] },
    ...BAD_CONTENT,
  ]);
  isOnlyFor(ofBloc, SECRETARIAT);
  happensOnce(ofBloc, {
    another: { by: 'deputy', verdict: 'movement-exists' },
  });
});

describe('launching one of the own unit', () => {
  isOnlyFor(ofUnit, LEADER);
  it('cannot be done in the name of the bloc, nor of nobody', async () => {
    const stage = await stageFor(ofUnit);
    const launch = (launchedBy: string, member: string | null) =>
      refusalOf(perform(ofUnit, stage, { fields: { ...ofUnit.fields, launchedBy, member } }));
    expect(await launch('bloc', 'bnv')).toMatchObject({ detail: { fields: ['member'] } });
    expect(await launch('member', null)).toMatchObject({ detail: { fields: ['member'] } });
    expect(await launch('state', null)).toMatchObject({ code: 'wrong-role' });
  });
});

describe('what a launch leaves', () => {
  it('the movement and its log entry, with a title in English even if none was given', async () => {
    const stage = await stageFor(ofUnit);
    const before = await stage.everything();
    const fields = { ...ofUnit.fields, title: ' Phong trào ', titleEn: '', document: evidenceOf() };
    expect(await perform(ofUnit, stage, { fields, requestId: 'request-1' })).toEqual({
      movement: 'thi-dua-1',
    });
    expect(changedPaths(before, await stage.everything())).toEqual([
      `log/${PEOPLE.bnvLeader}.request-1`,
      'movements/thi-dua-1',
    ]);
    const stored = {
      ...{ ...content, title: 'Phong trào', titleEn: 'Phong trào', document: evidenceOf() },
      ...{ launchedBy: 'member', member: 'bnv', revision: 1 },
    };
    expect(await stage.read(at('thi-dua-1'))).toEqual(stored);
    expect(await stage.entry('bnvLeader', 'request-1')).toMatchObject({
      member: 'bnv',
      subject: 'movements/thi-dua-1',
      new: stored,
    });
  });
});

describe('what is refused, with nothing changed', () => {
  const refused = async (subject: Subject, fields: object, status?: 'setup' | 'closed') => {
    const stage = await stageFor(subject, (now): Record<string, object> => {
      return status === undefined ? {} : { [seasonPath(BLOC, SEASON)]: seasonOf(now, { status }) };
    });
    const before = await stage.everything();
    const act = perform(subject, stage, { fields: { ...subject.fields, ...fields } });
    const refusal = await refusalOf(act);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
    return refusal;
  };

  it('a movement that is there already', async () => {
    expect(await refused(ofBloc, { movement: MOVEMENT })).toEqual({
      code: 'movement-exists',
      detail: { movement: MOVEMENT },
    });
  });
  it.each([
    ['launching', ofBloc],
    ['revising', revise],
  ] as const)('%s it over days that cannot be, or without a title', async (_, subject) => {
    const backwards = { from: '2026-06-02', to: '2026-06-01' };
    expect(await refused(subject, backwards)).toMatchObject({ code: 'dates-out-of-order' });
    expect(await refused(subject, { from: '2026-02-30', to: '2026-99-01', title: ' ' })).toEqual({
      code: 'invalid-request',
      detail: { fields: ['title', 'from', 'to'] },
    });
  });
  it.each([
    ['setup', 'not-adopted'],
    ['closed', 'season-closed'],
  ] as const)('a season in %s', async (status, code) => {
    expect(await refused(ofBloc, {}, status)).toMatchObject({ code });
    expect(await refused(revise, {}, status)).toMatchObject({ code });
  });
  it('revising what there is not', async () => {
    expect(await refused(revise, { movement: 'khong-co' })).toMatchObject({ code: 'not-found' });
  });
  it('revising over another revision', async () => {
    expect(await refused(revise, { revision: 2 })).toEqual({
      code: 'stale-revision',
      detail: { revision: 1 },
    });
  });
});

describe('revising a movement of a unit', () => {
  refusesMalformedRequests(revise, [
    { field: 'movement', values: ['', 'a/b', null] },
    { field: 'revision', values: [0, 1.5, '1', null] },
    ...BAD_CONTENT,
  ]);
  isOnlyFor(revise, LEADER);
  it('changes what it says, never who launched it', async () => {
    const stage = await stageFor(revise);
    expect(await perform(revise, stage)).toEqual({ revision: 2 });
    expect(await stage.read(at(MOVEMENT))).toEqual({
      ...movementOf(),
      title: 'Tên mới',
      revision: 2,
    });
  });
  it('by two at once: one is told that the other was first', async () => {
    const stage = await stageFor(revise);
    const verdicts = await Promise.all([
      verdictOf(perform(revise, stage)),
      verdictOf(perform(revise, stage)),
    ]);
    expect(verdicts.sort()).toEqual(['allowed', 'stale-revision']);
  });
  it('a movement from before there were revisions begins at one', async () => {
    const { revision: _, ...older } = movementOf();
    const stage = await stageFor(revise, () => ({ [at(MOVEMENT)]: older }));
    expect(await perform(revise, stage)).toEqual({ revision: 2 });
  });
});
