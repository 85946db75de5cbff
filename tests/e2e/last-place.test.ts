import { beforeAll, expect } from 'vitest';
import type { Window } from './browser.ts';
import { resetDemo } from './demo-state.ts';
import { acceptance, askToSubmit, confirm, meter } from './nomination-screen.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

/** Either is told its place, or is refused in words. */
async function outcome({ page }: Window): Promise<'accepted' | 'refused' | 'open'> {
  if (await acceptance(page).isVisible()) return 'accepted';
  return (await page.getByRole('alert').isVisible()) ? 'refused' : 'open';
}

story('the last place goes to exactly one of two units that press together', async (open) => {
  const bnv = await open('bnv');
  const vpcp = await open('vpcp');
  const both = [bnv, vpcp] as const;
  await takeSeat(bnv, 'bnv-officer', '/nominations/demo-0022');
  await takeSeat(vpcp, 'vpcp-officer', '/nominations/demo-0023');
  for (const { page, expected } of both) {
    // The browser's console calls an answer of 429 an error; it is the refusal that is looked at here.
    expected.push(/status of 429/);
    await eventually(() => meter(page).textContent()).toBe('còn 1/5');
    await askToSubmit(page);
  }

  await Promise.all(both.map(({ page }) => confirm(page, vi.nominations.submit)));
  await eventually(async () => (await Promise.all(both.map(outcome))).sort()).toEqual([
    'accepted',
    'refused',
  ]);
  const isFirst = (await outcome(bnv)) === 'accepted';
  const [winner, loser] = isFirst ? [bnv, vpcp] : [vpcp, bnv];

  await eventually(() => acceptance(winner.page).textContent()).toContain('Được nhận: suất 5/5');
  const refusal = () => loser.page.getByRole('alert').textContent();
  await eventually(refusal).toContain('Đã hết suất cho hình thức này.');
  await eventually(refusal).toContain('Hồ sơ vẫn được giữ nguyên là bản nháp.');
  const name = loser.page.getByRole('textbox', { name: vi.nominations.nameCollective });
  expect(await name.inputValue()).toBe('Tập thể minh hoạ (bản nháp)');
  await eventually(() => name.getAttribute('readonly')).toBeNull();
  for (const { page } of both)
    await eventually(() => meter(page).textContent()).toBe('đã hết suất (5/5)');

  await winner.page.getByRole('button', { name: vi.nominations.withdraw, exact: true }).click();
  await confirm(winner.page, vi.nominations.withdraw);
  for (const { page } of both) await eventually(() => meter(page).textContent()).toBe('còn 1/5');
  await askToSubmit(loser.page);
  await confirm(loser.page, vi.nominations.submit);
  await eventually(() => acceptance(loser.page).textContent()).toContain('Được nhận: suất 5/5');
  await eventually(() => meter(winner.page).textContent()).toBe('đã hết suất (5/5)');
  await winner.page.getByText(vi.nominations.withdrawnText).waitFor();
});
