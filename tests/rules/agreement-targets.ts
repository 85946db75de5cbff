/** Changes to a valid target that the schema and the rules both refuse. */
export const BROKEN_TARGETS: readonly (readonly [
  attack: string,
  change: Record<string, unknown>,
])[] = [
  ['a negative value', { value: -1 }],
  ['a value beyond all figures', { value: 1_000_000_000.01 }],
  ['a value finer than a hundredth', { value: 1.005 }],
  ['NaN', { value: Number.NaN }],
  ['an infinite value', { value: Number.POSITIVE_INFINITY }],
  ['a value as text', { value: '90' }],
  ['a value as a list', { value: [90] }],
  ['a measure of 501 characters', { measure: 'ộ'.repeat(501) }],
  ['a measure of 501 characters of two units each', { measure: '😀'.repeat(501) }],
  ['a measure of null', { measure: null }],
  ['a unit of 41 characters', { unit: 'x'.repeat(41) }],
  ['a unit that is no text', { unit: 5 }],
  ['a basis of 501 characters', { basis: 'x'.repeat(501) }],
  ['a basis that is no text', { basis: {} }],
  ['a place of zero', { order: 0 }],
  ['a place beyond a thousand', { order: 1001 }],
  ['half a place', { order: 1.5 }],
  ['a place of null', { order: null }],
  ['dropped that is no yes or no', { isDropped: 'yes' }],
  ['dropped of null', { isDropped: null }],
  ['a criterion that is a path', { criterion: 'a/b' }],
  ['a criterion that is no text', { criterion: 7 }],
  ['a revision as text', { rev: '1' }],
  ['a revision of null', { rev: null }],
  ['half a revision', { rev: 1.5 }],
  ['a field that a target has not', { weight: 10 }],
];

export const VALID_TARGETS: readonly (readonly [what: string, change: Record<string, unknown>])[] =
  [
    ['a value of zero', { value: 0 }],
    ['the greatest value', { value: 1_000_000_000 }],
    ['hundredths', { value: 12.35 }],
    ['what a float makes of a tenth and two', { value: 0.1 + 0.2 }],
    ['no value yet', { value: null }],
    ['a measure of 500 characters', { measure: 'ộ'.repeat(500) }],
    ['a measure of 500 characters of two units each', { measure: '😀'.repeat(500) }],
    ['a unit of 40 characters', { unit: 'x'.repeat(40) }],
    ['empty texts', { measure: '', unit: '', basis: '' }],
    ['the last place', { order: 1000 }],
    ['been dropped', { isDropped: true }],
    ['a criterion to measure', { criterion: 'online' }],
    ['no criterion', { criterion: null }],
  ];

export const PARTIAL_TARGETS: readonly Record<string, unknown>[] = [
  { rev: 1 },
  { measure: 'x', rev: 1 },
  { value: 5, rev: 1 },
  { order: 2, rev: 1 },
  { isDropped: true, rev: 1 },
];
