import { DomainError } from '../domain/error.js';
import { actEntryId, LogEntry, RefusedAnswer } from '../domain/log-entry.js';
import { logEntryPath } from '../domain/path.js';
import { untilCommitted } from './commit.js';
import { db } from './database.js';
import type { KeptRefusal, Plan } from './plan.js';
import { readDocument } from './read.js';

/** One person's one intention to act. */
export type Intent = {
  bloc: string;
  season: string;
  requestId: string;
  name: string;
  uid: string;
  at: Date;
  /** Path of what it is about, below the season. */
  subject: string;
};

/**
 * Commits what `decide` plans together with its log entry, whose id is made of the author and the request
 * id: it can be created once only. Whoever sends the same again gets the answer in that entry.
 * Throws DomainError: what `decide` throws, or the refusal it returns once that is logged.
 */
export function commitOnce<Answer extends Record<string, unknown>>(
  intent: Intent,
  decide: () => Promise<Plan<Answer> | KeptRefusal>,
): Promise<unknown> {
  const path = logEntryPath(intent.bloc, intent.season, actEntryId(intent.uid, intent.requestId));
  return untilCommitted(async () => {
    const [earlier, decided] = await Promise.all([readDocument(path, LogEntry), settle(decide)]);
    if (earlier !== null) return answerFrom(earlier.data, intent);
    if (decided instanceof DomainError) {
      // Another delivery may have done it after the entry was looked for: then that is why it cannot be done.
      const meanwhile = await readDocument(path, LogEntry);
      if (meanwhile !== null) return answerFrom(meanwhile.data, intent);
      throw decided;
    }
    const { at, uid: by, name: act, subject } = intent;
    const entry = { at, by, act, subject, isDraft: false, ...decided.log };
    if ('refusal' in decided) {
      const { code, detail } = decided.refusal;
      await db()
        .doc(path)
        .create({ ...entry, outcome: 'refused', answer: { code, detail } });
      throw decided.refusal;
    }
    const batch = db().batch();
    decided.write(batch);
    batch.create(db().doc(path), { ...entry, outcome: 'done', answer: decided.answer });
    await batch.commit();
    decided.afterwards?.();
    return decided.answer;
  }).catch((error: unknown) => orDone(error, path, intent));
}

/** The last of too many attempts may have been carried out, and its answer lost: then that is the answer. */
async function orDone(error: unknown, path: string, intent: Intent): Promise<unknown> {
  if (!(error instanceof DomainError) || error.code !== 'contention') throw error;
  const done = await readDocument(path, LogEntry);
  if (done === null) throw error;
  return answerFrom(done.data, intent);
}

/** An error must wait for the earlier entry: what was done once can no longer be done, and was done. */
async function settle<T>(decide: () => Promise<T>): Promise<T | DomainError> {
  try {
    return await decide();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

function answerFrom(earlier: LogEntry, { name, subject }: Intent): unknown {
  if (earlier.act !== name || earlier.subject !== subject)
    throw new DomainError('invalid-request', { fields: ['requestId'] });
  if (earlier.outcome === 'done') return earlier.answer;
  const { code, detail } = RefusedAnswer.parse(earlier.answer);
  throw new DomainError(code, detail);
}
