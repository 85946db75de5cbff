import { type Agreement, missingTargets } from '@domain/agreement.js';
import { hasSigned, isHandedIn } from '@domain/progress.js';
import type { Season } from '@domain/season.js';
import { hasErrors } from '@domain/season-check.js';
import type { SeasonProblem } from '@domain/season-problem.js';
import { type Actor, hasRole } from '@domain/seat.js';
import { missingCriteria, type Sheet } from '@domain/sheet.js';
import { type Activity, closesFor } from '@domain/window.js';

/**
 * What one's own work is made of. Absent = not known yet, or nothing that this seat asks for: then there
 * is no task of it either, rather than a wrong one.
 */
export type Known = {
  agreement?: Agreement | null | undefined;
  self?: Sheet | null | undefined;
  nominations?: { drafts: number; submitted: number; placesLeft: number } | undefined;
  movements?: { running: number; reported: number } | undefined;
  /** Of the units that one may appraise. */
  appraisals?: { notBegun: number; begun: number; handedIn: number } | undefined;
  /** The season that is being set up, with what its live checks say. */
  setup?: { season: string; problems: readonly SeasonProblem[] } | null | undefined;
};

/**
 * `todo` nobody has begun, `started` under way, `ready` waits for oneself alone, `waiting` for the unit's
 * leader, `done`.
 */
export type TaskState = 'todo' | 'started' | 'ready' | 'waiting' | 'done';

export type Task = {
  kind: 'agreement' | 'selfScore' | 'nominations' | 'movements' | 'appraisals' | 'setup';
  href: string;
  state: TaskState;
  /** When it can be done; both null = at any time. */
  opensAt: Date | null;
  closesAt: Date | null;
  /** Numbers for its sentence. */
  counts: Readonly<Record<string, number>>;
};

/** Where a task stands on the page. `over`: not done, and its time is up. */
export type Turn = 'over' | 'due' | 'upcoming' | 'done';

/** Everything that a seat has to do in a season, whatever its time. Pure. */
export function tasksOf(actor: Actor, season: Season, known: Known): Task[] {
  const found: (Task | null)[] = [setupTask(known)];
  if (season.status === 'open') {
    const isUnit = actor.seat !== null && hasRole(actor, 'officer', 'leader');
    const isAppraiser = hasRole(actor, 'head', 'deputy', 'assessor');
    if (isUnit) found.push(...unitTasks(actor, season, known));
    if (isAppraiser) found.push(appraisalTask(season, known));
  }
  return found.filter((task) => task !== null);
}

function setupTask({ setup }: Known): Task | null {
  if (setup === undefined || setup === null) return null;
  const errors = setup.problems.filter(({ severity }) => severity === 'error').length;
  return {
    kind: 'setup',
    href: `/setup/${setup.season}`,
    state: hasErrors(setup.problems) ? 'started' : 'ready',
    opensAt: null,
    closesAt: null,
    counts: { season: Number(setup.season), errors },
  };
}

function unitTasks(actor: Actor, season: Season, known: Known): (Task | null)[] {
  const member = actor.seat?.member ?? '';
  const isLeader = hasRole(actor, 'leader');
  const span = (activity: Activity) => ({
    opensAt: season.windows[activity].opensAt,
    closesAt: closesFor(season.windows[activity], member),
  });
  return [
    agreementTask(season, member, known, isLeader, span('agreement')),
    selfScoreTask(season, known, isLeader, span('selfScoring')),
    nominationsTask(known, span('nomination')),
    movementsTask(known),
  ];
}

type Span = Pick<Task, 'opensAt' | 'closesAt'>;

/** What remains once nothing is missing: the leader's signature or submission. */
function unfinished(missing: number, hasBegun: boolean, isLeader: boolean): TaskState {
  if (missing > 0) return hasBegun ? 'started' : 'todo';
  return isLeader ? 'ready' : 'waiting';
}

