import type { WriteBatch } from 'firebase-admin/firestore';
import type { InUse } from '../domain/acts/amend-season.js';
import { Agreement } from '../domain/agreement.js';
import { Bloc } from '../domain/bloc.js';
import { DomainError } from '../domain/error.js';
import { Member } from '../domain/member.js';
import {
  agreementsPath,
  blocPath,
  memberPath,
  placePath,
  quotaPath,
  quotasPath,
  seasonPath,
  sheetPath,
  sheetsPath,
} from '../domain/path.js';
import { Quota } from '../domain/quota.js';
import type { Season } from '../domain/season.js';
import { Sheet, sheetId } from '../domain/sheet.js';
import type { SeasonAddress } from './board.js';
import { db } from './database.js';
import { readCollection, readDocument, type Stored } from './read.js';
import { findSeason } from './scene.js';
import { requireUnchanged } from './unchanged.js';

/** The bloc and the season that its pages show, which may not exist yet. */
export type ShownSeason = { bloc: Stored<Bloc>; season: Stored<Season> | null };

export async function readShownSeason(bloc: string): Promise<ShownSeason> {
  const stored = await readDocument(blocPath(bloc), Bloc);
  if (stored === null) throw new DomainError('not-found', { what: 'bloc' });
  const season = await findSeason(bloc, stored.data.currentSeason);
  return { bloc: stored, season };
}

/** The commit finds the season as it was read. */
export function requireSeason(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  read: Stored<Season>,
): void {
  requireUnchanged(batch, seasonPath(bloc, season), read, 'status');
}

/**
 * Turns the bloc's pages to a season, unless the bloc was changed since it was read, or the season that it
 * shows: adopted meanwhile, that one may be the later, and leaves the bloc itself as it is.
 */
export function showSeason(batch: WriteBatch, { bloc, season }: ShownSeason, year: string): void {
  if (season !== null && season.data.id !== year) {
    requireSeason(batch, { bloc: bloc.data.id, season: season.data.id }, season);
  }
  const ref = db().doc(blocPath(bloc.data.id));
  batch.update(ref, { currentSeason: year }, { lastUpdateTime: bloc.updateTime });
}

/** Fails the commit where somebody has founded it meanwhile. */
export function createSeason(batch: WriteBatch, bloc: string, { id, ...fields }: Season): void {
  batch.create(db().doc(seasonPath(bloc, id)), fields);
}

/** Writes fields of a season that nobody has changed since it was read. */
export function updateSeason(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  read: Stored<Season>,
  fields: Partial<Omit<Season, 'id'>>,
): void {
  const ref = db().doc(seasonPath(bloc, season));
  batch.update(ref, fields, { lastUpdateTime: read.updateTime });
}

export async function readQuotas(bloc: string, season: string): Promise<Quota[]> {
  const quotas = await readCollection(quotasPath(bloc, season), Quota);
  return [...quotas.values()].map(({ data }) => data);
}

/** A quota of a season that is founded in the same commit: nobody can have claimed of it. */
export function createQuota(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  quota: Quota,
): void {
  batch.create(db().doc(quotaPath(bloc, season, quota.award)), quota);
  for (let n = 1; n <= quota.capacity; n += 1)
    batch.create(db().doc(placePath(bloc, season, quota.award, n)), { claims: 0 });
}

export type ReadInUse = { sheets: Stored<Sheet>[]; agreements: Stored<Agreement>[] };

export async function readInUse({ bloc, season }: SeasonAddress): Promise<ReadInUse> {
  const [sheets, agreements] = await Promise.all([
    readCollection(sheetsPath(bloc, season), Sheet),
    readCollection(agreementsPath(bloc, season), Agreement),
  ]);
  return { sheets: [...sheets.values()], agreements: [...agreements.values()] };
}

export function inUseOf({ sheets, agreements }: ReadInUse): InUse {
  return {
    sheets: sheets.map(({ data }) => data),
    agreements: agreements.map(({ data }) => data),
  };
}

/** Fails the commit where somebody has changed one of these sheets since it was read. */
export function requireSheets(
  batch: WriteBatch,
  { bloc, season }: SeasonAddress,
  sheets: readonly Stored<Sheet>[],
): void {
  for (const sheet of sheets) {
    const { member, assessor } = sheet.data;
    requireUnchanged(batch, sheetPath(bloc, season, sheetId(member, assessor)), sheet, 'status');
  }
}

export async function readMember(bloc: string, member: string): Promise<Member> {
  const stored = await readDocument(memberPath(bloc, member), Member);
  if (stored === null) throw new DomainError('not-found', { what: 'member' });
  return stored.data;
}
