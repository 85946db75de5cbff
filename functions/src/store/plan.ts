import type { WriteBatch } from 'firebase-admin/firestore';
import type { DomainError } from '../domain/error.js';
import type { LogEntry } from '../domain/log-entry.js';

/** What an act logs is no draft unless it says so. */
type Change = Pick<LogEntry, 'member' | 'old' | 'new'> & { isDraft?: true };

/** What an act decided: what to write, what to log with it in the same commit, what to answer. */
export type Plan<Answer> = {
  log: Change;
  answer: Answer;
  write: (batch: WriteBatch) => void;
  /** Bookkeeping of this instance after the commit; never anything that has to happen. */
  afterwards?: () => void;
};

/**
 * A refusal that another's act could turn into an acceptance a moment later. It is logged like an act, so
 * that a second delivery of the same request cannot win a place after its sender was told there is none.
 */
export type KeptRefusal = { log: Change; refusal: DomainError };
