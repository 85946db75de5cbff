import { evidenceOf, scoreOf } from '../documents.ts';

const citing = (broken: object) => ({ evidence: [{ ...evidenceOf(), ...broken }] });
const without = (field: string) => {
  const { [field]: _, ...rest } = { ...evidenceOf() } as Record<string, unknown>;
  return { evidence: [rest] };
};

/** Changes to a valid score of `work` (graded to 100 by 0.5) that the schema and the rules both refuse. */
export const BROKEN_SCORES: readonly (readonly [
  attack: string,
  change: Record<string, unknown>,
])[] = [
  ['points above the maximum', { value: 100.5 }],
  ['negative points', { value: -0.5 }],
  ['points off the step', { value: 42.25 }],
  ['points off the step by a hundredth', { value: 42.51 }],
  ['NaN points', { value: Number.NaN }],
  ['infinite points', { value: Number.POSITIVE_INFINITY }],
  ['minus infinite points', { value: Number.NEGATIVE_INFINITY }],
  ['points as text', { value: '42.5' }],
  ['points as a yes', { value: true }],
  ['points as a list', { value: [42.5] }],
  ['points as a map', { value: { points: 42.5 } }],
  ['a field that a score has not', { weight: 10 }],
  ['a revision of zero', { rev: 0 }],
  ['half a revision', { rev: 1.5 }],
  ['a revision as text', { rev: '1' }],
  ['a revision of null', { rev: null }],
  ['a note of 2001 characters', { note: 'ộ'.repeat(2001) }],
  ['a note of 2001 characters of two units each', { note: '😀'.repeat(2001) }],
  ['a note that is no text', { note: 7 }],
  ['a note of null', { note: null }],
  ['six citations', { evidence: Array.from({ length: 6 }, () => evidenceOf()) }],
  ['evidence that is no list', { evidence: evidenceOf() }],
  ['evidence of null', { evidence: null }],
  ['a citation that is no map', { evidence: ['123/BC-BNV'] }],
  ['a citation with a field too many', citing({ file: 'x.pdf' })],
  ...['number', 'date', 'issuer', 'summary', 'link'].flatMap(
    (field): [string, Record<string, unknown>][] => [
      [`a citation without its ${field}`, without(field)],
      [`a citation whose ${field} is no text`, citing({ [field]: 5 })],
    ],
  ),
  ['a citation without a number in it', citing({ number: '' })],
  ['a number of 101 characters', citing({ number: '9'.repeat(101) })],
  ['a date in words', citing({ date: 'hôm qua' })],
  ['a date with something after it', citing({ date: '2026-06-30\n' })],
  ['an issuer of 201 characters', citing({ issuer: 'x'.repeat(201) })],
  ['a summary of 501 characters', citing({ summary: 'x'.repeat(501) })],
  ['a link of 501 characters', citing({ link: `https://${'x'.repeat(493)}` })],
  ['a javascript: link', citing({ link: 'javascript:alert(document.cookie)' })],
  ['a javascript: link behind a line break', citing({ link: '\njavascript:alert(1)//https://a' })],
  ['a data: link', citing({ link: 'data:text/html,<script>alert(1)</script>' })],
  ['a link without a scheme', citing({ link: 'moha.gov.vn' })],
  ['a link to nowhere', citing({ link: 'https://' })],
  ['a link with a blank', citing({ link: 'https://moha.gov.vn/a b' })],
  ['a link with a no-break space', citing({ link: 'https://moha.gov.vn/a\u00a0b' })],
  ['a link with a line separator', citing({ link: 'https://moha.gov.vn/a\u2028b' })],
  ['a link with a vertical tab', citing({ link: 'https://moha.gov.vn/a\u000bb' })],
  ['a link with a byte-order mark', citing({ link: 'https://moha.gov.vn/a\ufeffb' })],
  ...[0, 1, 2, 3, 4].map((place): [string, Record<string, unknown>] => [
    `a bad link in place ${place + 1} of five`,
    {
      evidence: Array.from({ length: 5 }, (_, index) =>
        evidenceOf(index === place ? { link: 'javascript:1' } : {}),
      ),
    },
  ]),
];

/** Changes to the same score that both accept: the far end of what is allowed. */
export const VALID_SCORES: readonly (readonly [what: string, change: Record<string, unknown>])[] = [
  ['zero', { value: 0 }],
  ['minus zero', { value: -0 }],
  ['the maximum', { value: 100 }],
  ['no value yet', { value: null }],
  ['a note of 2000 characters', { note: 'ộ'.repeat(2000) }],
  ['a note of 2000 characters of two units each', { note: '😀'.repeat(2000) }],
  ['an empty note', { note: '' }],
  ['no evidence', { evidence: [] }],
  [
    'five long citations',
    {
      evidence: Array.from({ length: 5 }, () =>
        evidenceOf({
          number: '9'.repeat(100),
          issuer: 'ộ'.repeat(200),
          summary: 'ộ'.repeat(500),
          link: `https://${'x'.repeat(492)}`,
        }),
      ),
    },
  ],
  ['a citation with little in it', citing({ date: '', issuer: '', summary: '', link: '' })],
  ['a link with Vietnamese in it', citing({ link: 'http://moha.gov.vn/báo-cáo?số=1#ộ' })],
];

/** A score whose fields are not all there. */
export const PARTIAL_SCORES = [
  { rev: 1 },
  { value: 1, rev: 1 },
  { note: 'x', rev: 1 },
  { evidence: [], rev: 1 },
];

export function changedScore(change: object): Record<string, unknown> {
  return { ...scoreOf(), ...change };
}
