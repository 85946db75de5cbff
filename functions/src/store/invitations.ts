import type { WriteBatch } from 'firebase-admin/firestore';
import type { Bloc } from '../domain/bloc.js';
import { DomainError } from '../domain/error.js';
import { expiryOf, Invitation } from '../domain/invitation.js';
import { invitationMail } from '../domain/invitation-mail.js';
import type { Mail } from '../domain/notice.js';
import { invitationPath, invitationsPath } from '../domain/path.js';
import { joinLink } from '../domain/site-link.js';
import { db } from './database.js';
import { makeSecret } from './invitation-secret.js';
import { tellLetters, writeMail } from './mail.js';
import { readCollection, readDocument, type Stored } from './read.js';

export function findInvitation(bloc: string, email: string): Promise<Stored<Invitation> | null> {
  return readDocument(invitationPath(bloc, email), Invitation);
}

export async function readInvitation(bloc: string, email: string): Promise<Stored<Invitation>> {
  const stored = await findInvitation(bloc, email);
  if (stored === null) throw new DomainError('invitation-missing');
  return stored;
}

export async function readInvitationsOf(
  bloc: string,
  member: string,
): Promise<Stored<Invitation>[]> {
  const all = await readCollection(invitationsPath(bloc), Invitation);
  return [...all.values()].filter(({ data }) => data.member === member);
}

export type IssuedInvitation = {
  invitation: Invitation;
  write: (batch: WriteBatch) => void;
  /** On the emulators, where nobody sends letters. */
  tell: () => void;
};

/**
 * An invitation with a new secret, which goes into the letter alone and is forgotten here. One that waits
 * for the same address is replaced, and its letter opens nothing any more.
 * @param letter id of the mail document
 */
export function issueInvitation(
  terms: Omit<Invitation, 'secretHash' | 'expiresAt'>,
  { bloc, before, letter, site }: IssueContext,
): IssuedInvitation {
  const { secret, secretHash } = makeSecret();
  const invitation = { ...terms, secretHash, expiresAt: expiryOf(terms.invitedAt) };
  const link = joinLink(site, bloc.id, secret);
  const mail: Mail = invitationMail({ bloc, invitation, link });
  return {
    invitation,
    write(batch) {
      const { id, ...fields } = invitation;
      const ref = db().doc(invitationPath(bloc.id, id));
      if (before === null) batch.create(ref, fields);
      else batch.update(ref, fields, { lastUpdateTime: before.updateTime });
      writeMail(batch, letter, mail);
    },
    tell: () => tellLetters([{ to: terms.id, link }]),
  };
}

type IssueContext = {
  bloc: Bloc;
  /** What is replaced; null = nothing waits for the address. */
  before: Stored<Invitation> | null;
  letter: string;
  site: string;
};

export function deleteInvitation(batch: WriteBatch, bloc: string, read: Stored<Invitation>): void {
  const ref = db().doc(invitationPath(bloc, read.data.id));
  batch.delete(ref, { lastUpdateTime: read.updateTime });
}
