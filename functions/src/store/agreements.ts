import type { WriteBatch } from 'firebase-admin/firestore';
import { Agreement, AgreementText, type Signature } from '../domain/agreement.js';
import { closingOf } from '../domain/agreement-closing.js';
import type { Member } from '../domain/member.js';
import { agreementPath, agreementTextPath } from '../domain/path.js';
import type { SeasonAddress } from './board.js';
import { db } from './database.js';
import { readDocument, type Stored } from './read.js';

export type AgreementAddress = SeasonAddress & { member: string };

export function readAgreementText({
  bloc,
  season,
}: SeasonAddress): Promise<Stored<AgreementText> | null> {
  return readDocument(agreementTextPath(bloc, season), AgreementText);
}

export function readAgreement({
  bloc,
  season,
  member,
}: AgreementAddress): Promise<Stored<Agreement> | null> {
  return readDocument(agreementPath(bloc, season, member), Agreement);
}

/** Writes down since when the agreement is closed, before an act changes who was a member then. */
export type Seal = { text: Stored<AgreementText>; closedAt: Date } | null;

/** The seal that is missing: the agreement has closed by itself, as its last unsigned unit has left. */
export async function findSeal(
  address: SeasonAddress,
  members: readonly Member[],
  at: Date,
): Promise<Seal> {
  const text = await readAgreementText(address);
  const closedAt = closingOf(text?.data ?? null, members, at);
  return text === null || closedAt === null || text.data.closedAt !== null
    ? null
    : { text, closedAt };
}

export function writeSeal(batch: WriteBatch, address: SeasonAddress, seal: Seal): void {
  if (seal === null) return;
  const { text, closedAt } = seal;
  writeAgreementText(batch, address, text, { ...text.data, closedAt });
}

/**
 * Writes the common text over the one that was read, or creates it. Every act on the agreement comes through
 * here, so that any two of them meet: the second finds the text changed, reads again and decides again.
 */
export function writeAgreementText(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  read: Stored<AgreementText> | null,
  fields: AgreementText,
): void {
  const ref = db().doc(agreementTextPath(bloc, season));
  if (read === null) batch.create(ref, fields);
  else batch.update(ref, fields, { lastUpdateTime: read.updateTime });
}

/** Puts a signature under an agreement that nobody has changed since it was read, or takes it off. */
export function writeSignature(
  batch: WriteBatch,
  { bloc, season, member }: AgreementAddress,
  read: Stored<Agreement>,
  signature: Signature | null,
): void {
  const ref = db().doc(agreementPath(bloc, season, member));
  batch.update(ref, { signature }, { lastUpdateTime: read.updateTime });
}

/** Takes off a signature that the text says stands: while it does, nothing else can write that agreement. */
export function voidSignature(batch: WriteBatch, { bloc, season, member }: AgreementAddress): void {
  batch.update(db().doc(agreementPath(bloc, season, member)), { signature: null });
}
