import type { CriteriaGroup } from '../domain/criteria-tree.js';
import type { Criterion } from '../domain/criterion.js';
import { Slug } from '../domain/id.js';
import {
  CHOICES,
  COLUMNS,
  type Column,
  EFFECT_WORDS,
  folded,
  KIND_WORDS,
  type RowKind,
  USED,
} from './criteria-columns.js';
import type { RowReader } from './row-reader.js';

const COMMON: readonly Column[] = ['code', 'parent', 'kind', 'title', 'titleEn'];
const POINTS = { min: 0.01, max: 10_000, whole: false };
/** Far above what weights can make of sixty groups' points; a sum is compared, not believed. */
const MAX_SUM = 1e12;
const KINDS = new Map<string, RowKind>([
  [folded(KIND_WORDS.group), 'group'],
  [folded(KIND_WORDS.graded), 'graded'],
  [folded(KIND_WORDS.passFail), 'passFail'],
  ['dat', 'passFail'],
  [folded(KIND_WORDS.counted), 'counted'],
  [folded(KIND_WORDS.target), 'target'],
]);
const EFFECTS = new Map<string, keyof typeof EFFECT_WORDS>([
  [folded(EFFECT_WORDS.merit), 'merit'],
  [folded(EFFECT_WORDS.penalty), 'penalty'],
]);
const ANSWERS = new Map<string, 'yes' | 'no'>([
  ['co', 'yes'],
  ['x', 'yes'],
  ['khong', 'no'],
]);

/** What a row says of itself; where it stands in the tree is found out once all are read. */
export type ReadRow = {
  reader: RowReader;
  /** As typed, and as the id that it becomes. */
  code: string;
  id: string;
  is: Group | { criterion: Criterion } | { unread: 'group' | 'criterion' | 'neither' };
};

type Group = { group: Omit<CriteriaGroup, 'id' | 'parent'>; statedMax: number | null };

/**
 * What is wrong with the row is noted, and what it was meant to be is kept (`unread`): the rows of a group whose
 * name is missing are in a group all the same. null = it has no code by which another row could mean it.
 */
export function readRow(reader: RowReader, order: number): ReadRow | null {
  const code = reader.text('code');
  const id = idOf(code);
  if (id === null) refuseCode(reader, code);
  const kind = KINDS.get(folded(reader.text('kind')));
  if (kind === undefined) refuseKind(reader);
  const is = kind === undefined ? null : readKind(reader, kind, order);
  if (id === null) return null;
  return { reader, code, id, is: is ?? { unread: meantAs(kind) } };
}

function meantAs(kind: RowKind | undefined) {
  if (kind === undefined) return 'neither';
  return kind === 'group' ? 'group' : 'criterion';
}

function refuseKind(reader: RowReader): void {
  const value = reader.text('kind');
  if (reader.isUnreadable('kind')) return;
  if (value === '') reader.error('text-missing', 'kind');
  else reader.error('kind-unknown', 'kind', { value, expected: CHOICES.kind.join(', ') });
}

function readKind(reader: RowReader, kind: RowKind, order: number) {
  for (const column of COLUMNS)
    if (!COMMON.includes(column) && !USED[kind].includes(column) && reader.text(column) !== '')
      reader.warning('not-used-here', column, {
        value: reader.text(column),
        kind: KIND_WORDS[kind],
      });
  return kind === 'group' ? readGroup(reader) : readCriterion(reader, kind, order);
}

function refuseCode(reader: RowReader, code: string): void {
  if (reader.isUnreadable('code')) return;
  if (code === '') reader.error('code-missing', 'code');
  else reader.error('code-invalid', 'code', { value: code });
}

/** "I.1.a" becomes "i-1-a"; what is an id already stays one. null = there is no letter or digit in it. */
export function idOf(code: string): string | null {
  if (Slug.safeParse(code).success) return code;
  const plain = folded(code).replaceAll('%', ' ').trim().replaceAll(/ +/g, '-');
  return Slug.safeParse(plain).success ? plain : null;
}

function titles(reader: RowReader, max: number): { title: string; titleEn: string } | null {
  const title = reader.title('title', max);
  const titleEn = reader.optional('titleEn', max);
  if (title === '') return null;
  if (titleEn !== '') return { title, titleEn };
  if (reader.text('titleEn') !== '') return null;
  // Without the column it was said once for all rows.
  if (reader.has('titleEn')) reader.warning('english-missing', 'titleEn', { value: title });
  return { title, titleEn: title };
}

function readGroup(reader: RowReader): Group | null {
  const text = titles(reader, 300);
  const cap = reader.text('cap') === '' ? null : reader.number('cap', POINTS);
  const statedMax =
    reader.text('max') === '' ? null : reader.number('max', { ...POINTS, min: 0, max: MAX_SUM });
  const bonus = reader.word('isBonus', ANSWERS, 'yes-no-unknown', 'no');
  const isCapRead = cap !== null || reader.text('cap') === '';
  if (text === null || bonus === null || !isCapRead) return null;
  return { group: { ...text, cap, isBonus: bonus === 'yes' }, statedMax };
}

function readCriterion(
  reader: RowReader,
  kind: Exclude<RowKind, 'group'>,
  order: number,
): { criterion: Criterion } | null {
  const text = titles(reader, 500);
  // Read before what is missing is looked at, so that all that is wrong with a row is said at once.
  const fields = FIELDS[kind](reader);
  if (text === null || fields === null) return null;
  return { criterion: { ...fields, ...text, group: '', order } };
}

type FieldsOf<Kind> = Omit<
  Extract<Criterion, { kind: Kind }>,
  'title' | 'titleEn' | 'group' | 'order'
>;

const FIELDS: { [Kind in Criterion['kind']]: (reader: RowReader) => FieldsOf<Kind> | null } = {
  graded(reader) {
    const max = reader.number('max', POINTS);
    const step = reader.number('step', POINTS, 1);
    const weight = reader.number('weight', POINTS, 1);
    if (max === null || step === null || weight === null) return null;
    return { kind: 'graded', max, step, weight };
  },
  passFail(reader) {
    const points = reader.number('max', POINTS);
    const effect = reader.word('effect', EFFECTS, 'effect-unknown', 'merit');
    return points === null || effect === null ? null : { kind: 'passFail', points, effect };
  },
  counted(reader) {
    const pointsEach = reader.number('pointsEach', POINTS);
    const max = reader.number('times', { min: 1, max: 1000, whole: true });
    const effect = reader.word('effect', EFFECTS, 'effect-unknown', 'merit');
    if (pointsEach === null || max === null || effect === null) return null;
    return { kind: 'counted', pointsEach, max, effect };
  },
  target(reader) {
    const points = reader.number('max', POINTS);
    const baseShare = reader.number('baseShare', { min: 1, max: 100, whole: true });
    const unit = reader.optional('unit', 40);
    return points === null || baseShare === null
      ? null
      : { kind: 'target', points, baseShare, unit };
  },
};
