import { Email, Invitation } from '@domain/invitation.js';
import { invitationPath, invitationsPath, seatsPath } from '@domain/path.js';
import { Seat } from '@domain/seat.js';
import { collection } from 'firebase/firestore';
import { parse } from './converter.js';
import { BLOC } from './current-bloc.js';
import { db } from './editor-firestore.js';
import { editorDocument, editorQuery } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';

/** The seats of one unit, or of the whole bloc for those who may see them all. */
export function liveSeats(member: string | null): LiveSignal<Seat[]> {
  const path = seatsPath(BLOC);
  return editorQuery(
    member === null ? `${path}#all` : `${path}?member=${member}`,
    () => (member === null ? collection(db, path) : queryOf('seatsOfUnit', path, [member])),
    (raw) => parse(Seat, raw),
  );
}

/** Seats that wait to be claimed, likewise. */
export function liveInvitations(member: string | null): LiveSignal<Invitation[]> {
  const path = invitationsPath(BLOC);
  return editorQuery(
    member === null ? `${path}#all` : `${path}?member=${member}`,
    () => (member === null ? collection(db, path) : queryOf('invitationsOfUnit', path, [member])),
    (raw) => parse(Invitation, raw),
  );
}

/** What waits for the reader's own address; null = nothing, or no address that could be invited. */
export function liveOwnInvitation(address: string): LiveSignal<Invitation | null> | null {
  const email = Email.safeParse(address);
  return email.success ? editorDocument(invitationPath(BLOC, email.data), Invitation) : null;
}
