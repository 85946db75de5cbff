/** What each column of a file of criteria says, in the order in which it is written. */
export const COLUMNS = [
  'code',
  'parent',
  'kind',
  'title',
  'titleEn',
  'max',
  'step',
  'weight',
  'pointsEach',
  'times',
  'effect',
  'cap',
  'isBonus',
  'baseShare',
  'unit',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The official heading, its width on paper, and what the second sheet explains of it. */
export const HEADINGS: Record<Column, { heading: string; width: number; help: string }> = {
  code: {
    heading: 'Mã',
    width: 12,
    help: 'Bắt buộc. Chữ thường không dấu, số, gạch ngang; có thể viết I, I.1, I.1.a. Không trùng nhau trong các nhóm, không trùng nhau trong các tiêu chí.',
  },
  parent: {
    heading: 'Thuộc nhóm',
    width: 14,
    help: 'Mã của nhóm chứa dòng này. Nhóm cấp một để trống. Nhóm phải đứng trên các dòng thuộc nó.',
  },
  kind: { heading: 'Loại', width: 16, help: 'nhóm; chấm điểm; đạt/không đạt; đếm; chỉ tiêu.' },
  title: {
    heading: 'Tên',
    width: 60,
    help: 'Bắt buộc. Tên nhóm không quá 300 ký tự, tên tiêu chí không quá 500 ký tự.',
  },
  titleEn: { heading: 'Tên tiếng Anh', width: 40, help: 'Để trống thì dùng tên tiếng Việt.' },
  max: {
    heading: 'Điểm tối đa',
    width: 12,
    help: 'Chấm điểm: điểm cao nhất được chấm, trước khi nhân hệ số. Đạt/không đạt: số điểm khi đạt (hoặc bị trừ). Chỉ tiêu: số điểm cao nhất. Nhóm: nếu ghi thì phải bằng tổng điểm của nhóm.',
  },
  step: {
    heading: 'Bước chấm',
    width: 12,
    help: 'Chỉ cho loại chấm điểm, ví dụ 0,5. Để trống là 1.',
  },
  weight: { heading: 'Hệ số', width: 10, help: 'Chỉ cho loại chấm điểm. Để trống là 1.' },
  pointsEach: {
    heading: 'Điểm mỗi lần',
    width: 14,
    help: 'Chỉ cho loại đếm: số điểm của mỗi lần.',
  },
  times: {
    heading: 'Số lần tối đa',
    width: 14,
    help: 'Chỉ cho loại đếm: số lần nhiều nhất được tính, số nguyên.',
  },
  effect: {
    heading: 'Tác dụng',
    width: 12,
    help: 'Cho loại đạt/không đạt và đếm: cộng hoặc trừ. Để trống là cộng.',
  },
  cap: {
    heading: 'Trần điểm',
    width: 12,
    help: 'Chỉ cho nhóm: số điểm nhiều nhất được tính từ nhóm. Để trống là không giới hạn.',
  },
  isBonus: {
    heading: 'Điểm thưởng',
    width: 12,
    help: 'Chỉ cho nhóm cấp một: có hoặc không. Để trống là không.',
  },
  baseShare: {
    heading: 'Tỷ lệ khi đạt (%)',
    width: 16,
    help: 'Chỉ cho loại chỉ tiêu: phần trăm số điểm khi vừa đạt chỉ tiêu, số nguyên từ 1 đến 100.',
  },
  unit: {
    heading: 'Đơn vị tính',
    width: 14,
    help: 'Chỉ cho loại chỉ tiêu, ví dụ %, văn bản, tỷ đồng. Không quá 40 ký tự.',
  },
};

export type RowKind = 'group' | 'graded' | 'passFail' | 'counted' | 'target';

export const KIND_WORDS: Record<RowKind, string> = {
  group: 'nhóm',
  graded: 'chấm điểm',
  passFail: 'đạt/không đạt',
  counted: 'đếm',
  target: 'chỉ tiêu',
};

export const EFFECT_WORDS = { merit: 'cộng', penalty: 'trừ' } as const;

/** Columns that take one of a few words. */
export const CHOICES = {
  kind: Object.values(KIND_WORDS),
  effect: Object.values(EFFECT_WORDS),
  isBonus: ['có', 'không'],
} satisfies Partial<Record<Column, readonly string[]>>;

/** Columns that mean something in a row of each kind, beside code, parent, kind and the titles. */
export const USED: Record<RowKind, readonly Column[]> = {
  group: ['max', 'cap', 'isBonus'],
  graded: ['max', 'step', 'weight'],
  passFail: ['max', 'effect'],
  counted: ['pointsEach', 'times', 'effect'],
  target: ['max', 'baseShare', 'unit'],
};

/**
 * A heading or word as it is compared: without accents, case and what stands between words, because people
 * type "Điểm tối đa", "điểm  tối đa" and "DIEM TOI DA".
 */
export function folded(text: string): string {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return bare.replaceAll(/[^a-z0-9%]+/g, ' ').trim();
}
