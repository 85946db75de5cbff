import { beforeAll, expect } from 'vitest';
import { openBoard, shownRow } from './board-screen.ts';
import type { Window } from './browser.ts';
import { resetDemo } from './demo-state.ts';
import { confirm } from './nomination-screen.ts';
import { takeSeat } from './seats.ts';
import { type CriterionId, chooseMet, scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

/** What the seed leaves open on the sheet of Bộ Nội vụ. */
const MISSING = { 'ct-3': '80', 'ch-3': '40,5', 'td-1': '35', 'td-4': '36', 'th-2': '20' } as const;
const APPRAISED = {
  'ct-1': '190',
  'ct-2': '140',
  'ct-3': '80',
  'ct-4': '95',
  'ct-5': '9',
  'ch-1': '60',
  'ch-2': '36',
  'ch-3': '40,5',
  'ch-4': '28',
  'ch-5': '84',
  'td-1': '35',
  'td-2': '39',
  'td-3': '18',
  'td-4': '36',
  'th-1': '12',
  'th-2': '20',
  'th-3': '5',
} as const;

async function typeAll(window: Window, scores: Partial<Record<CriterionId, string>>) {
  for (const [criterion, text] of Object.entries(scores))
    await typeScore(window.page, criterion as CriterionId, text);
  await seeSaved(window.page);
}

function submitButton({ page }: Window) {
  return page.getByRole('complementary').getByRole('button', { name: vi.sheet.submit });
}

story(
  'the leader submits what the officer filled in, and it is locked everywhere',
  async (open) => {
    const hall = await open('public');
    const officer = await open('officer');
    const leader = await open('leader');
    await openBoard(hall.page);
    await takeSeat(officer, 'bnv-officer', '/sheet');
    await takeSeat(leader, 'bnv-leader', '/sheet');
    await officer.page.getByText(vi.sheet.onlyLeader).waitFor();
    expect(await submitButton(officer).isVisible()).toBe(false);

    await submitButton(leader).click();
    const list = leader.page.getByRole('dialog');
    await eventually(() => list.getByRole('listitem').count()).toBe(Object.keys(MISSING).length);
    await list.getByRole('button', { name: /^8\. Cải cách hành chính/ }).click();
    await eventually(() =>
      scoreField(leader.page, 'ch-3').evaluate((field) => field === document.activeElement),
    ).toBe(true);

    await typeAll(officer, MISSING);
    await eventually(() => scoreField(leader.page, 'th-2').inputValue()).toBe('20');
    await submitButton(leader).click();
    const question = leader.page.getByRole('dialog');
    await eventually(() => question.textContent()).toContain('Tổng điểm nộp: 889,5 trên 1.000.');
    expect(await question.textContent()).toContain(vi.sheet.consequenceLocked);
    await confirm(leader.page, vi.sheet.submit);

    for (const { page } of [leader, officer]) {
      await page.getByText(/Đã nộp lúc/).waitFor();
      await eventually(() => scoreField(page, 'ct-1').getAttribute('readonly')).not.toBeNull();
    }
    await eventually(() => shownRow(hall.page, 'bnv')).toMatchObject({
      total: '889,5',
      state: 'đã nộp',
    });
  },
);

story('the assessor who sits at Bộ Nội vụ cannot open its appraisal', async (open) => {
  const assessor = await open('assessor');
  await takeSeat(assessor, 'bnv-assessor', '/sheet');
  const row = assessor.page.getByRole('row').filter({ hasText: 'Bộ Nội vụ' });
  await eventually(() => row.textContent()).toContain(vi.sheet.ownUnitRow);
  expect(await row.getByRole('link', { name: vi.sheet.appraisalState }).count()).toBe(0);

  // The rules refuse to say whether it exists; Firestore writes that on the console.
  assessor.expected.push(/permission/i);
  await assessor.page.goto('/sheet/bnv/appraisal');
  await assessor.page.getByText(vi.sheet.ownUnit).waitFor();
  expect(await assessor.page.getByRole('main').getByRole('textbox').count()).toBe(0);
});

story('an assessor of another unit appraises it, and the appraised value counts', async (open) => {
  const hall = await open('public');
  const assessor = await open('assessor');
  const leader = await open('leader');
  await openBoard(hall.page);
  await takeSeat(assessor, 'vpcp-assessor', '/sheet');
  await takeSeat(leader, 'bnv-leader', '/sheet');
  await assessor.page.getByRole('link', { name: `${vi.sheet.appraisalState} Bộ Nội vụ` }).click();

  await assessor.page
    .getByRole('button', { name: `${vi.sheet.agree}: Chất lượng tham mưu`, exact: false })
    .click();
  await eventually(() => scoreField(assessor.page, 'ct-2').inputValue()).toBe('140');
  await typeAll(assessor, APPRAISED);
  await chooseMet(assessor.page, 'td-5', vi.sheet.met);
  await seeSaved(assessor.page);
  expect(await shownRow(hall.page, 'bnv')).toMatchObject({ total: '889,5', state: 'đã nộp' });

  await submitButton(assessor).click();
  await confirm(assessor.page, vi.sheet.submit);
  await eventually(() => shownRow(hall.page, 'bnv')).toMatchObject({
    total: '879,5',
    state: 'đã thẩm định',
  });
  expect(await scoreField(leader.page, 'ct-1').inputValue()).toBe('195');
});
