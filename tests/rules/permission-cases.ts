import { movementReportPath } from '@domain/path.js';
import type { PermissionName } from '@domain/permission.js';
import {
  doc,
  type Firestore,
  increment,
  serverTimestamp,
  updateDoc,
} from 'firebase/firestore/lite';
import { agreementOf, reportOf } from '../agreement-documents.ts';
import { nominationOf, sheetOf } from '../documents.ts';
import {
  agreementAt,
  BLOC,
  type Documents,
  MOVEMENT,
  NOMINATIONS,
  nominationAt,
  SEASON,
  sheetAt,
} from '../world.ts';

/** How a draft is written, about the unit bnv, by whoever may: `uid` is theirs. */
export type DraftCase = {
  /** What must be so before each attempt, over tests/world.ts. */
  needs: (now: Date) => Documents;
  write: (db: Firestore, uid: string) => Promise<void>;
};

const stamped = (uid: string) => ({ updatedBy: uid, updatedAt: serverTimestamp() });

const score = (assessor: 'self' | 'appraisal'): DraftCase => ({
  needs: (now) => ({ [sheetAt(`bnv.${assessor}`)]: sheetOf(now, 'bnv', assessor) }),
  write: (db, uid) =>
    updateDoc(doc(db, sheetAt(`bnv.${assessor}`)), {
      'scores.work.value': 40,
      'scores.work.rev': increment(1),
      touched: 'work',
      ...stamped(uid),
    }),
});

const REPORT = movementReportPath(BLOC, SEASON, MOVEMENT, 'bnv');

/** Each draft of PERMISSIONS; a permission without a case fails the table's test. */
export const DRAFT_CASES: Partial<Record<PermissionName, DraftCase>> = {
  draftSelfScore: score('self'),
  draftAppraisal: score('appraisal'),
  draftAgreement: {
    needs: (now) => ({ [agreementAt('bnv')]: agreementOf(now, 'bnv') }),
    write: (db, uid) =>
      updateDoc(doc(db, agreementAt('bnv')), {
        'targets.target-1.value': 40,
        'targets.target-1.rev': increment(1),
        touched: 'target-1',
        ...stamped(uid),
      }),
  },
  reportMovement: {
    needs: (now) => ({ [REPORT]: reportOf(now, 'bnv') }),
    write: (db, uid) =>
      updateDoc(doc(db, REPORT), { done: 'Đã sửa', rev: increment(1), ...stamped(uid) }),
  },
  draftNomination: {
    needs: (now) => ({ [nominationAt(NOMINATIONS.bnvDraft)]: nominationOf(now, 'bnv') }),
    write: (db, uid) =>
      updateDoc(doc(db, nominationAt(NOMINATIONS.bnvDraft)), {
        achievement: 'Đã sửa',
        rev: increment(1),
        ...stamped(uid),
      }),
  },
};
