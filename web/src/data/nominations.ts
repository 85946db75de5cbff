import type { Nomination } from '@domain/nomination.js';
import { nominationPath, nominationsPath, slotsPath } from '@domain/path.js';
import type { NomineeKind } from '@domain/quota.js';
import { deleteDoc, doc, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore';
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

export async function saveNominationField(
  { bloc, season }: SeasonRef,
  id: string,
  field: NominationField,
  value: string,
  rev: number,
): Promise<void> {
  await updateDoc(doc(db, nominationPath(bloc, season, id)), {
    [field]: value,
    rev,
    updatedBy: editorUid(),
    updatedAt: serverTimestamp(),
  });
}

export function deleteDraft({ bloc, season }: SeasonRef, id: string): Promise<void> {
  return deleteDoc(doc(db, nominationPath(bloc, season, id)));
}
