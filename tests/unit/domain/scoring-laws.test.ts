import { groupHundredths, groupsIn } from '@domain/criteria-tree.js';
import { hundredthsOf, isPenalty, maxHundredths } from '@domain/criterion.js';
import { bestsOf } from '@domain/race.js';
import { reachedOf, standingOf } from '@domain/scoring.js';
import { type Season, seasonMax } from '@domain/season.js';
import type { Sheet } from '@domain/sheet.js';
import { isSameStanding, Standing } from '@domain/standing.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aValueOf, scored, season, sheetsIn, targetsIn } from './arbitraries.ts';

const cents = (points: number) => Math.round(points * 100);

describe('any sheets', () => {
  it('give a standing that its schema takes, within what the season offers', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets, race }) => {
        const standing = standingOf(any, 'bnv', sheets, race);
        expect(Standing.safeParse(standing).success).toBe(true);
        // A step need not divide the maximum, but no value goes beyond it.
        expect(standing.total).toBeLessThanOrEqual(seasonMax(any) + 1e-9);
      }),
    );
  });
  it('give the same standing whatever the order of criteria and scores', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets, race }) => {
        const reversed = { ...any, criteria: inReverse(any.criteria) };
        const turned = { self: turn(sheets.self), appraisal: turn(sheets.appraisal) };
        const a = standingOf(any, 'bnv', sheets, race);
        expect(isSameStanding(a, standingOf(reversed, 'bnv', turned, race))).toBe(true);
      }),
    );
  });
  it('give the same total whatever the order of groups, which only says which bonus is cut first', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets, race }) => {
        const reversed = { ...any, groups: [...any.groups].reverse() };
        const a = standingOf(any, 'bnv', sheets, race);
        expect(standingOf(reversed, 'bnv', sheets, race).total).toBe(a.total);
      }),
    );
  });
  it('give the same standing each time, and leave what they were given alone', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets, race }) => {
        const before = structuredClone({ any, sheets, race });
        const once = standingOf(any, 'bnv', sheets, race);
        expect(standingOf(any, 'bnv', sheets, race)).toEqual(once);
        expect({ any, sheets, race }).toEqual(before);
      }),
    );
  });
  it('have parts, one for each group of the first level, that add up to the total', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets, race }) => {
        const { total, parts } = standingOf(any, 'bnv', sheets, race);
        expect(Object.keys(parts)).toEqual(groupsIn(any, null).map(({ id }) => id));
        const sum = Object.values(parts).reduce((all, part) => all + cents(part), 0);
        expect(sum).toBe(cents(total));
      }),
    );
  });
  it('never bring a group more than its cap, nor all bonuses more than theirs', () => {
    fc.assert(
      fc.property(scored, ({ season: any, sheets, race }) => {
        const { parts, tieBreakKeys } = standingOf(any, 'bnv', sheets, race);
        const first = groupsIn(any, null);
        for (const group of first) {
          const most = groupHundredths(any, group, maxHundredths);
          expect(cents(parts[group.id] ?? 0)).toBeLessThanOrEqual(most);
        }
        const bonus = first
          .filter(({ isBonus }) => isBonus)
          .reduce((sum, { id }) => sum + cents(parts[id] ?? 0), 0);
        const { bonusCap } = any.scoring;
        if (bonusCap !== null) expect(bonus).toBeLessThanOrEqual(cents(bonusCap));
        const [step] = any.tieBreak;
        const tied = any.groups.find(({ id }) => step?.by === 'group' && id === step.group);
        if (tied?.cap) expect(cents(tieBreakKeys[0] ?? 0)).toBeLessThanOrEqual(cents(tied.cap));
      }),
    );
  });
  it('bring more for a higher value, never less, and the other way round for a penalty', () => {
    const cases = scored.chain((drawn) =>
      fc.constantFrom(...Object.entries(drawn.season.criteria)).chain(([id, each]) =>
        fc.record({
          drawn: fc.constant(drawn),
          id: fc.constant(id),
          values: fc.tuple(aValueOf(each), aValueOf(each)),
        }),
      ),
    );
    fc.assert(
      fc.property(cases, ({ drawn: { season: any, sheets, race }, id, values }) => {
        const self = sheets.self;
        const criterion = any.criteria[id];
        if (self === null || criterion === undefined) return;
        const totalWith = (value: number) =>
          standingOf(any, 'bnv', { self: scoring(self, id, value), appraisal: null }, race).total;
        const lower = totalWith(Math.min(...values));
        const higher = totalWith(Math.max(...values));
        if (isPenalty(criterion)) expect(higher).toBeLessThanOrEqual(lower);
        else expect(higher).toBeGreaterThanOrEqual(lower);
      }),
    );
  });
});

describe('a bloc', () => {
  const bloc = season.chain((of) =>
    fc.record({
      season: fc.constant(of),
      units: fc.array(fc.record({ sheets: sheetsIn(of), targets: targetsIn(of) }), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  );
  const standings = (of: Season, units: readonly Unit[]) => {
    const bests = bestsOf(
      of.criteria,
      units.map(({ sheets, targets }) => reachedOf(of, sheets, targets)),
    );
    return units.map(({ sheets, targets }) => standingOf(of, 'bnv', sheets, { targets, bests }));
  };
  type Unit = { sheets: Parameters<typeof standingOf>[2]; targets: Record<string, number> };

  it('has the same standings whatever the order of its units', () => {
    fc.assert(
      fc.property(bloc, ({ season: of, units }) => {
        expect(standings(of, [...units].reverse()).reverse()).toEqual(standings(of, units));
      }),
    );
  });
  /** What each unit reached for each criterion it has a target for, and the best it is measured by. */
  const measured = (of: Season, units: readonly Unit[]) =>
    standings(of, units).flatMap(({ bests, reached }) =>
      Object.entries(reached).flatMap(([id, { value, target }]) => {
        const [criterion, best] = [of.criteria[id], bests[id] ?? 0];
        return criterion && target !== null ? [{ criterion, value, target, best }] : [];
      }),
    );

  it('measures nobody by a best below their own, and gives the best all points', () => {
    let winners = 0;
    fc.assert(
      fc.property(bloc, ({ season: of, units }) => {
        for (const { criterion, value, target, best } of measured(of, units)) {
          expect(value / target).toBeLessThanOrEqual(best);
          if (best === 1 || value / target < best) continue;
          winners += 1;
          const brings = hundredthsOf(criterion, value, { target, best });
          expect(brings).toBe(maxHundredths(criterion));
        }
      }),
    );
    expect(winners).toBeGreaterThan(10);
  });
  it('can only lose by a unit that joins', () => {
    fc.assert(
      fc.property(bloc, ({ season: of, units }) => {
        const alone = standings(of, units.slice(0, 1))[0];
        const among = standings(of, units)[0];
        expect(among?.total).toBeLessThanOrEqual(alone?.total ?? 0);
      }),
    );
  });
});

function inReverse<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).reverse());
}

function turn(sheet: Sheet | null): Sheet | null {
  return sheet === null ? null : { ...sheet, scores: inReverse(sheet.scores) };
}

function scoring(sheet: Sheet, id: string, value: number): Sheet {
  return { ...sheet, status: 'submitted', scores: { ...sheet.scores, [id]: { value } } };
}
