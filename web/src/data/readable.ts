import { Agreement, Target } from '@domain/agreement.js';
import { MovementReport } from '@domain/movement.js';
import { Nomination, Nominee } from '@domain/nomination.js';
import { Evidence, MAX_EVIDENCE, Score, Sheet } from '@domain/sheet.js';
import * as z from 'zod/mini';

/**
 * Drafts as they are read. The domain's schemas are strict, so that nothing unknown is written; what a
 * newer version of the page has written must still open in this one. Evidence is written back as one
 * list and therefore keeps what is unknown in it.
 */
const ReadableScore = z.object({
  ...Score.shape,
  evidence: z.optional(z.array(z.looseObject(Evidence.shape)).check(z.maxLength(MAX_EVIDENCE))),
});

export const ReadableSheet = z.object({
  ...Sheet.shape,
  scores: z.record(z.string(), ReadableScore),
});

export const ReadableNomination = z.object({
  ...Nomination.shape,
  nominee: z.object(Nominee.shape),
});

export const ReadableAgreement = z.object({
  ...Agreement.shape,
  targets: z.record(z.string(), z.object(Target.shape)),
});

export const ReadableReport = z.object({
  ...MovementReport.shape,
  evidence: z.optional(z.array(z.looseObject(Evidence.shape)).check(z.maxLength(MAX_EVIDENCE))),
});
