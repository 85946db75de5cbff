import { createHash } from 'node:crypto';
import type { Bloc } from '@domain/bloc.js';
import type { Invitation } from '@domain/invitation.js';
import type { LogEntry } from '@domain/log-entry.js';
import type { Member } from '@domain/member.js';
import type { Movement } from '@domain/movement.js';
import type { Nomination } from '@domain/nomination.js';
import type { Notice } from '@domain/notice.js';
import type { Quota } from '@domain/quota.js';
import type { Reminder } from '@domain/reminder.js';
import type { ScoringSettings, Season } from '@domain/season.js';
import type { CouncilSeat, Seat } from '@domain/seat.js';
import type { Evidence, Score, Sheet } from '@domain/sheet.js';
import type { Standing } from '@domain/standing.js';
import type { Activity } from '@domain/window.js';

/** Builders of valid documents; a test overrides the one field it is about. Dated around `now`. */

/** As stored: without the `id` that a converter adds from the path. */
type Stored<T> = Omit<T, 'id'>;

const DAY = 86_400_000;

export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY);
}

export function blocOf(overrides: Partial<Bloc> = {}): Stored<Bloc> {
  return {
    name: 'Khối thi đua các Bộ, ngành tổng hợp',
    nameEn: 'Bloc of general ministries and agencies',
    kind: 'ministries',
    currentSeason: '2026',
    ...overrides,
  };
}

export function memberOf(now: Date, name: string, overrides: Partial<Member> = {}): Stored<Member> {
  const unit = `Đơn vị ${name}`;
  return {
    unit,
    unitEn: `Unit ${name}`,
    shortName: name,
    successor: null,
    note: '',
    validFrom: daysFrom(now, -3000),
    validTo: null,
    ...overrides,
  };
}

export function seatOf(now: Date, member: string, ...roles: Seat['roles']): Stored<Seat> {
  return {
    member,
    roles,
    post: `${roles.join(', ')} ${member}`,
    postEn: `${roles.join(', ')} ${member}`,
    validFrom: daysFrom(now, -100),
    validTo: null,
  };
}

/** In the letter of {@link invitationOf}. */
export const SECRET = 'mot-bi-mat-du-dai-cho-mot-la-thu-moi-khoi-1';

export function invitationOf(
  now: Date,
  member: string,
  ...roles: Seat['roles']
): Stored<Invitation> {
  return {
    ...seatOf(now, member, ...roles),
    invitedBy: 'council',
    invitedAt: daysFrom(now, -1),
    secretHash: createHash('sha256').update(SECRET).digest('hex'),
    expiresAt: daysFrom(now, 13),
  };
}

export function councilSeatOf(now: Date): Stored<CouncilSeat> {
  return {
    post: 'Chuyên viên thường trực Hội đồng',
    postEn: 'Officer of the standing body of the Council',
    validFrom: daysFrom(now, -100),
    validTo: null,
  };
}

/** Criteria: `work` graded by 0.5, `reform` weighted, `late` a penalty. All windows are open. */
export function seasonOf(now: Date, overrides: Partial<Season> = {}): Stored<Season> {
  const open = { opensAt: daysFrom(now, -30), closesAt: daysFrom(now, 30), extensions: {} };
  const text = { title: 'Tiêu chí', titleEn: 'Criterion' };
  const top = { parent: null, cap: null, isBonus: false };
  return {
    status: 'open',
    theme: 'Đoàn kết, đổi mới',
    themeEn: 'United, renewing',
    source: '',
    sourceEn: '',
    windows: {
      agreement: { ...open },
      selfScoring: { ...open },
      appraisal: { ...open },
      nomination: { ...open },
    },
    groups: [
      { id: 'tasks', title: 'Nhiệm vụ', titleEn: 'Tasks', ...top },
      { id: 'discipline', title: 'Kỷ luật', titleEn: 'Discipline', ...top },
    ],
    criteria: {
      work: { kind: 'graded', group: 'tasks', order: 1, max: 100, step: 0.5, weight: 1, ...text },
      reform: { kind: 'graded', group: 'tasks', order: 2, max: 10, step: 1, weight: 2.5, ...text },
      late: {
        ...{ kind: 'counted', effect: 'penalty', group: 'discipline', order: 3 },
        ...{ pointsEach: 5, max: 4 },
        ...text,
      },
    },
    scoring: scoringOf(),
    tieBreak: [{ by: 'group', group: 'tasks' }, { by: 'penalties' }],
    lawVersion: '06/2026/QH16',
    freeze: null,
    revision: 1,
    adoptedAt: daysFrom(now, -40),
    amendments: [],
    ...overrides,
  };
}

