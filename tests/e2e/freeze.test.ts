import { beforeAll, expect } from 'vitest';
import { openBoard, shownRow } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { confirm } from './nomination-screen.ts';
import { takeSeat } from './seats.ts';
import { scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

story('a frozen board stands still for everybody until it is let go', async (open) => {
  const hall = await open('public');
  const head = await open('head');
  const officer = await open('officer');
  await openBoard(hall.page);
  await takeSeat(head, 'vpctn-head', '/');
  await takeSeat(officer, 'btc-officer', '/sheet');
  const before = await shownRow(hall.page, 'btc');
  expect(before).toMatchObject({ total: '692,5' });

  await head.page.getByRole('button', { name: vi.boardControl.freeze, exact: true }).click();
  const question = head.page.getByRole('dialog');
  await eventually(() => question.textContent()).toContain(vi.boardControl.consequenceFrozen);
  await confirm(head.page, vi.boardControl.freeze);
  await hall.page.getByText(/^Bảng điểm dừng từ \d\d:\d\d/).waitFor();
  const hash = await hall.page.getByText(vi.board.hash).textContent();

  await typeScore(officer.page, 'ct-3', '90');
  await seeSaved(officer.page);
  await typeScore(officer.page, 'ch-2', '38');
  await seeSaved(officer.page);

  // A later visitor reads what the frozen board says, not what has been scored since.
  const late = await open('late visitor');
  await openBoard(late.page);
  expect(await shownRow(late.page, 'btc')).toEqual(before);
  expect(await shownRow(hall.page, 'btc')).toEqual(before);
  expect(await hall.page.getByText(vi.board.hash).textContent()).toBe(hash);
  await late.page.goto('/hall');
  await late.page.getByText(/Bảng điểm dừng từ/).waitFor();

  await takeSeat(head, 'vpctn-head', '/sheet/btc/self');
  await eventually(() => scoreField(head.page, 'ch-2').inputValue()).toBe('38');

  await head.page.goto('/');
  await head.page.getByRole('button', { name: vi.boardControl.unfreeze, exact: true }).click();
  await confirm(head.page, vi.boardControl.unfreeze);
  await eventually(() => shownRow(hall.page, 'btc')).toMatchObject({ total: '820,5' });
  // The season and the rows come by listeners of their own.
  await eventually(() => hall.page.getByText(/^Bảng điểm dừng từ/).count()).toBe(0);
});

story('nobody but the secretariat is offered to stop the board', async (open) => {
  const officer = await open('officer');
  await takeSeat(officer, 'bnv-officer', '/');
  await officer.page.locator('#unit-bnv').waitFor();
  expect(await officer.page.getByText(vi.boardControl.controlTitle).count()).toBe(0);
  await takeSeat(officer, 'vpqh-deputy', '/');
  await officer.page.getByRole('heading', { name: vi.boardControl.controlTitle }).waitFor();
});
