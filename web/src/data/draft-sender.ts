import type { Unsent } from './draft-entry.js';
import { merge, same } from './draft-merge.js';
import {
  closedBy,
  type DraftData,
  revisionAt,
  type Target,
  targetOf,
  valueAt,
  withWritten,
} from './draft-target.js';
import { failureOf } from './failure.js';
import type { Failure } from './live.js';
import type { LocalStore } from './local-store.js';

/** The server of drafts. Every call is answered by the server or rejects; none waits in a queue. */
export type DraftServer = {
  /** As it is now; null = not there. */
  read(path: string): Promise<DraftData | null>;
  /** Names field paths; signs and dates. */
  update(path: string, fields: Record<string, unknown>): Promise<void>;
  create(path: string, fields: Record<string, unknown>): Promise<void>;
  /** Why this person may not write there now, as far as seat and season say. */
  reason(path: string): Promise<Failure>;
};

/** What a form is told while its document is being sent. */
export type SendEvent =
  | { type: 'sending'; field: string; value: unknown }
  | { type: 'held'; field: string }
  | { type: 'waiting'; field: string }
  | { type: 'acknowledged'; field: string; value: unknown; rev: number }
  | { type: 'refused'; field: string; code: Failure }
  | { type: 'told'; data: DraftData | null };

export type Outcome = 'done' | 'waiting';

/** After these a draft cannot be sent by trying again: it becomes a copy on this machine. */
const FINAL: readonly Failure[] = [
  'no-seat',
  'wrong-unit',
  'season-closed',
  'window-closed',
  'sheet-locked',
  'already-submitted',
  'already-signed',
  'agreement-closed',
  'not-found',
];

export function isFinal(code: Failure): boolean {
  return FINAL.includes(code);
}

/** Colleagues who write in the same moment each win once; more rounds than this are something else. */
const MAX_ROUNDS = 8;

/** The emulator at times denies for a lock that it did not get: without a reason it is asked again. */
const MAX_DOUBTS = 3;

type Job = {
  path: string;
  store: LocalStore;
  server: DraftServer;
  /** The newest of the document that this page has heard of; grows with every answer. */
  known: Map<string, DraftData | null>;
  tell: (event: SendEvent) => void;
  now: () => number;
  pause: (ms: number) => Promise<void>;
};

/**
 * Sends what is unsent of one document. A write says which revision it read; where the server has gone
 * on, it refuses, and we read, merge and write again: fields that nobody else changed go through without
 * a word, the others are left for their person to choose.
 */
export async function send(job: Job): Promise<Outcome> {
  const groups = Map.groupBy(
    job.store.unsent().filter(({ path }) => path === job.path),
    ({ field }) => targetOf(job.path, field).guard,
  );
  for (const guard of groups.keys()) {
    if ((await sendGroup(job, guard)) === 'waiting') return 'waiting';
  }
  return putAside(job);
}

/** What waits for its person, in question or no value yet, has no place in a document that is closed. */
function putAside(job: Job): 'done' {
  const data = job.known.get(job.path);
  const closed = data === undefined ? null : closedBy(job.path, data);
  const left = job.store.unsent().filter(({ path }) => path === job.path);
  return closed === null ? 'done' : refuse(job, left, closed);
}

async function sendGroup(job: Job, guard: string): Promise<Outcome> {
  // Where that fails, so does the write, and says why.
  if (wouldGuess(job, readyOf(job, guard))) await look(job);
  let doubts = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const ready = readyOf(job, guard);
    if (ready.length === 0) return 'done';
    const answer = await attempt(job, guard, ready);
    if (answer === 'written' || answer === 'moved') continue;
    if (answer === 'offline' || answer === 'contention') return wait(job, ready);
    doubts += 1;
    if (answer !== 'wrong-role' && answer !== 'wrong-unit') return refuse(job, ready, answer);
    if (doubts === MAX_DOUBTS) return refuse(job, ready, meaningOf(answer));
    await job.pause(200 * doubts);
  }
  return wait(job, readyOf(job, guard));
}

/**
 * What a denial means that stays, though seat and season speak for the draft. Where the document may be read, it is
 * the content that the rules do not take. Where it may not, it is another unit's: the path of a nomination does not
 * say whose it is, and this person may have changed units.
 */
function meaningOf(answer: 'wrong-role' | 'wrong-unit'): Failure {
  return answer === 'wrong-role' ? 'invalid-request' : answer;
}

/**
 * Whether a write would be a guess: an earlier one may have been taken without its answer reaching us, or
 * nobody has told us yet what is there. Fields that were typed over different states of the document would
 * then go out together over the newest of these, and one of them over what its person has never seen.
 */
function wouldGuess({ path, known }: Job, ready: readonly Unsent[]): boolean {
  return ready.length > 0 && (!known.has(path) || ready.some(({ tried }) => tried.length > 0));
}

/** Learns what the server has now; null = learned. */
async function look({ path, server, known, tell }: Job): Promise<Failure | null> {
  try {
    const data = await server.read(path);
    known.set(path, data);
    tell({ type: 'told', data });
    return null;
  } catch (error) {
    const code = failureOf(error);
    if (code !== 'wrong-role') return code;
    const why = await server.reason(path).catch(failureOf);
    return why === 'wrong-role' ? 'wrong-unit' : why;
  }
}

