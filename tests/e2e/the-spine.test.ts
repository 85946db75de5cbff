import { beforeAll, expect } from 'vitest';
import { boardRow, openBoard, shownRow, shownRows } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { formState, scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';

const story = stories();
beforeAll(resetDemo);

story('a score typed in one window moves the board in another', async (open) => {
  const hall = await open('public');
  const officer = await open('officer');
  await openBoard(hall.page);
  expect(await shownRow(hall.page, 'bnv')).toMatchObject({ rank: '6', total: '678,0' });
  await takeSeat(officer, 'bnv-officer', '/sheet');

  await typeScore(officer.page, 'ct-3', '30');
  await eventually(() => shownRow(hall.page, 'bnv')).toMatchObject({ rank: '5', total: '708,0' });
  const order = (await shownRows(hall.page)).map(({ member }) => member);
  expect(order.slice(3, 6)).toEqual(['vpcp', 'bnv', 'btc']);
  await eventually(() => boardRow(hall.page, 'bnv').textContent()).toMatch(/\+30 lúc \d\d:\d\d/);
  await eventually(() => hall.page.getByRole('status').first().textContent()).toContain(
    'Bộ Nội vụ: +30 điểm, tổng 708, hạng 5.',
  );
  await seeSaved(officer.page);
});

story('decimals are typed with a comma and are there after a reload', async (open) => {
  const hall = await open('public');
  const officer = await open('officer');
  await openBoard(hall.page);
  await takeSeat(officer, 'bnv-officer', '/sheet');

  await typeScore(officer.page, 'ch-3', '42,5');
  await eventually(() => shownRow(hall.page, 'bnv')).toMatchObject({ total: '750,5' });
  await seeSaved(officer.page);
  await officer.page.reload();
  await eventually(() => scoreField(officer.page, 'ch-3').inputValue()).toBe('42,5');
  expect(await scoreField(officer.page, 'ct-3').inputValue()).toBe('30');
});

story('what is out of range is refused at the field, and the text stays', async (open) => {
  const hall = await open('public');
  const officer = await open('officer');
  await openBoard(hall.page);
  const before = await shownRow(hall.page, 'bnv');
  await takeSeat(officer, 'bnv-officer', '/sheet');
  const field = scoreField(officer.page, 'ct-1');

  await typeScore(officer.page, 'ct-1', '205');
  await eventually(() => field.getAttribute('aria-invalid')).toBe('true');
  const described = await field.getAttribute('aria-describedby');
  await eventually(() => officer.page.locator(`#${described}`).textContent()).toContain(
    'Vượt mức tối đa 200.',
  );
  expect(await field.inputValue()).toBe('205');
  await eventually(() => formState(officer.page).textContent()).toContain('Chưa lưu');

  await typeScore(officer.page, 'ct-2', '141');
  await eventually(() => officer.page.locator('#criterion-ct-2').textContent()).toContain(
    'Điểm theo bước 5: gần nhất là 140 hoặc 145.',
  );
  await typeScore(officer.page, 'ct-4', 'chín mươi');
  await eventually(() => officer.page.locator('#criterion-ct-4').textContent()).toContain(
    'Chỉ nhập số',
  );
  expect(await shownRow(hall.page, 'bnv')).toEqual(before);

  await typeScore(officer.page, 'ct-1', '195');
  await typeScore(officer.page, 'ct-2', '145');
  await typeScore(officer.page, 'ct-4', '97,5');
  await seeSaved(officer.page);
  await eventually(() => shownRow(hall.page, 'bnv')).toMatchObject({ total: '758,0' });
});

story('two officers of one unit type at once and neither loses anything', async (open) => {
  const first = await open('first');
  const second = await open('second');
  await takeSeat(first, 'bnv-officer', '/sheet');
  await takeSeat(second, 'bnv-officer-2', '/sheet');

  await Promise.all([typeScore(first.page, 'td-1', '35'), typeScore(second.page, 'td-4', '36')]);
  await Promise.all([seeSaved(first.page), seeSaved(second.page)]);
  await eventually(() => scoreField(first.page, 'td-4').inputValue()).toBe('36');
  await eventually(() => scoreField(second.page, 'td-1').inputValue()).toBe('35');
});
