import type { PermissionName } from '@domain/permission.js';
import { doc, type Firestore, increment, serverTimestamp, updateDoc } from 'firebase/firestore';
import { nominationOf, sheetOf } from '../documents.ts';
import { type Documents, NOMINATIONS, nominationAt, sheetAt } from '../world.ts';

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

/** Each draft of PERMISSIONS; a permission without a case fails the table's test. */
export const DRAFT_CASES: Partial<Record<PermissionName, DraftCase>> = {
  draftSelfScore: score('self'),
  draftAppraisal: score('appraisal'),
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
