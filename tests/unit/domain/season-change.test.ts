import { requireMeaningKept } from '@domain/acts/amend-season.js';
import { withExtension } from '@domain/acts/extend-window.js';
import { endOfDay, startOfDay } from '@domain/hanoi-day.js';
import { lawVersionAt } from '@domain/law-version.js';
import { Season } from '@domain/season.js';
import { withSections } from '@domain/season-change.js';
import { clonedSeason } from '@domain/season-clone.js';
import { datedSeason, illustrativeSeason } from '@domain/season-template.js';
import { inNfc } from '@domain/text.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonOf } from '../../documents.ts';
import { season as anySeason, NOW, scored } from './arbitraries.ts';

describe('a clone', () => {
  it('of any season, into any year, is a season in setup with the same criteria', () => {
    fc.assert(
      fc.property(anySeason, fc.integer({ min: 2000, max: 2099 }), (from, year) => {
        const clone = clonedSeason(from, `${year}`, NOW);
        expect(Season.parse(clone)).toEqual(clone);
        expect(clone.criteria).toEqual(from.criteria);
        expect(clone).toMatchObject({ status: 'setup', adoptedAt: null, freeze: null });
      }),
    );
  });

  it('of a window within a leap day keeps its length', () => {
    const agreement = {
      opensAt: new Date(startOfDay('2024-02-28').getTime() + 12 * 3_600_000),
      closesAt: new Date(startOfDay('2024-02-29').getTime() + 3_600_000),
      extensions: {},
    };
    const from = { id: '2024', ...seasonOf(NOW) };
    const clone = clonedSeason({ ...from, windows: { ...from.windows, agreement } }, '2025', NOW);
    expect(Season.parse(clone).windows.agreement.closesAt).toEqual(
      new Date('2025-02-28T18:00:00Z'),
    );
  });
});

it.each([datedSeason, illustrativeSeason])('a template is a season', (template) => {
  const season = template('2027', NOW);
  expect(Season.parse(season)).toEqual(season);
  expect(season.windows.selfScoring.closesAt).toEqual(endOfDay('2027-11-30'));
});

it.each([
  ['2026-09-30T16:59:59.999Z', 'Luật 06/2022/QH15'],
  ['2026-09-30T17:00:00Z', 'Luật 06/2022/QH15, sửa đổi bởi Luật 06/2026/QH16'],
])('the law at %s is %s', (at, version) => {
  expect(lawVersionAt(new Date(at))).toBe(version);
});

describe('a change', () => {
  it('back to what stood before changes nothing', () => {
    fc.assert(
      fc.property(anySeason, ({ groups, criteria, ...rest }) => {
        const season = { ...rest, groups, criteria };
        const { theme, themeEn, tieBreak, scoring } = season;
        const sections = { theme: { theme, themeEn }, criteria: { groups, criteria }, tieBreak };
        const change = withSections(season, { ...sections, scoring });
        expect(change.sections).toEqual([]);
        expect(change.fields).toEqual({});
        expect(change.new).toEqual({});
        expect(change.season).toEqual(season);
      }),
    );
  });

  it('of one criterion is written with all others, and logged alone', () => {
    const season = { id: '2026', ...seasonOf(NOW) };
    const { groups, criteria } = season;
    const work = { ...criteria['work'], title: 'Việc' } as (typeof criteria)[string];
    const { late: _, ...rest } = criteria;
    const change = withSections(season, { criteria: { groups, criteria: { ...rest, work } } });
    expect(change.fields).toEqual({ criteria: { ...rest, work } });
    expect(change.old).toEqual({ criteria: { work: criteria['work'], late: criteria['late'] } });
    expect(change.new).toEqual({ criteria: { work } });
  });

  it('to another season’s sections names each section once and makes that season’s', () => {
    fc.assert(
      fc.property(anySeason, anySeason, (from, to) => {
        const { groups, criteria } = to;
        const change = withSections(from, { criteria: { groups, criteria }, scoring: to.scoring });
        expect(new Set(change.sections).size).toBe(change.sections.length);
        expect(change.season).toMatchObject({ criteria, scoring: to.scoring });
      }),
    );
  });
});

it('nothing that is in use is lost by a season that stays as it is', () => {
  fc.assert(
    fc.property(scored, ({ season, sheets }) => {
      const used = [sheets.self, sheets.appraisal].flatMap((sheet) => sheet ?? []);
      requireMeaningKept(season, season, { sheets: used, agreements: [] });
    }),
  );
});

it('an extension is always later than the window and than now', () => {
  const window = seasonOf(NOW).windows.agreement;
  fc.assert(
    fc.property(
      fc.integer({ min: -100, max: 100 }),
      fc.integer({ min: -100, max: 100 }),
      (a, b) => {
        const [until, at] = [a, b].map((days) => new Date(NOW.getTime() + days * 86_400_000));
        if (until === undefined || at === undefined) throw new Error('two dates');
        const request = { member: 'bnv', until: until.toISOString(), reason: 'Bão' };
        const give = () => withExtension(window, request, at);
        if (until > window.closesAt && until > at)
          expect(give().extensions['bnv']).toEqual({ until, reason: 'Bão' });
        else expect(give).toThrow('dates-out-of-order');
      },
    ),
  );
});

describe('texts in NFC', () => {
  const text = 'Tiêu chí thi đua của Khối';
  it('wherever they stand, keys included', () => {
    const nfd = text.normalize('NFD');
    expect(inNfc({ [nfd]: [nfd, { a: nfd }], n: 1, none: null })).toEqual({
      [text]: [text, { a: text }],
      n: 1,
      none: null,
    });
  });
  it('of data too deep to be a request are left, and nothing overflows', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}"${text.normalize('NFD')}"${']'.repeat(5000)}`);
    expect(() => inNfc(deep)).not.toThrow();
  });
});
