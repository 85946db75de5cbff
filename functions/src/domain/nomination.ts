import * as z from 'zod/mini';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { NomineeKind } from './quota.js';
import { Revision } from './revision.js';
import { optionalText } from './text.js';

/** Whom the dossier is about. Empty while it is a draft; required to submit. */
export const Nominee = z.strictObject({
  kind: NomineeKind,
  name: optionalText(200),
  /** Position and unit of a person; the parent body of a collective. */
  position: optionalText(300),
});
export type Nominee = z.infer<typeof Nominee>;

export const NominationStatus = z.enum(['draft', 'submitted', 'withdrawn']);
export type NominationStatus = z.infer<typeof NominationStatus>;

/**
 * blocs/{bloc}/seasons/{year}/nominations/{id}. Drafted in the browser under rules; submitted and
 * withdrawn by callables. A withdrawn one can be edited and submitted again.
 */
export const Nomination = z.strictObject({
  award: Slug,
  member: Slug,
  nominee: Nominee,
  achievement: optionalText(5000),
  status: NominationStatus,
  /** The slot it holds, exactly while `status` is `submitted`. */
  slot: z.nullable(z.int()),
  createdBy: Uid,
  createdAt: Instant,
  updatedBy: Uid,
  updatedAt: Instant,
  submittedBy: z.nullable(Uid),
  submittedAt: z.nullable(Instant),
  /** Law in force when it was received (Law 06/2026 keeps dossiers under the text of their reception date). */
  lawVersion: z.nullable(z.string()),
  rev: Revision,
});
export type Nomination = z.infer<typeof Nomination>;

/** Fields without which a nomination cannot be submitted, as paths. */
export function missingFields(nomination: Nomination): string[] {
  const missing: string[] = [];
  if (nomination.nominee.name.trim() === '') missing.push('nominee.name');
  if (nomination.achievement.trim() === '') missing.push('achievement');
  return missing;
}
