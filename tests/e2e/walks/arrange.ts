import {
  nominationPath,
  noticePath,
  placePath,
  quotaPath,
  seasonPath,
  seatPath,
  sheetPath,
} from '@domain/path.js';
import { illustrativeSeason } from '@domain/season-template.js';
import { noticeOf } from '../../documents.ts';
import { BLOC, db, resetDemo, SEASON } from '../demo-state.ts';

/** The award that `FULL_NOMINATION` is for. */
const FULL_AWARD = 'bang-khen-tap-the';
export const FULL_NOMINATION = 'demo-0022';
export const WITHDRAWN_NOMINATION = 'demo-0023';
export const SEATLESS = 'nhpt-officer';

/** A season that is being set up: the illustrative template, as somebody opened it. */
export const DRAFT_SEASON = String(Number(SEASON) + 1);

/** The demo in a state from which every screen can be reached without changing anything. */
export async function arrange(): Promise<void> {
  await resetDemo();
  const batch = db().batch();
  batch.update(db().doc(quotaPath(BLOC, SEASON, FULL_AWARD)), { capacity: 4 });
  batch.delete(db().doc(placePath(BLOC, SEASON, FULL_AWARD, 5)));
  batch.update(db().doc(nominationPath(BLOC, SEASON, WITHDRAWN_NOMINATION)), {
    status: 'withdrawn',
  });
  // Complete, and not yet handed in: its leader is asked whether to.
  batch.update(db().doc(sheetPath(BLOC, SEASON, 'vpqh.self')), {
    status: 'draft',
    submittedBy: null,
    submittedAt: null,
  });
  batch.delete(db().doc(seatPath(BLOC, SEATLESS)));
  const { id, ...draft } = illustrativeSeason(DRAFT_SEASON, new Date());
  batch.set(db().doc(seasonPath(BLOC, id)), draft);
  const sender = { post: 'Thư ký Khối trưởng', postEn: 'Secretary of the bloc head' };
  const notice = noticeOf(new Date(), 'bnv-officer', sender);
  batch.set(db().doc(noticePath(BLOC, SEASON, 'to-bnv-officer')), notice);
  await batch.commit();
}
