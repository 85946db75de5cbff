import * as z from 'zod/mini';
import { isPenalty, isValueOf } from './criterion.js';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { Revision } from './revision.js';
import type { Season } from './season.js';
import { optionalText, requiredText } from './text.js';

/** Who fills the sheet: the unit itself or the appraisal team; another member's id once peers score each other. */
export const Assessor = z.enum(['self', 'appraisal']);
export type Assessor = z.infer<typeof Assessor>;

export const MAX_EVIDENCE = 5;

/** A state document that proves a score, cited, not uploaded. */
export const Evidence = z.strictObject({
  /** Number and symbol, e.g. "123/BC-BNV". */
  number: requiredText(100),
  /** Date of the document, YYYY-MM-DD, or empty. */
  date: z.string().check(z.regex(/^([0-9]{4}-[0-9]{2}-[0-9]{2})?$/)),
  issuer: optionalText(200),
  summary: optionalText(500),
  /** Only http(s): a `javascript:` link would run in a reviewer's page. */
  link: z.string().check(z.maxLength(500), z.regex(/^(https?:\/\/[^\s]+)?$/)),
});
export type Evidence = z.infer<typeof Evidence>;

/**
 * `value` null or absent = not scored yet, which is not the same as zero. Every field may be absent, so
 * that a browser writes just the field path it changed ("scores.c1.note") and never a colleague's.
 */
export const Score = z.strictObject({
  value: z.optional(z.nullable(z.number())),
  note: z.optional(optionalText(2000)),
  evidence: z.optional(z.array(Evidence).check(z.maxLength(MAX_EVIDENCE))),
  rev: Revision,
});
export type Score = z.infer<typeof Score>;

/** blocs/{bloc}/seasons/{year}/sheets/{member}.{assessor}: everything one assessor says of one unit. */
export const Sheet = z.strictObject({
  member: Slug,
  assessor: Assessor,
  status: z.enum(['draft', 'submitted']),
  scores: z.record(Slug, Score),
  /** The criterion that the last write changed: rules cannot loop, so a write names what they must check. */
  touched: z.nullable(Slug),
  updatedBy: z.nullable(Uid),
  updatedAt: Instant,
  submittedBy: z.nullable(Uid),
  submittedAt: z.nullable(Instant),
});
export type Sheet = z.infer<typeof Sheet>;

export function sheetId(member: string, assessor: Assessor): string {
  return `${member}.${assessor}`;
}

/** Criteria without a value that need one; a penalty left empty means none occurred. */
export function missingCriteria(season: Season, sheet: Pick<Sheet, 'scores'>): string[] {
  return Object.entries(season.criteria)
    .filter(([id, each]) => !isPenalty(each) && typeof sheet.scores[id]?.value !== 'number')
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
}

/** Criteria whose value is out of range, off the step, or unknown to the season: only a change of criteria can make one. */
export function invalidCriteria(season: Season, sheet: Sheet): string[] {
  return Object.entries(sheet.scores)
    .filter(([id, { value }]) => {
      const criterion = season.criteria[id];
      return criterion === undefined || (typeof value === 'number' && !isValueOf(criterion, value));
    })
    .map(([id]) => id);
}
