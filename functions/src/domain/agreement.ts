import * as z from 'zod/mini';
import { isWholeHundredths, MAX_REACHED } from './criterion.js';
import { ClientId, Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { Revision } from './revision.js';
import type { Season } from './season.js';
import { optionalText, requiredText } from './text.js';

/** Those taken out again count: they stay in the document, until a new one takes the place. */
export const MAX_TARGETS = 30;

/** One thing that the unit promises to reach. Every field may be empty or absent while it is a draft. */
export const Target = z.strictObject({
  /** What is measured, in words. */
  measure: z.optional(optionalText(500)),
  /** What it is counted in: "%", "văn bản". */
  unit: z.optional(optionalText(40)),
  /** What the unit promises to reach; null or absent = not filled in. */
  value: z.optional(
    z.nullable(z.number().check(z.gte(0), z.lte(MAX_REACHED), z.refine(isWholeHundredths))),
  ),
  /** Where the figure comes from: a plan, last year's result. */
  basis: z.optional(optionalText(500)),
  /** The `target` criterion of the season that it is the measure of; null or absent = none. */
  criterion: z.optional(z.nullable(Slug)),
  /** Place in the list. */
  order: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  /** Taken out of the agreement again. A write names one target, and rules cannot see that one is gone. */
  isDropped: z.optional(z.boolean()),
  rev: Revision,
});
export type Target = z.infer<typeof Target>;

/** Binds the unit to one exact text: `hash` is the SHA-256, in hex, of {@link signedText}. */
export const Signature = z.object({
  by: Uid,
  post: requiredText(200),
  postEn: requiredText(200),
  at: Instant,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type Signature = z.infer<typeof Signature>;

/**
 * blocs/{bloc}/seasons/{year}/agreements/{member}: what a unit adds to the bloc's common text (giao ước
 * thi đua). Its people draft it together under rules; its leader signs by a callable. Public once signed.
 */
export const Agreement = z.strictObject({
  member: Slug,
  targets: z
    .record(ClientId, Target)
    .check(z.refine((targets) => Object.keys(targets).length <= MAX_TARGETS)),
  /** The target that the last write changed: rules cannot loop, so a write names what they must check. */
  touched: z.nullable(ClientId),
  updatedBy: z.nullable(Uid),
  updatedAt: Instant,
  /** null = not signed, or not any more: changing the text takes signatures off. */
  signature: z.nullable(Signature),
});
export type Agreement = z.infer<typeof Agreement>;

/** What everybody sees of a signature: who signed for the unit by post, when, and what. */
export const Signatory = z.object({
  post: Signature.shape.post,
  postEn: Signature.shape.postEn,
  at: Signature.shape.at,
  hash: Signature.shape.hash,
});
export type Signatory = z.infer<typeof Signatory>;

/**
 * blocs/{bloc}/seasons/{year}/texts/agreement: the bloc's common text, which all members sign together with
 * their own targets. A document of its own: it is long, and every visitor of the board reads the season. Public.
 */
export const AgreementText = z.object({
  text: optionalText(20_000),
  /** Counts the changes: whoever writes names the one that they read. */
  revision: z.int().check(z.gte(1)),
  updatedAt: Instant,
  /**
   * The signatures that stand, by unit. Each one given or taken off is written here and at the unit's own
   * agreement in one commit, so that of two last signers one comes second and sees the other.
   */
  signatures: z._default(z.record(Slug, Signatory), {}),
  /**
   * Since when it is closed, once an act has written it down; `closingOf` says whether it is. From then on the
   * text and its signatures stand, and only a unit that joins the bloc later adds its own.
   */
  closedAt: z.nullable(Instant),
});
export type AgreementText = z.infer<typeof AgreementText>;

/** A target with its id, as pages list it. */
export type ListedTarget = Target & { id: string };

/** The targets that stand, in order. */
export function targetsOf(agreement: Pick<Agreement, 'targets'> | null): ListedTarget[] {
  return Object.entries(agreement?.targets ?? {})
    .map(([id, target]) => ({ ...target, id }))
    .filter((target) => target.isDropped !== true)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1));
}

/** What a unit promised for a `target` criterion; null = nothing, and the criterion brings it nothing. */
export function targetFor(agreement: Agreement | null, criterion: string): number | null {
  const target = targetsOf(agreement).find((each) => each.criterion === criterion);
  return target?.value ? target.value : null;
}

/** What keeps a target from being signed. */
export type TargetFault = 'no-measure' | 'no-value' | 'no-criterion' | 'criterion-twice';

/** Every fault of the targets that stand, by target. */
export function targetFaults(
  season: Season,
  agreement: Agreement | null,
): Map<string, TargetFault[]> {
  const measured = new Set<string>();
  const faults = new Map<string, TargetFault[]>();
  for (const { id, measure, value, criterion } of targetsOf(agreement)) {
    const found: TargetFault[] = [];
    if (!measure?.trim()) found.push('no-measure');
    if (typeof value !== 'number') found.push('no-value');
    if (criterion) {
      if (season.criteria[criterion]?.kind !== 'target') found.push('no-criterion');
      // Two figures for one criterion: nobody could say which of them the unit is held to.
      if (measured.has(criterion)) found.push('criterion-twice');
      measured.add(criterion);
    }
    if (found.length > 0) faults.set(id, found);
  }
  return faults;
}

/** `target` criteria of the season that the unit has set itself nothing for, in the season's order. */
export function unmeasuredCriteria(season: Season, agreement: Agreement | null): string[] {
  return Object.entries(season.criteria)
    .filter(([id, { kind }]) => kind === 'target' && targetFor(agreement, id) === null)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id]) => id);
}

/** Targets with a fault, and `target` criteria without a target: what stands in the way of signing. */
export function missingTargets(season: Season, agreement: Agreement | null): string[] {
  return [...targetFaults(season, agreement).keys(), ...unmeasuredCriteria(season, agreement)];
}

/**
 * Exactly what a signature binds to, as text: the season, the common text and the unit's own targets, in
 * one order and one spelling (NFC), so that every machine computes the same hash of it.
 */
export function signedText(
  season: string,
  text: string,
  member: string,
  agreement: Pick<Agreement, 'targets'> | null,
): string {
  const targets = targetsOf(agreement).map(({ measure, unit, value, basis, criterion }) => [
    measure ?? '',
    unit ?? '',
    value ?? null,
    basis ?? '',
    criterion ?? null,
  ]);
  return JSON.stringify([season, member, text, targets]).normalize('NFC');
}
