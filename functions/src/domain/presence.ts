import * as z from 'zod/mini';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { type Assessor, sheetId } from './sheet.js';
import { requiredText } from './text.js';

/** Path of a field within its document, e.g. "scores.c1.note" or "nominee.name". */
export const FieldPath = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,80}$/));

/** What people meet at: a document that is drafted together, by its path below the season. */
export type Subject = {
  path: string;
  /** The unit that the document is about. */
  member: string;
};

export function sheetSubject(member: string, assessor: Assessor): Subject {
  return { path: `sheets/${sheetId(member, assessor)}`, member };
}

export function nominationSubject(nomination: string, member: string): Subject {
  return { path: `nominations/${nomination}`, member };
}

export function agreementSubject(member: string): Subject {
  return { path: `agreements/${member}`, member };
}

export function movementReportSubject(movement: string, member: string): Subject {
  return { path: `movements/${movement}/reports/${member}`, member };
}

/**
 * blocs/{bloc}/seasons/{year}/presence/{subject}.{uid}: who has a draft open for writing. It is a hint
 * to colleagues and decides nothing. Whoever may write the draft sees it, and nobody else.
 */
export const Presence = z.object({
  subject: z.string(),
  member: Slug,
  uid: Uid,
  /** As in the writer's seat; the rules compare. */
  post: requiredText(200),
  postEn: requiredText(200),
  /** The field that has the focus. */
  field: z.nullable(FieldPath),
  /** The server's time of the last sign of life. */
  at: Instant,
  /** When a TTL policy may remove what a torn connection left behind. */
  expiresAt: Instant,
});
export type Presence = z.infer<typeof Presence>;

/** One entry per person and document, so that two windows of one person are one. */
export function presenceId(subject: Subject, uid: string): string {
  return `${subject.path.replaceAll('/', '.')}.${uid}`;
}
