import { Agreement } from '@domain/agreement.js';
import { withDates } from '@domain/instant.js';
import { agreementsPath, boardPath, seasonPath, sheetsPath, standingsPath } from '@domain/path.js';
import { bestsOf, bindingTargets } from '@domain/race.js';
import { reachedOf, standingOf } from '@domain/scoring.js';
import { Season } from '@domain/season.js';
import { Sheet } from '@domain/sheet.js';
import { BoardRow, boardRowOf, Standing } from '@domain/standing.js';
import { expect } from 'vitest';
import type * as z from 'zod/mini';
import { db } from '../../functions/src/store/database.js';
import { agreementOf, signatureBy, targetOf } from '../agreement-documents.ts';
import { seasonOf, sheetOf } from '../documents.ts';
import { agreementAt, MEMBERS, SEASON, sheetAt } from '../world.ts';
import { rowAt, seasonAt, standingAt } from './frozen-world.ts';
import type { Stage } from './stage.ts';

/** A season with one criterion of 50 points relative to the bloc's best, beside the graded `work`. */
export function relativeSeason(now: Date, overrides: Partial<Season> = {}) {
  const season = seasonOf(now);
  return {
    ...season,
    criteria: {
      ...season.criteria,
      online: {
        ...{ kind: 'target' as const, group: 'tasks', order: 4, points: 50, baseShare: 80 },
        ...{ unit: '%', title: 'Hồ sơ trực tuyến', titleEn: 'Online files' },
      },
    },
    ...overrides,
  };
}

/** That season; every unit has signed a target of 100, has no sheet yet, and no standing. */
export function relativeWorld(now: Date): Record<string, object | null> {
  const perMember = MEMBERS.flatMap((member) => [
    [agreementAt(member), signed(now, member, 100)],
    [sheetAt(`${member}.self`), null],
    [sheetAt(`${member}.appraisal`), null],
    [standingAt(member), null],
    [rowAt(member), null],
  ]);
  return { [seasonAt]: relativeSeason(now), ...Object.fromEntries(perMember) };
}

export function signed(now: Date, member: string, value: number): Agreement {
  return {
    ...drafted(now, member, value),
    signature: signatureBy(now, `${member}-leader`),
  };
}

export function drafted(now: Date, member: string, value: number): Agreement {
  return agreementOf(now, member, {
    targets: { 'target-1': targetOf({ value, criterion: 'online' }) },
  });
}

export function selfScore(now: Date, member: string, values: Record<string, number>): Sheet {
  return sheetOf(now, member, 'self', {
    scores: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
  });
}

/** Everything that stands in a season, and what the pure functions make of its sheets and agreements. */
export async function look({ bloc }: Stage) {
  const season = Season.parse({
    ...Object(withDates((await db().doc(seasonPath(bloc, SEASON)).get()).data())),
    id: SEASON,
  });
  const [sheets, agreements, standings, rows] = await Promise.all([
    all(sheetsPath(bloc, SEASON), Sheet),
    all(agreementsPath(bloc, SEASON), Agreement),
    all(standingsPath(bloc, SEASON), Standing),
    all(boardPath(bloc, SEASON), BoardRow),
  ]);
  const members = new Set([
    ...[...sheets.keys()].map((id) => id.split('.')[0] ?? ''),
    ...standings.keys(),
  ]);
  const units = [...members].map((member) => ({
    member,
    sheets: {
      self: sheets.get(`${member}.self`) ?? null,
      appraisal: sheets.get(`${member}.appraisal`) ?? null,
    },
    targets: bindingTargets(season.criteria, agreements.get(member) ?? null),
  }));
  const bests = bestsOf(
    season.criteria,
    units.map((unit) => reachedOf(season, unit.sheets, unit.targets)),
  );
  const pure = new Map(
    units.map(({ member, sheets: own, targets }) => [
      member,
      standingOf(season, member, own, { targets, bests }),
    ]),
  );
  return { season, pure, standings, rows };
}

async function all<T>(path: string, schema: z.ZodMiniType<T>): Promise<Map<string, T>> {
  const { docs } = await db().collection(path).get();
  return new Map(docs.map((doc) => [doc.id, schema.parse(withDates(doc.data()))]));
}

/** The board is what the pure functions make of sheets, agreements and season: every standing, every row. */
export async function expectPure(stage: Stage): Promise<void> {
  const { pure, standings, rows } = await look(stage);
  expect(Object.fromEntries(standings)).toEqual(Object.fromEntries(pure));
  const shown = [...pure].filter(([member]) => rows.has(member));
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(shown.map(([member, standing]) => [member, boardRowOf(standing, null)])),
  );
}
