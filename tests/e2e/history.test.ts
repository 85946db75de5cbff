import { beforeAll, expect } from 'vitest';
import { resetDemo } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

story('an earlier value is written again from the history, as a new change', async (open) => {
  const officer = await open('officer');
  const leader = await open('leader');
  const { page } = officer;
  await takeSeat(officer, 'bnv-officer', '/sheet');
  await takeSeat(leader, 'bnv-leader', '/sheet');
  await typeScore(page, 'ct-1', '180');
  await seeSaved(page);
  await eventually(() => scoreField(leader.page, 'ct-1').inputValue()).toBe('180');

  const criterion = page.locator('#criterion-ct-1');
  await criterion.locator('summary').first().click();
  const history = criterion.locator('details.history').filter({
    hasText: say(vi.drafting.historyOf, { field: vi.sheet.historyScore }),
  });
  await history.locator('summary').click();
  const changes = history.getByRole('listitem');
  const newest = () => changes.first().locator('del, ins').allTextContents();
  await eventually(newest).toEqual(['195', '180']);
  await changes
    .first()
    .getByRole('button', { name: `${vi.drafting.restore}: 195` })
    .click();

  await eventually(() => scoreField(page, 'ct-1').inputValue()).toBe('195');
  await seeSaved(page);
  await eventually(() => scoreField(leader.page, 'ct-1').inputValue()).toBe('195');
  await eventually(newest).toEqual(['180', '195']);
  expect(await changes.nth(1).locator('del, ins').allTextContents()).toEqual(['195', '180']);
});
