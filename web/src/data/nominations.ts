import type { Nomination } from '@domain/nomination.js';
import { nominationPath, nominationsPath } from '@domain/path.js';
import { doc, serverTimestamp, setDoc } from 'firebase/firestore';
import { editorUid } from './auth.js';
import { whenBegun } from './begun.js';
import { db } from './editor-firestore.js';
import { editorOwnDocument, editorQuery, withId } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';
import { ReadableNomination } from './readable.js';

export type ListedNomination = Nomination & { id: string };

/** The fields that a draft is edited by. */
export type NominationField = 'nominee.name' | 'nominee.position' | 'achievement';

/** What a draft is begun with. */
export type NewNomination = Pick<Nomination, 'award' | 'member' | 'nominee' | 'achievement'>;

export type SeasonRef = { bloc: string; season: string };

export function liveNomination(
  { bloc, season }: SeasonRef,
  id: string,
): LiveSignal<Nomination | null> {
  return editorOwnDocument(nominationPath(bloc, season, id), ReadableNomination);
}

export function liveNominationsOfUnit(
  { bloc, season }: SeasonRef,
  member: string,
): LiveSignal<ListedNomination[]> {
  const path = nominationsPath(bloc, season);
  return editorQuery(
    `${path}?member=${member}`,
    () => queryOf('nominationsOfUnit', path, [member]),
    withId(ReadableNomination),
  );
}

/** The secretariat's view. */
export function liveNominationsByStatus(
  { bloc, season }: SeasonRef,
  status: Nomination['status'],
): LiveSignal<ListedNomination[]> {
  const path = nominationsPath(bloc, season);
  return editorQuery(
    `${path}?status=${status}`,
    () => queryOf('nominationsByStatus', path, [status]),
    withId(ReadableNomination),
  );
}

/** A new draft under an id made here, so that it can be begun without a network. */
export function createNomination(
  { bloc, season }: SeasonRef,
  draft: NewNomination,
): { id: string; saved: Promise<void> } {
  const id = crypto.randomUUID();
  const uid = editorUid();
  const saved = setDoc(doc(db, nominationPath(bloc, season, id)), {
    ...draft,
    status: 'draft',
    slot: null,
    createdBy: uid,
    createdAt: serverTimestamp(),
    updatedBy: uid,
    updatedAt: serverTimestamp(),
    submittedBy: null,
    submittedAt: null,
    lawVersion: null,
    rev: 1,
  });
  return { id, saved };
}

/** Resolves once the server has the nomination, or nothing of it is on its way there any more. */
export function nominationBegun({ bloc, season }: SeasonRef, id: string): Promise<void> {
  return whenBegun(db, nominationPath(bloc, season, id));
}
