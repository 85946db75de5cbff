import * as z from 'zod/mini';
import { ERROR_CODES } from './error.js';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';

/** Plain data: what a value was before and after, or what an act answered. */
const Value = z.nullable(z.record(z.string(), z.unknown()));

/**
 * blocs/{bloc}/seasons/{year}/log/{id}: who did what, when, from which value to which. Nobody but the
 * server writes it. The id of an act's entry is made of its author and request id, so that the entry is
 * also the proof that the act was done, and holds the answer for whoever sends it again.
 */
export const LogEntry = z.object({
  at: Instant,
  by: Uid,
  /** The act or consequence: a callable's name, or `scoreChanged`. */
  act: z.string(),
  outcome: z.enum(['done', 'refused']),
  /** Path of what it is about, below the season. */
  subject: z.string(),
  /** Unit it concerns; null = the whole bloc. */
  member: z.nullable(Slug),
  /**
   * Holds what somebody typed in a draft: for whoever may read that draft, and of a nomination for its unit
   * alone. An entry that does not say is taken for one.
   */
  isDraft: z._default(z.boolean(), true),
  old: Value,
  new: Value,
  /** What the caller was answered; null for a consequence. */
  answer: Value,
});
export type LogEntry = z.infer<typeof LogEntry>;

/** What `answer` holds when `outcome` is `refused`. */
export const RefusedAnswer = z.object({
  code: z.enum(ERROR_CODES),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});

export function actEntryId(uid: string, requestId: string): string {
  return `${uid}.${requestId}`;
}
