import { blankSeason } from './blank-season.js';
import type { CriteriaGroup } from './criteria-tree.js';
import type { Criterion } from './criterion.js';
import { endOfDay, startOfDay } from './hanoi-day.js';
import type { Season } from './season.js';
import type { Window } from './window.js';

type GradedRow = [group: string, title: string, titleEn: string, max: number, step: number];

/**
 * SYNTHETIC. No complete scoring table of a central bloc is public; the structure, 600 + 200 + 150 and a
 * bonus of at most 50, follows what such tables are said to have. A bloc makes it its own, or starts blank.
 */
const GROUPS: readonly CriteriaGroup[] = [
  group('chinh-tri', 'I. Thực hiện nhiệm vụ chính trị', 'I. Political and professional tasks'),
  group(
    'chap-hanh',
    'II. Chủ trương của Đảng, pháp luật, đoàn kết nội bộ, cải cách hành chính, chuyển đổi số',
    'II. Party line, law, internal unity, administrative reform, digital transformation',
  ),
  group('thi-dua', 'III. Công tác thi đua, khen thưởng', 'III. Emulation and commendation work'),
  { ...group('thuong', 'IV. Điểm thưởng', 'IV. Bonus'), isBonus: true },
  group('tru', 'V. Điểm trừ', 'V. Penalties'),
];

const GRADED: readonly GradedRow[] = [
  ['chinh-tri', 'Hoàn thành chương trình công tác năm', 'Annual work programme', 200, 5],
  ['chinh-tri', 'Chất lượng tham mưu, xây dựng văn bản', 'Quality of advice and drafting', 150, 5],
  ['chinh-tri', 'Thực hành tiết kiệm, chống lãng phí', 'Thrift and combating waste', 100, 5],
  ['chinh-tri', 'Sáng kiến trong nhiệm vụ trọng tâm', 'Initiatives in key tasks', 100, 2.5],
  ['chinh-tri', 'Phối hợp với các thành viên trong Khối', 'Cooperation in the bloc', 50, 2.5],
  ['chap-hanh', 'Chấp hành chủ trương, pháp luật', 'Compliance with line and law', 60, 2],
  ['chap-hanh', 'Đoàn kết nội bộ, dân chủ ở cơ sở', 'Unity and grassroots democracy', 40, 2],
  ['chap-hanh', 'Cải cách hành chính', 'Administrative reform', 50, 0.5],
  ['chap-hanh', 'Chuyển đổi số', 'Digital transformation', 50, 0.5],
  ['thi-dua', 'Ký kết và thực hiện giao ước thi đua', 'The emulation agreement', 40, 1],
  ['thi-dua', 'Phát động, tổ chức phong trào thi đua', 'Running emulation movements', 40, 1],
  ['thi-dua', 'Phát hiện, nhân điển hình tiên tiến', 'Finding and spreading models', 30, 1],
  ['thi-dua', 'Khen thưởng đúng quy định, kịp thời', 'Commendation by rule, in time', 40, 1],
  ['thuong', 'Mô hình mới, cách làm hay được nhân rộng', 'New practices taken up', 25, 1],
  ['thuong', 'Sáng kiến ảnh hưởng toàn quốc', 'Initiatives of nationwide effect', 25, 1],
];

const PENALTIES: readonly [string, string, number, number][] = [
  ['Báo cáo chậm (mỗi lần)', 'Late report (each)', 5, 10],
  ['Vắng hội nghị của Khối (mỗi lần)', 'Absence from a bloc conference (each)', 10, 5],
  ['Hồ sơ khen thưởng trình chậm (mỗi lần)', 'Late award dossier (each)', 10, 5],
];

/** A season with nothing in it but dates, one after the other as a bloc's year goes. */
export function datedSeason(year: string, at: Date): Season {
  return {
    ...blankSeason(year, at),
    theme: '',
    themeEn: '',
    windows: {
      agreement: window(`${year}-01-01`, `${year}-03-31`),
      selfScoring: window(`${year}-11-01`, `${year}-11-30`),
      appraisal: window(`${year}-12-01`, `${year}-12-20`),
      nomination: window(`${year}-12-01`, `${year}-12-31`),
    },
  };
}

/** The illustrative template of 1,000 points, labelled as such. */
export function illustrativeSeason(year: string, at: Date): Season {
  const dated = datedSeason(year, at);
  return {
    ...dated,
    source:
      'Mẫu minh hoạ: tiêu chí 1.000 điểm và thời hạn do phần mềm gợi ý, không phải quy định của cấp trên. Khối sửa lại theo thực tế trước khi thông qua.',
    sourceEn:
      'Illustrative template: the 1,000 points of criteria and the dates are suggestions of the software, not a rule from above. The bloc edits them before it adopts them.',
    groups: [...GROUPS],
    criteria: illustrativeCriteria(),
    scoring: { ...dated.scoring, announcedTotal: 1000, bonusCap: 50 },
    tieBreak: [
      { by: 'group', group: 'chinh-tri' },
      { by: 'group', group: 'thi-dua' },
      { by: 'penalties' },
    ],
  };
}

function illustrativeCriteria(): Record<string, Criterion> {
  const graded = GRADED.map(([group, title, titleEn, max, step], index) => {
    const text = { group, order: index + 1, title, titleEn };
    return { kind: 'graded' as const, ...text, max, step, weight: 1 };
  });
  const penalties = PENALTIES.map(([title, titleEn, pointsEach, max], index) => {
    const text = { group: 'tru', order: GRADED.length + index + 1, title, titleEn };
    return { kind: 'counted' as const, effect: 'penalty' as const, ...text, pointsEach, max };
  });
  return Object.fromEntries([...graded, ...penalties].map((each) => [`tc-${each.order}`, each]));
}

function group(id: string, title: string, titleEn: string): CriteriaGroup {
  return { id, title, titleEn, parent: null, cap: null, isBonus: false };
}

function window(firstDay: string, lastDay: string): Window {
  return { opensAt: startOfDay(firstDay), closesAt: endOfDay(lastDay), extensions: {} };
}
