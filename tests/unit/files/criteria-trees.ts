import type { CriteriaGroup } from '@domain/criteria-tree.js';
import type { Criterion } from '@domain/criterion.js';
import fc from 'fast-check';

/** As people type them and some spreadsheets mangle them: accents, quotes, breaks, what looks like a formula. */
const SAMPLES = [
  'Hoàn thành nhiệm vụ',
  '=1+1',
  "'=x",
  '-5',
  '+84',
  '@a',
  'a;b,c\td',
  '"x"',
  'a\nb',
  '001',
  '1.10',
];
export const title = fc
  .oneof(
    fc.constantFrom(...SAMPLES),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.stringMatching(/^[ -~]{1,40}$/),
  )
  .map((text) => text.normalize('NFC').trim())
  // write-excel-file 4.1.1 loses a text that names a property of every object, such as "constructor".
  .filter((text) => !(text in {}))
  .filter((text) => text !== '' && /^[\n\t\P{C}]*$/u.test(text) && !text.includes('_x000D_'));

const points = fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => hundredths / 100);
const effect = fc.constantFrom('merit' as const, 'penalty' as const);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/);

type Fields = fc.Arbitrary<Record<string, unknown>>;
const KINDS: Fields[] = [
  fc.record({ kind: fc.constant('graded'), max: points, step: points, weight: points }),
  fc.record({ kind: fc.constant('passFail'), effect, points }),
  fc.record({
    kind: fc.constant('counted'),
    effect,
    pointsEach: points,
    max: fc.integer({ min: 1, max: 1000 }),
  }),
  fc.record({
    kind: fc.constant('target'),
    points,
    baseShare: fc.integer({ min: 1, max: 100 }),
    unit: fc.oneof(
      fc.constant(''),
      title.map((text) => text.slice(0, 40).trim()),
    ),
  }),
];

export type Tree = { groups: CriteriaGroup[]; criteria: Record<string, Criterion> };

/** Any tree that a season takes, its criteria numbered in the order of the page, as pages number them. */
export const anyTree: fc.Arbitrary<Tree> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 6 })
  .chain((groupIds) =>
    fc.record({
      groups: fc.tuple(
        ...groupIds.map((each, index) =>
          fc
            .record({
              title,
              titleEn: title,
              parent: fc.constantFrom(null, ...groupIds.slice(0, index)),
              cap: fc.option(points, { nil: null }),
              isBonus: fc.boolean(),
            })
            .map((group) => ({
              id: each,
              ...group,
              isBonus: group.isBonus && group.parent === null,
            })),
        ),
      ),
      criteria: fc
        .uniqueArray(id, { maxLength: 8 })
        .chain((ids) =>
          fc.tuple(
            ...ids.map((each) =>
              fc.tuple(
                fc.constant(each),
                fc.constantFrom(...groupIds),
                fc.oneof(...KINDS),
                title,
                title,
              ),
            ),
          ),
        ),
    }),
  )
  .map(({ groups, criteria }) => ({ groups, criteria: numbered(groups, criteria) }));

type Drawn = [
  id: string,
  group: string,
  fields: Record<string, unknown>,
  title: string,
  titleEn: string,
];

function numbered(groups: CriteriaGroup[], drawn: Drawn[]): Record<string, Criterion> {
  const inOrder = groups.flatMap(({ id: group }) => drawn.filter((each) => each[1] === group));
  return Object.fromEntries(
    inOrder.map(([key, group, fields, text, titleEn], index) => [
      key,
      { ...fields, group, title: text, titleEn, order: index + 1 } as Criterion,
    ]),
  );
}