export function scoringOf(overrides: Partial<ScoringSettings> = {}): ScoringSettings {
  return {
    draftsCount: ['self'],
    announcedTotal: 125,
    bonusCap: null,
    peerScores: 'mean',
    peersPerUnit: 0,
    isBoardPublic: true,
    ...overrides,
  };
}

export function movementOf(overrides: Partial<Movement> = {}): Movement {
  return {
    title: 'Cải cách hành chính',
    titleEn: 'Reform',
    launchedBy: 'member',
    member: 'bnv',
    kind: 'thematic',
    goal: 'Giảm một nửa thời gian giải quyết',
    criteria: '',
    from: '2026-01-01',
    to: '2026-12-31',
    document: null,
    source: '',
    revision: 1,
    ...overrides,
  };
}

export function sheetOf(
  now: Date,
  member: string,
  assessor: Sheet['assessor'],
  overrides: Partial<Sheet> = {},
): Sheet {
  return {
    member,
    assessor,
    status: 'draft',
    scores: {},
    touched: null,
    updatedBy: null,
    updatedAt: daysFrom(now, -2),
    submittedBy: null,
    submittedAt: null,
    ...overrides,
  };
}

/** A full score: value, note and one citation. */
export function scoreOf(overrides: Partial<Score> = {}): Score {
  return {
    value: 42.5,
    note: 'Hoàn thành đúng hạn',
    evidence: [evidenceOf()],
    rev: 1,
    ...overrides,
  };
}

export function evidenceOf(overrides: Partial<Evidence> = {}): Evidence {
  return {
    number: '123/BC-BNV',
    date: '2026-06-30',
    issuer: 'Bộ Nội vụ',
    summary: 'Báo cáo sáu tháng',
    link: 'https://moha.gov.vn/123',
    ...overrides,
  };
}

export function nominationOf(
  now: Date,
  member: string,
  overrides: Partial<Nomination> = {},
): Nomination {
  return {
    award: 'bang-khen',
    member,
    nominee: { kind: 'collective', name: 'Vụ Thi đua', position: 'Bộ Nội vụ' },
    achievement: 'Dẫn đầu phong trào',
    status: 'draft',
    slot: null,
    createdBy: 'bnv-officer',
    createdAt: daysFrom(now, -3),
    updatedBy: 'bnv-officer',
    updatedAt: daysFrom(now, -2),
    submittedBy: null,
    submittedAt: null,
    lawVersion: null,
    rev: 1,
    ...overrides,
  };
}

export function quotaOf(award: string, overrides: Partial<Quota> = {}): Quota {
  return {
    award,
    title: `Danh hiệu ${award}`,
    titleEn: `Award ${award}`,
    nominee: 'collective',
    capacity: 3,
    basis: 'Quy chế của khối',
    citation: null,
    ...overrides,
  };
}

export function standingOf(now: Date, member: string, total: number): Standing {
  return {
    member,
    total,
    parts: { tasks: total, discipline: 0 },
    tieBreakKeys: [total, 0],
    state: 'draft',
    scored: 1,
    updatedAt: daysFrom(now, -2),
    bests: {},
    reached: {},
  };
}

export function logEntryOf(now: Date, member: string | null, subject: string): LogEntry {
  return {
    at: daysFrom(now, -1),
    by: 'vpctn-head',
    act: 'submitSheet',
    outcome: 'done',
    subject,
    member,
    isDraft: false,
    old: null,
    new: { status: 'submitted' },
    answer: null,
  };
}

/** The fields of a nomination that holds a slot. */
export function heldSlot(now: Date, slot: number): Partial<Nomination> {
  return {
    status: 'submitted',
    slot,
    submittedBy: 'bnv-leader',
    submittedAt: daysFrom(now, -1),
    lawVersion: '06/2026/QH16',
  };
}

export function noticeOf(now: Date, to: string, overrides: Partial<Notice> = {}): Notice {
  return {
    to,
    member: 'bnv',
    activity: 'selfScoring',
    closesAt: daysFrom(now, 30),
    by: 'vpctn-head',
    post: 'head vpctn',
    postEn: 'head vpctn',
    at: daysFrom(now, -1),
    seenAt: null,
    ...overrides,
  };
}

export function reminderOf(now: Date, activity: Activity, member: string): Reminder {
  return { activity, member, at: daysFrom(now, -1), by: 'vpctn-head', people: 2 };
}
