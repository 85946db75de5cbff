import type { Season } from '@domain/season.js';
import { type Actor, actorAt, type Role } from '@domain/seat.js';
import { describe, expect, it } from 'vitest';
import { inTurn, type Known, type Turn, tasksOf } from '../../../../web/src/pages/work/tasks.js';
import { daysFrom, seasonOf, seatOf, sheetOf } from '../../../documents.ts';

const NOW = new Date('2026-11-22T09:30:00Z');
const TURNS: Turn[] = ['over', 'due', 'upcoming', 'done'];

/** Windows in the order of a year: the agreement first, nominations last. */
function season(overrides: Partial<Season> = {}): Season {
  const until = (days: number) => ({
    ...{ opensAt: daysFrom(NOW, -30), closesAt: daysFrom(NOW, days), extensions: {} },
  });
  const windows = {
    agreement: until(1),
    selfScoring: until(5),
    appraisal: until(9),
    nomination: until(7),
  };
  return { id: '2026', ...seasonOf(NOW, { windows, ...overrides }) };
}

function actor(...roles: Role[]): Actor {
  const seat = { id: 'somebody', ...seatOf(NOW, 'bnv', ...roles) };
  return actorAt('somebody', seat, null, NOW);
}

const COUNCIL: Actor = { uid: 'council', seat: null, isCouncil: true };

const self = (overrides: Parameters<typeof sheetOf>[3]) => sheetOf(NOW, 'bnv', 'self', overrides);
const whole = { work: { value: 80 }, reform: { value: 10 } };

/** Everything that there is to know, in the middle of the work. */
const KNOWN: Known = {
  agreement: null,
  self: self({ scores: { work: { value: 80 } } }),
  nominations: { drafts: 1, submitted: 2, placesLeft: 3 },
  movements: { running: 4, reported: 1 },
  appraisals: { notBegun: 2, begun: 1, handedIn: 3 },
  setup: null,
};

function shown(who: Actor, known: Known, of = season(), at = NOW) {
  const tasks = tasksOf(who, of, known);
  return Object.fromEntries(
    TURNS.map((turn) => [
      turn,
      inTurn(tasks, turn, at).map(({ kind, state }) => `${kind} ${state}`),
    ]),
  );
}

const nothing = { over: [], due: [], upcoming: [], done: [] };
const only = (turn: Turn, ...tasks: string[]) => ({ ...nothing, [turn]: tasks });

describe('what each seat has to do', () => {
  it.each([
    [
      'an officer',
      actor('officer'),
      ['agreement waiting', 'selfScore started', 'nominations started', 'movements started'],
    ],
    [
      'a leader',
      actor('leader'),
      ['agreement ready', 'selfScore started', 'nominations started', 'movements started'],
    ],
    ['an assessor', actor('assessor'), ['appraisals started']],
    ['the head', actor('head'), ['appraisals started']],
    ['the deputy', actor('deputy'), ['appraisals started']],
    [
      'a leader who also appraises',
      actor('leader', 'assessor'),
      [
        ...['agreement ready', 'selfScore started', 'nominations started', 'appraisals started'],
        'movements started',
      ],
    ],
    ['the Council', COUNCIL, []],
    ['somebody without a seat', { uid: 'x', seat: null, isCouncil: false }, []],
  ])('%s, in the order of the deadlines', (_, who, due) =>
    expect(shown(who, KNOWN)).toEqual(only('due', ...due)),
  );

  it.each(['setup', 'closed'] as const)('nothing in a season that is %s', (status) => {
    for (const who of [actor('officer'), actor('leader', 'assessor'), actor('head'), COUNCIL])
      expect(shown(who, KNOWN, season({ status }))).toEqual(nothing);
  });

  it('nothing of what is not known yet', () =>
    expect(shown(actor('leader', 'assessor'), {})).toEqual(nothing));
});

