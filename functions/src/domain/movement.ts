import * as z from 'zod/mini';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { Revision } from './revision.js';
import { Evidence, MAX_EVIDENCE } from './sheet.js';
import { optionalText, requiredText } from './text.js';

/** Who launched it: the State, the bloc, or one of its members. */
export const Launcher = z.enum(['state', 'bloc', 'member']);
export type Launcher = z.infer<typeof Launcher>;

/** Thường xuyên or theo đợt/chuyên đề (Law on Emulation and Commendation, amended by 06/2026/QH16). */
export const MovementKind = z.enum(['regular', 'thematic']);
export type MovementKind = z.infer<typeof MovementKind>;

/** blocs/{bloc}/seasons/{year}/movements/{id}: an emulation movement (phong trào thi đua). Public. */
export const Movement = z.object({
  title: requiredText(500),
  titleEn: requiredText(500),
  launchedBy: Launcher,
  /** Unit that launched it; null unless `launchedBy` is `member`. */
  member: z.nullable(Slug),
  kind: MovementKind,
  goal: optionalText(2000),
  criteria: optionalText(2000),
  /** First and last day, YYYY-MM-DD; empty = not known. */
  from: z.string().check(z.regex(/^([0-9]{4}-[0-9]{2}-[0-9]{2})?$/)),
  to: z.string().check(z.regex(/^([0-9]{4}-[0-9]{2}-[0-9]{2})?$/)),
  /** The document that launched it, cited; null = none known. */
  document: z.nullable(Evidence),
  /** Where we know it from. */
  source: optionalText(500),
  /** Counts the changes: whoever revises it names the one that they read. */
  revision: z._default(z.int().check(z.gte(1)), 1),
});
export type Movement = z.infer<typeof Movement>;

/**
 * blocs/{bloc}/seasons/{year}/movements/{id}/reports/{member}: what one unit did in the movement, drafted by
 * its people under rules. Read by everybody with a seat in the bloc. Every field may be absent, so that a
 * browser writes just the field path that it changed.
 */
export const MovementReport = z.strictObject({
  member: Slug,
  done: z.optional(optionalText(5000)),
  evidence: z.optional(z.array(Evidence).check(z.maxLength(MAX_EVIDENCE))),
  rev: Revision,
  updatedBy: Uid,
  updatedAt: Instant,
});
export type MovementReport = z.infer<typeof MovementReport>;
