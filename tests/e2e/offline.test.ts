import { beforeAll, expect } from 'vitest';
import { openBoard, shownRow } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { formState, scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

story('an officer goes on typing without a network, and it is saved afterwards', async (open) => {
  const hall = await open('public');
  const officer = await open('officer');
  const { page, context } = officer;
  officer.expected.push(OFFLINE);
  await openBoard(hall.page);
  await takeSeat(officer, 'bnv-officer', '/sheet');
  await scoreField(page, 'ct-3').waitFor();

  await context.setOffline(true);
  await page.getByText(vi.frame.offline).waitFor();
  await typeScore(page, 'ct-3', '75');
  await typeScore(page, 'td-1', '33');
  await eventually(() => formState(page).textContent()).toContain(
    'Chưa gửi được; giữ trên máy này, tự gửi khi có mạng · 2 ô chưa lưu',
  );
  expect(await scoreField(page, 'ct-3').inputValue()).toBe('75');
  expect(await shownRow(hall.page, 'bnv')).toMatchObject({ total: '678,0' });

  await context.setOffline(false);
  await eventually(() => page.getByText(vi.frame.offline).count()).toBe(0);
  await seeSaved(page);
  await eventually(() => shownRow(hall.page, 'bnv')).toMatchObject({ total: '786,0' });
});

story('what binds is not offered without a network, and says why', async (open) => {
  const officer = await open('officer');
  const { page, context } = officer;
  officer.expected.push(OFFLINE);
  await takeSeat(officer, 'bnv-officer', '/nominations/demo-0022');
  const submit = page.getByRole('button', { name: vi.nominations.submit, exact: true });
  await submit.waitFor();
  await context.setOffline(true);
  await page.getByText(vi.acts.needsNetwork).waitFor();
  expect(await submit.getAttribute('aria-disabled')).toBe('true');
  await context.setOffline(false);
  await eventually(() => submit.getAttribute('aria-disabled')).toBeNull();
});

story('a page that is slow to come is said to be on its way', async (open) => {
  const { page } = await open('officer');
  await takeSeat({ page }, 'bnv-officer', '/work');
  const way = Promise.withResolvers<void>();
  await page.route(/\/assets\/AgreementPage-.*\.js$/, async (route) => {
    await way.promise;
    await route.continue();
  });
  const main = page.getByRole('main');
  await page.getByRole('banner').getByRole('link', { name: vi.frame.agreementShort }).click();
  await page.getByText(vi.frame.pageComing).waitFor();
  expect(await main.getAttribute('aria-busy')).toBe('true');
  expect(await main.getByRole('heading', { level: 1 }).textContent()).toBe(vi.frame.work);

  way.resolve();
  await main.getByRole('heading', { level: 1, name: vi.frame.agreementPage }).waitFor();
  await eventually(() => page.getByText(vi.frame.pageComing).count()).toBe(0);
  expect(await main.getAttribute('aria-busy')).toBeNull();
});

story('the public board keeps its rows and says that they may be old', async (open) => {
  const hall = await open('public');
  hall.expected.push(OFFLINE);
  await openBoard(hall.page);
  const before = await shownRow(hall.page, 'vpqh');
  await hall.context.setOffline(true);
  await hall.page.getByText(vi.frame.offline).waitFor();
  expect(await shownRow(hall.page, 'vpqh')).toEqual(before);
  await hall.context.setOffline(false);
  await eventually(() => hall.page.getByText(vi.frame.offline).count()).toBe(0);
});
