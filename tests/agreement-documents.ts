import type { Agreement, AgreementText, Signature, Target } from '@domain/agreement.js';
import type { MovementReport } from '@domain/movement.js';
import { daysFrom, evidenceOf } from './documents.ts';

/** Builders of valid documents of the agreement and of movements, as in documents.ts. */

export function targetOf(overrides: Partial<Target> = {}): Target {
  return {
    measure: 'Tỷ lệ hồ sơ trực tuyến',
    unit: '%',
    value: 90,
    basis: 'Kế hoạch năm',
    criterion: null,
    order: 1,
    rev: 1,
    ...overrides,
  };
}

export function agreementOf(
  now: Date,
  member: string,
  overrides: Partial<Agreement> = {},
): Agreement {
  return {
    member,
    targets: { 'target-1': targetOf() },
    touched: 'target-1',
    updatedBy: `${member}-officer`,
    updatedAt: daysFrom(now, -2),
    signature: null,
    ...overrides,
  };
}

export function agreementTextOf(now: Date, overrides: Partial<AgreementText> = {}): AgreementText {
  return {
    text: 'Các đơn vị giao ước thi đua.',
    revision: 3,
    updatedAt: daysFrom(now, -5),
    signatures: {},
    closedAt: null,
    ...overrides,
  };
}

export function signatureBy(now: Date, uid: string, hash = 'a'.repeat(64)): Signature {
  return { by: uid, post: 'leader', postEn: 'leader', at: daysFrom(now, -1), hash };
}

export function reportOf(
  now: Date,
  member: string,
  overrides: Partial<MovementReport> = {},
): MovementReport {
  return {
    member,
    done: 'Đã tổ chức phát động',
    evidence: [evidenceOf()],
    rev: 1,
    updatedBy: `${member}-officer`,
    updatedAt: daysFrom(now, -2),
    ...overrides,
  };
}
