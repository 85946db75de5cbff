import { quotaPath, seasonPath } from '@domain/path.js';
import { FieldValue } from 'firebase-admin/firestore';
import type { Route } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { follow } from './navigate.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

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
    await follow(officer.page, path);
    await told(officer.page);
  }
});

const AWARD = 'Bằng khen của Khối trưởng: tập thể';
const AWARD_ID = 'bang-khen-tap-the';
const OTHER_BASIS = 'Biên bản họp Khối ngày 20/11';
const LATER_BASIS = 'Biên bản họp Khối ngày 21/11';
const WHY = 'Khối thống nhất thêm một suất';

story('the places of an award change with a reason, told of where that award is', async (open) => {
  const officer = await open('officer');
  await takeSeat(officer, 'bnv-officer', '/nominations/demo-0022');
  const head = await open('head');
  const { page } = head;
  await takeSeat(head, 'vpctn-head', '/nominations');
  const dialog = page.getByRole('dialog');
  const field = (label: string) => dialog.getByRole('textbox', { name: `${label} (` });
  const ask = () =>
    page.getByRole('button', { name: say(vi.awards.setPlacesFor, { award: AWARD }) }).click();
  const save = () => dialog.getByRole('button', { name: vi.quotaForm.save }).click();

  await ask();
  const unchanged = page.getByText(vi.quotaForm.unchanged);
  await Promise.all([unchanged.waitFor(), save()]);
  await ask();
  await field(vi.quotaForm.capacity).fill('6');
  await save();
  await dialog.getByText(vi.quotaForm.needsReason).waitFor();
  await field(vi.quotaForm.reason).fill(WHY);
  // What is typed is there again, and binds nobody before it is sent.
  await page.reload();
  await ask();
  await eventually(() => field(vi.quotaForm.reason).inputValue()).toBe(WHY);
  // Somebody else sets them meanwhile: what is here would replace that, and says so first.
  const quota = db().doc(quotaPath(BLOC, SEASON, AWARD_ID));
  await quota.update({ basis: OTHER_BASIS });
  await dialog.getByText(vi.quotaForm.changedMeanwhile).waitFor();
  await dialog.getByText(OTHER_BASIS).waitFor();
  // And once more while this is on its way: nothing is set, and what is typed stays.
  const overtake = async (route: Route) => {
    await quota.update({ basis: LATER_BASIS });
    await route.continue();
  };
  await page.route(/setQuota/, overtake, { times: 1 });
  head.expected.push(/status of 409/);
  await save();
  await dialog.getByText(vi.errors['stale-revision']).waitFor();
  await dialog.getByText(LATER_BASIS).waitFor();
  expect((await quota.get()).get('basis')).toBe(LATER_BASIS);
  expect(await field(vi.quotaForm.reason).inputValue()).toBe(WHY);
  await save();
  await dialog.waitFor({ state: 'detached' });

  const told = ({ page: where }: Pick<typeof officer, 'page'>) =>
    where.locator('.amendment-note').filter({ hasText: WHY });
  await told(officer).waitFor();
  await told({ page }).waitFor();
  await page.goto(`/setup/${SEASON}/quotas`);
  await page
    .locator('.award')
    .filter({ has: told({ page }) })
    .getByText(AWARD)
    .first()
    .waitFor();
  expect(await page.locator('.award .amendment-note').count()).toBe(1);
  await officer.page.goto('/');
  await told(officer).filter({ hasText: AWARD }).waitFor();
});
