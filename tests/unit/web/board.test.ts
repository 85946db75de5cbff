import type { Member } from '@domain/member.js';
import type { Season } from '@domain/season.js';
import type { BoardRow } from '@domain/standing.js';
import { describe, expect, test } from 'vitest';
import { collate } from '../../../web/src/i18n/text.js';
import { canonicalRows, shortHash } from '../../../web/src/pages/board/board-hash.js';
import { boardRows } from '../../../web/src/pages/board/board-rows.js';
import { changesBetween, latestRow } from '../../../web/src/pages/board/changes.js';
import { seasonSteps } from '../../../web/src/pages/board/season-steps.js';

const NOW = new Date('2026-11-22T03:00:00Z');

function member(id: string, unit: string, over: Partial<Member> = {}): Member {
  const validity = { validFrom: new Date('2020-01-01T00:00:00Z'), validTo: null };
  return { id, unit, unitEn: unit, shortName: id, successor: null, note: '', ...validity, ...over };
}

function row(id: string, total: number, over: Partial<BoardRow> = {}): BoardRow {
  const rest = {
    parts: { a: total },
    tieBreakKeys: [0],
    scored: 1,
    updatedAt: NOW,
    bests: {},
    frozenAt: null,
  };
  return { member: id, total, state: 'draft', ...rest, ...over };
}

const MEMBERS = [
  member('a', 'Ân'),
  member('b', 'Bộ'),
  member('c', 'Cục'),
  member('d', 'Đoàn'),
  member('old', 'Cũ', { validTo: new Date('2025-01-01T00:00:00Z') }),
];

describe('rows of the board', () => {
  test('ties share a rank, the next is skipped, and names settle who is printed first', () => {
    const rows = boardRows(
      [row('d', 5), row('c', 7), row('b', 7), row('a', 9)],
      MEMBERS,
      NOW,
      collate,
    );
    expect(rows.map((each) => [each.member, each.rank, each.tied])).toEqual([
      ['a', 1, false],
      ['b', 2, true],
      ['c', 2, true],
      ['d', 4, false],
    ]);
  });

  test('a unit without a score is not last but unranked; zero points is a rank', () => {
    const rows = boardRows([row('b', 0), row('c', 0, { state: 'empty' })], MEMBERS, NOW, collate);
    expect(rows.map((each) => [each.member, each.rank])).toEqual([
      ['b', 1],
      ['a', null],
      ['c', null],
      ['d', null],
    ]);
  });

  test('who left the bloc is shown only with a score of this season', () => {
    const shown = boardRows([row('old', 3)], MEMBERS, NOW, collate).map((each) => each.member);
    expect(shown[0]).toBe('old');
    expect(boardRows([], MEMBERS, NOW, collate).map((each) => each.member)).not.toContain('old');
  });
});

describe('changes', () => {
  const before = boardRows([row('a', 0.1), row('b', 5)], MEMBERS, NOW, collate);

  test('say by how much, without the dust of doubles', () => {
    const after = boardRows([row('a', 0.3), row('b', 5)], MEMBERS, NOW, collate);
    expect(changesBetween(before, after, NOW)).toEqual([{ member: 'a', difference: 0.2, at: NOW }]);
  });

  test('are none when only the order of documents differs', () => {
    const after = boardRows([row('b', 5), row('a', 0.1)], MEMBERS, NOW, collate);
    expect(changesBetween(before, after, NOW)).toEqual([]);
  });

  test('the latest row is the one that the server touched last', () => {
    const late = new Date(NOW.getTime() + 1);
    const rows = boardRows([row('a', 1), row('b', 2, { updatedAt: late })], MEMBERS, NOW, collate);
    expect(latestRow(rows)?.member).toBe('b');
    expect(latestRow([])).toBeNull();
  });
});

describe('code of the printed board', () => {
  test('does not depend on the order of parts, and changes with any number', async () => {
    const one = boardRows([row('a', 3, { parts: { x: 1, y: 2 } })], MEMBERS, NOW, collate);
    const same = boardRows([row('a', 3, { parts: { y: 2, x: 1 } })], MEMBERS, NOW, collate);
    const other = boardRows([row('a', 3, { parts: { x: 2, y: 1 } })], MEMBERS, NOW, collate);
    const hash = await shortHash(canonicalRows('2026', one));
    expect(hash).toMatch(/^([0-9a-f]{4}-){3}[0-9a-f]{4}$/);
    expect(await shortHash(canonicalRows('2026', same))).toBe(hash);
    expect(await shortHash(canonicalRows('2026', other))).not.toBe(hash);
    expect(await shortHash(canonicalRows('2025', one))).not.toBe(hash);
  });
});

describe('steps of the season', () => {
  const window = (opens: string, closes: string) => ({
    opensAt: new Date(opens),
    closesAt: new Date(closes),
    extensions: {},
  });
  const season = {
    status: 'open',
    windows: {
      agreement: window('2026-09-01T00:00:00Z', '2026-09-21T17:00:00Z'),
      appraisal: window('2026-11-24T03:00:00Z', '2026-12-10T17:00:00Z'),
      selfScoring: window('2026-11-01T00:00:00Z', '2026-11-22T04:30:00Z'),
      nomination: window('2026-10-01T00:00:00Z', '2026-11-21T17:00:00Z'),
    },
  } as Pick<Season, 'status' | 'windows'> as Season;

  test('stand in the order in which they open, each with its state in words', () => {
    expect(
      seasonSteps(season, NOW).map(({ id, state, remaining }) => [id, state, remaining]),
    ).toEqual([
      ['agreement', 'done', undefined],
      ['nomination', 'done', undefined],
      ['selfScoring', 'open', 'còn 90 phút'],
      ['appraisal', 'next', 'sau 2 ngày nữa'],
    ]);
  });

  test('close at the moment itself, not a minute later', () => {
    const closes = season.windows.selfScoring.closesAt;
    const stateAt = (at: Date) =>
      seasonSteps(season, at).find(({ id }) => id === 'selfScoring')?.state;
    expect(stateAt(new Date(closes.getTime() - 1))).toBe('open');
    expect(stateAt(closes)).toBe('done');
  });

  test('are all done once the season is closed', () => {
    const states = seasonSteps({ ...season, status: 'closed' }, NOW).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['done']));
  });
});