describe('how far a task is', () => {
  const stateOf = (who: Actor, known: Known, of = season()) =>
    tasksOf(who, of, known).map(({ state, counts }) => ({ state, ...counts }))[0];

  it.each([
    ['nobody has begun', 'officer', null, { state: 'todo', count: 2 }],
    [
      'one is missing',
      'officer',
      self({ scores: { work: { value: 1 } } }),
      { state: 'started', count: 1 },
    ],
    [
      'an empty value is missing',
      'leader',
      self({ scores: { ...whole, work: { value: null } } }),
      { state: 'started', count: 1 },
    ],
    ['whole, for the officer', 'officer', self({ scores: whole }), { state: 'waiting', count: 0 }],
    ['whole, for the leader', 'leader', self({ scores: whole }), { state: 'ready', count: 0 }],
    [
      'handed in',
      'leader',
      self({ scores: whole, status: 'submitted' }),
      { state: 'done', count: 0 },
    ],
  ] as const)('self-score, %s', (_, role, sheet, expected) =>
    expect(stateOf(actor(role), { self: sheet })).toEqual(expected),
  );

  const target = { measure: 'Hồ sơ đúng hạn', value: 95, order: 1 };
  const agreement = (targets: Record<string, object>, signed = false) => ({
    ...{ member: 'bnv', targets, touched: null, updatedBy: null, updatedAt: NOW },
    signature: signed ? { by: 'x', post: 'x', postEn: 'x', at: NOW, hash: 'a'.repeat(64) } : null,
  });
  it.each([
    [
      'a target without a value',
      'leader',
      agreement({ 'target-1': { ...target, value: null } }),
      { state: 'started', count: 1 },
    ],
    [
      'complete, for the officer',
      'officer',
      agreement({ 'target-1': target }),
      { state: 'waiting', count: 0 },
    ],
    [
      'complete, for the leader',
      'leader',
      agreement({ 'target-1': target }),
      { state: 'ready', count: 0 },
    ],
    ['signed', 'officer', agreement({ 'target-1': target }, true), { state: 'done', count: 0 }],
  ] as const)('agreement, %s', (_, role, found, expected) =>
    expect(stateOf(actor(role), { agreement: found })).toEqual(expected),
  );
  it('agreement: a criterion that needs a target, before anybody has begun', () => {
    const { criteria } = season();
    const measured = {
      kind: 'target',
      group: 'tasks',
      order: 4,
      points: 10,
      baseShare: 80,
    } as const;
    const text = { title: 'Chỉ tiêu', titleEn: 'Target', unit: '%' };
    const of = season({ criteria: { ...criteria, goal: { ...measured, ...text } } });
    expect(stateOf(actor('leader'), { agreement: null }, of)).toEqual({ state: 'todo', count: 1 });
  });

  it.each([
    ['drafts wait, whatever was submitted', { drafts: 1, submitted: 5, placesLeft: 0 }, 'started'],
    ['submitted', { drafts: 0, submitted: 1, placesLeft: 2 }, 'done'],
    ['places left and nothing begun', { drafts: 0, submitted: 0, placesLeft: 1 }, 'todo'],
    ['nothing begun and no place left', { drafts: 0, submitted: 0, placesLeft: 0 }, undefined],
  ])('nominations: %s', (_, nominations, state) =>
    expect(stateOf(actor('officer'), { nominations })?.state).toBe(state),
  );
  it.each([
    [{ running: 0, reported: 0 }, undefined],
    [{ running: 2, reported: 0 }, 'todo'],
    [{ running: 2, reported: 1 }, 'started'],
    [{ running: 2, reported: 2 }, 'done'],
  ])('movements %j: %s', (movements, state) =>
    expect(stateOf(actor('officer'), { movements })?.state).toBe(state),
  );
  it.each([
    [{ notBegun: 0, begun: 0, handedIn: 0 }, undefined],
    [{ notBegun: 3, begun: 0, handedIn: 0 }, 'todo'],
    [{ notBegun: 2, begun: 1, handedIn: 0 }, 'started'],
    [{ notBegun: 1, begun: 0, handedIn: 1 }, 'started'],
    [{ notBegun: 0, begun: 0, handedIn: 3 }, 'done'],
  ])('appraisals %j: %s', (appraisals, state) =>
    expect(stateOf(actor('assessor'), { appraisals })?.state).toBe(state),
  );
  it.each([
    ['an error', 'error', { state: 'started', season: 2027, errors: 1 }],
    ['only a warning', 'warning', { state: 'ready', season: 2027, errors: 0 }],
  ] as const)('set-up with %s, also while this season runs or is over', (_, severity, expected) => {
    const problem = { severity, code: 'total-missing', path: 'scoring', detail: {} } as const;
    for (const status of ['open', 'closed'] as const)
      expect(
        stateOf(COUNCIL, { setup: { season: '2027', problems: [problem] } }, season({ status })),
      ).toEqual(expected);
  });
});

describe('whose turn it is', () => {
  const leader = actor('leader');
  const known: Known = {
    self: KNOWN.self,
    nominations: { drafts: 0, submitted: 0, placesLeft: 1 },
  };
  const { opensAt, closesAt } = season().windows.selfScoring;
  const just = (at: Date, ms: number) => new Date(at.getTime() + ms);

  it.each([
    ['a millisecond before it opens', just(opensAt, -1), 'upcoming'],
    ['the moment it opens', opensAt, 'due'],
    ['a millisecond before it closes', just(closesAt, -1), 'due'],
    ['the moment it closes', closesAt, 'over'],
  ] as const)('%s', (_, at, turn) => {
    const tasks = tasksOf(leader, season(), { self: known.self });
    for (const each of TURNS) expect(inTurn(tasks, each, at).length).toBe(each === turn ? 1 : 0);
  });
  it('an extension is the own unit’s deadline, and another’s is not', () => {
    const extensions = {
      bnv: { until: daysFrom(NOW, 8), reason: 'Bão lũ' },
      vpqh: { until: daysFrom(NOW, 90), reason: 'Bão lũ' },
    };
    const of = season();
    of.windows.selfScoring = { ...of.windows.selfScoring, extensions };
    const [task] = tasksOf(leader, of, { self: known.self });
    expect(task?.closesAt).toEqual(daysFrom(NOW, 8));
    // It then comes after the nominations, whose deadline is nearer.
    expect(shown(leader, known, of).due).toEqual(['nominations todo', 'selfScore started']);
  });
  it('a right that was not used is nobody’s debt; drafts left lying are', () => {
    const after = daysFrom(NOW, 100);
    expect(shown(leader, known, season(), after)).toEqual(only('over', 'selfScore started'));
    const drafts = { nominations: { drafts: 1, submitted: 0, placesLeft: 0 } };
    expect(shown(leader, drafts, season(), after)).toEqual(only('over', 'nominations started'));
  });
  it('what is upcoming is in the order in which it begins', () => {
    const of = season();
    of.windows.selfScoring = { ...of.windows.selfScoring, opensAt: daysFrom(NOW, 3) };
    of.windows.nomination = { ...of.windows.nomination, opensAt: daysFrom(NOW, 2) };
    expect(shown(leader, known, of)).toEqual(
      only('upcoming', 'nominations todo', 'selfScore started'),
    );
  });
  it('what is done stays done after its time', () => {
    const done = { self: self({ status: 'submitted' }) };
    expect(shown(leader, done, season(), daysFrom(NOW, 100))).toEqual(
      only('done', 'selfScore done'),
    );
  });
});
