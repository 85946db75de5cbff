import { ERROR_CODES } from '@domain/error.js';
import * as z from 'zod/mini';

const Reason = z.enum([...ERROR_CODES, 'offline', 'unknown']);

/** A field that somebody typed in and that the server has not acknowledged, as it lies on this machine. */
export const Unsent = z.object({
  /** The document, and the field's path in it. */
  path: z.string(),
  field: z.string(),
  /** The stored value that it was typed over, and the revision under which that was read. */
  base: z.unknown(),
  rev: z.int(),
  /** What is on screen. */
  shown: z.unknown(),
  /** What it would store; null while it is not a value of the field. */
  ready: z.nullable(z.object({ value: z.unknown() })),
  /** Values sent without an answer: one of them, found on the server, is our own. */
  tried: z.array(z.unknown()),
  /** By this machine's clock, to be shown only. */
  at: z.int(),
  /** The server's no, after which only the person sends it again. */
  refused: z.nullable(Reason),
});
export type Unsent = z.infer<typeof Unsent>;

/** Our own last save, until a listener has told of it: the page's cache may be behind it. */
export const Own = z.object({ value: z.unknown(), rev: z.int() });
export type Own = z.infer<typeof Own>;

/** A text that will not be sent any more and that nobody but the person deletes. */
export const Kept = z.object({
  id: z.string(),
  path: z.string(),
  field: z.string(),
  shown: z.unknown(),
  /** Why it was not stored; `given-up`: a colleague's was taken instead. */
  reason: z.union([Reason, z.literal('given-up')]),
  at: z.int(),
  /** Its person has been to the list of copies since, or chose so: no need to tell of it again. */
  isSeen: z._default(z.boolean(), true),
});
export type Kept = z.infer<typeof Kept>;
