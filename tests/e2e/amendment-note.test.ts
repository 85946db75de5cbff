import { seasonPath } from '@domain/path.js';
import { FieldValue } from 'firebase-admin/firestore';
import { beforeAll } from 'vitest';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { stories } from './story.ts';

const story = stories();
const REASON = 'Thống nhất lại tại hội nghị của Khối';

beforeAll(async () => {
  await resetDemo();
  const amendment = { at: new Date(), reason: REASON, sections: ['windows', 'criteria'] };
  await db()
    .doc(seasonPath(BLOC, SEASON))
    .update({ amendments: FieldValue.arrayUnion(amendment) });
});

story('an amendment is told of on every page that it touches', async (open) => {
  const officer = await open('officer');
  await takeSeat(officer, 'bnv-officer', '/work');
  const assessor = await open('assessor');
  await takeSeat(assessor, 'vpcp-assessor', '/sheet');
  const told = (page: typeof officer.page) =>
    page.locator('.amendment-note').filter({ hasText: REASON }).first().waitFor();
  await told(assessor.page);
  await told(officer.page);
  const places = ['/', '/sheet', '/agreement', '/agreement/bnv', '/nominations'];
  for (const path of [...places, '/nominations/demo-0022']) {
    await officer.page.goto(path);
    await told(officer.page);
  }
});