/** `moved`: refused, and the server has meanwhile something newer than what we wrote over. */
async function attempt(
  job: Job,
  guard: string,
  ready: readonly Unsent[],
): Promise<'written' | 'moved' | Failure> {
  try {
    await write(job, guard, ready);
    return 'written';
  } catch (error) {
    const code = failureOf(error);
    return code === 'wrong-role' || code === 'not-found' ? whyRefused(job, guard, ready) : code;
  }
}

/** What can be written now, after everything that needs no writing has been put in its place. */
function readyOf(job: Job, guard: string): Unsent[] {
  return job.store
    .unsent()
    .filter(({ path, refused }) => path === job.path && refused === null)
    .filter(({ field }) => targetOf(job.path, field).guard === guard)
    .filter((entry) => entry.ready !== null && isToBeWritten(job, guard, entry, entry.ready.value));
}

function isToBeWritten(job: Job, guard: string, entry: Unsent, value: unknown): boolean {
  const data = job.known.get(job.path);
  const rev = data === undefined ? -1 : revisionAt(data, guard);
  // A listener that lags behind our own last write knows less than the entry.
  if (data === undefined || rev < entry.rev) return true;
  const stored = valueAt(data, entry.field);
  const base = entry.tried.some((each) => same(each, stored)) ? stored : entry.base;
  const merged = merge(base, value, stored);
  if (merged === 'settled' || merged === 'theirs') acknowledge(job, entry, stored, rev);
  if (merged === 'conflict') job.tell({ type: 'held', field: entry.field });
  return merged === 'mine';
}

async function write(job: Job, guard: string, ready: readonly Unsent[]): Promise<void> {
  const { path, store, server, known, tell } = job;
  const data = known.get(path);
  const rev = Math.max(revisionAt(data ?? null, guard), ...ready.map((entry) => entry.rev)) + 1;
  const values = new Map(ready.map(({ field, ready: sent }) => [field, sent?.value]));
  const target: Target = targetOf(path, ready[0]?.field ?? '');
  for (const entry of ready) {
    // On the machine before it is on its way: if no answer comes back, we still know it for our own.
    store.put({ ...entry, tried: [...entry.tried, entry.ready?.value] });
    tell({ type: 'sending', field: entry.field, value: entry.ready?.value });
  }
  const first = data === null && target.begin !== null ? target.begin(values) : null;
  if (first !== null) await server.create(path, first);
  else await server.update(path, { ...Object.fromEntries(values), ...target.also, [guard]: rev });
  for (const entry of ready) acknowledge(job, entry, entry.ready?.value, rev);
  // What else is unsent is measured by what is there now, or a known conflict would be sent again.
  if (first !== null) known.set(path, first);
  else if (data) known.set(path, withWritten(data, new Map([...values, [guard, rev]])));
  else known.delete(path);
}

async function whyRefused(
  job: Job,
  guard: string,
  ready: readonly Unsent[],
): Promise<Failure | 'moved'> {
  const { path, server, known } = job;
  const before = known.get(path);
  const unseen = await look(job);
  if (unseen !== null) return unseen;
  const data = known.get(path) ?? null;
  const closed = closedBy(path, data);
  if (closed === 'not-found') return whyGone(job);
  if (closed !== null) return closed;
  const seen = Math.max(revisionAt(before ?? null, guard), ...ready.map(({ rev }) => rev));
  const hasMoved = revisionAt(data, guard) !== seen || (data === null) !== (before === null);
  return hasMoved ? 'moved' : await server.reason(path).catch(failureOf);
}

/** A nomination begun without a network is not there either where the server would not have it begun. */
async function whyGone({ path, server }: Job): Promise<Failure> {
  const why = await server.reason(path).catch(failureOf);
  return isFinal(why) ? why : 'not-found';
}

/** The server has `value`: what was typed since stays unsent, over that. */
function acknowledge({ path, store, tell }: Job, entry: Unsent, value: unknown, rev: number): void {
  const now = store.find(path, entry.field);
  store.setOwn(path, entry.field, { value, rev });
  if (now !== null && same(now.shown, entry.shown)) store.drop(path, entry.field);
  else if (now !== null) store.put({ ...now, base: value, rev, tried: [] });
  tell({ type: 'acknowledged', field: entry.field, value, rev });
}

function refuse({ path, store, tell, now }: Job, ready: readonly Unsent[], code: Failure): 'done' {
  for (const { field } of ready) {
    const entry = store.find(path, field);
    if (entry === null) continue;
    if (isFinal(code)) {
      const id = `${path}#${field}#${now()}`;
      const { shown, at } = entry;
      store.keep({ id, path, field, shown, reason: code, at, isSeen: false });
      store.drop(path, field);
    } else store.put({ ...entry, refused: code });
    tell({ type: 'refused', field, code });
  }
  return 'done';
}

function wait({ tell }: Job, entries: readonly Unsent[]): 'waiting' {
  for (const { field } of entries) tell({ type: 'waiting', field });
  return 'waiting';
}