function agreementTask(
  season: Season,
  member: string,
  { agreement }: Known,
  isLeader: boolean,
  span: Span,
): Task | null {
  if (agreement === undefined) return null;
  const missing = missingTargets(season, agreement).length;
  const state = hasSigned(agreement) ? 'done' : unfinished(missing, agreement !== null, isLeader);
  return {
    kind: 'agreement',
    href: `/agreement/${member}`,
    state,
    ...span,
    counts: { count: missing },
  };
}

function selfScoreTask(
  season: Season,
  { self }: Known,
  isLeader: boolean,
  span: Span,
): Task | null {
  if (self === undefined) return null;
  const missing = missingCriteria(season, self ?? { scores: {} }).length;
  const state = isHandedIn(self) ? 'done' : unfinished(missing, self !== null, isLeader);
  return { kind: 'selfScore', href: '/sheet', state, ...span, counts: { count: missing } };
}

/** Nominating is a right: without a draft there is something to do only while there are places. */
function nominationsTask({ nominations }: Known, span: Span): Task | null {
  if (nominations === undefined) return null;
  const { drafts, submitted, placesLeft } = nominations;
  const href = '/nominations';
  const common = { kind: 'nominations', href, ...span, counts: { drafts, submitted, placesLeft } };
  if (drafts > 0) return { ...common, kind: 'nominations', state: 'started' };
  if (submitted > 0) return { ...common, kind: 'nominations', state: 'done' };
  return placesLeft > 0 ? { ...common, kind: 'nominations', state: 'todo' } : null;
}

function movementsTask({ movements }: Known): Task | null {
  if (movements === undefined || movements.running === 0) return null;
  const { running, reported } = movements;
  const isBegun = reported > 0 ? 'started' : 'todo';
  return {
    kind: 'movements',
    href: '/movements',
    state: reported === running ? 'done' : isBegun,
    opensAt: null,
    closesAt: null,
    counts: { reported, running },
  };
}

function appraisalTask(season: Season, { appraisals }: Known): Task | null {
  if (appraisals === undefined) return null;
  const { notBegun, begun, handedIn } = appraisals;
  const all = notBegun + begun + handedIn;
  if (all === 0) return null;
  const { opensAt, closesAt } = season.windows.appraisal;
  const state = begun + handedIn > 0 ? 'started' : 'todo';
  return {
    kind: 'appraisals',
    href: '/sheet',
    state: handedIn === all ? 'done' : state,
    opensAt,
    closesAt,
    counts: { notBegun, begun, handedIn },
  };
}

/** By the server's time. What has no dates is due from now on. */
export function turnOf({ state, opensAt, closesAt }: Task, at: Date): Turn {
  if (state === 'done') return 'done';
  if (opensAt !== null && at < opensAt) return 'upcoming';
  return closesAt !== null && closesAt <= at ? 'over' : 'due';
}

/**
 * The tasks whose turn it is, in the order in which they are due: by deadline, then what has none. What
 * has not begun is in the order in which it begins. A right that was not used is nobody's debt.
 */
export function inTurn(tasks: readonly Task[], turn: Turn, at: Date): Task[] {
  const by = turn === 'upcoming' ? 'opensAt' : 'closesAt';
  const time = (task: Task) => task[by]?.getTime() ?? Number.POSITIVE_INFINITY;
  return tasks
    .filter((task) => turnOf(task, at) === turn)
    .filter(({ kind, state }) => turn !== 'over' || kind !== 'nominations' || state !== 'todo')
    .sort((a, b) => compare(time(a), time(b)) || compare(RANK[a.kind], RANK[b.kind]));
}

/** Of tasks that are due at the same moment. */
const RANK = {
  setup: 1,
  agreement: 2,
  selfScore: 3,
  appraisals: 4,
  nominations: 5,
  movements: 6,
} as const satisfies Record<Task['kind'], number>;

/** Two that never end are due together, where their difference would be no number. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
