import type { Nomination } from '@domain/nomination.js';
import { nominationPath, nominationsPath, slotsPath } from '@domain/path.js';
import type { NomineeKind } from '@domain/quota.js';
import { doc, runTransaction, serverTimestamp, setDoc } from 'firebase/firestore';
import { editorUid } from './auth.js';
import { db } from './editor-firestore.js';
import { editorCount, editorDocument, editorQuery, withId } from './editor-live.js';
import type { LiveSignal } from './live.js';
import { queryOf } from './query.js';
import { ReadableNomination } from './readable.js';

export type ListedNomination = Nomination & { id: string };

/** The fields that a draft is edited by. */
export type NominationField = 'nominee.name' | 'nominee.position' | 'achievement';

export type SeasonRef = { bloc: string; season: string };

export function liveNomination(
  { bloc, season }: SeasonRef,
  id: string,
): LiveSignal<Nomination | null> {
  return editorDocument(nominationPath(bloc, season, id), ReadableNomination);
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

/** Places taken of an award. */
export function liveSlots({ bloc, season }: SeasonRef, award: string): LiveSignal<number> {
  return editorCount(slotsPath(bloc, season, award));
}

/** A new empty draft under an id made here, so that it can be begun without a network. */
export function createNomination(
  { bloc, season }: SeasonRef,
  draft: { award: string; member: string; kind: NomineeKind },
): { id: string; saved: Promise<void> } {
  const id = crypto.randomUUID();
  const uid = editorUid();
  const saved = setDoc(doc(db, nominationPath(bloc, season, id)), {
    award: draft.award,
    member: draft.member,
    nominee: { kind: draft.kind, name: '', position: '' },
    achievement: '',
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

/** A colleague has written since the page was drawn: what nobody has looked at is not deleted. */
class ChangedMeanwhile extends Error {
  readonly code = 'aborted';
}

/** Needs the server: a deletion that waited in a queue would take with it what others write meanwhile. */
export function deleteDraft({ bloc, season }: SeasonRef, id: string, rev: number): Promise<void> {
  const ref = doc(db, nominationPath(bloc, season, id));
  return runTransaction(db, async (tx) => {
    const now = await tx.get(ref);
    if ((now.get('rev') ?? 0) !== rev) throw new ChangedMeanwhile();
    tx.delete(ref);
  });
}
