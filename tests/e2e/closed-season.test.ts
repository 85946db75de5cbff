import { boardRowPath, seasonPath } from '@domain/path.js';
import { beforeAll, expect } from 'vitest';
import closed from '../../scripts/seed/season-2022.json' with { type: 'json' };
import { boardRow, openBoard } from './board-screen.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { eventually, stories } from './story.ts';
import { en, say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

story('2022 shows its theme and movements and says that no scores were published', async (open) => {
  const { page } = await open('public');
  await page.goto('/season/2022');
  await page.getByRole('heading', { name: 'Năm 2022 không công bố điểm' }).waitFor();
  await eventually(() => page.title()).toBe('Mùa thi đua năm 2022 · Khối thi đua');
  await page.getByText(closed.season.theme).waitFor();
  const movements = page.getByRole('region', { name: vi.board.movements });
  await eventually(() => movements.getByRole('listitem').count()).toBe(4);
  for (const { title } of Object.values(closed.movements))
    await movements.getByText(title).waitFor();
  await page.getByText(closed.season.source).waitFor();
  expect(await page.locator('tr[id^="unit-"]').count()).toBe(0);
  const units = page.getByRole('region', { name: say(vi.unit.membersIn, { season: '2022' }) });
  expect(await units.getByRole('listitem').count()).toBe(10);
  const merged = units.getByRole('listitem').filter({ hasText: 'Ủy ban Dân tộc' });
  expect(await merged.textContent()).toContain('nay thuộc Bộ Dân tộc và Tôn giáo');
});

story('a unit that was merged leads on to its successor, which has its results', async (open) => {
  const path = seasonPath(BLOC, '2024');
  const now = await db().doc(seasonPath(BLOC, SEASON)).get();
  const batch = db().batch();
  batch.set(db().doc(path), { ...now.data(), status: 'closed', freeze: null });
  const points: [string, number][] = [
    ['bkhdt', 700],
    ['btc', 650],
    ['bnv', 600],
  ];
  for (const [member, total] of points)
    batch.set(db().doc(boardRowPath(BLOC, '2024', member)), rowOf(member, total));
  await batch.commit();
  try {
    const { page } = await open('public');
    await openBoard(page, '/season/2024');
    expect(await boardRow(page, 'bnv').getByRole('link').count()).toBe(0);
    const row = boardRow(page, 'bkhdt');
    await row.getByRole('link', { name: 'nay thuộc Bộ Tài chính' }).click();
    await page.getByRole('heading', { name: 'Bộ Tài chính', level: 1 }).waitFor();
    const results = page.getByRole('row').filter({ hasText: '2024' });
    await eventually(() => results.count()).toBe(2);
    const own = (text: string) => results.filter({ hasText: text }).textContent();
    expect(await own('Bộ Kế hoạch và Đầu tư')).toContain('1 trên 3');
    expect(await own('Bộ Tài chính')).toContain('2 trên 3');
    await page.goto('/');
    const heir = boardRow(page, 'btc').getByRole('link', { name: 'tiếp nối Bộ Kế hoạch' });
    expect(await heir.getAttribute('href')).toBe('/unit/btc');
  } finally {
    await db().recursiveDelete(db().doc(path));
  }
});

function rowOf(member: string, total: number) {
  return {
    ...{ member, total, parts: {}, tieBreakKeys: [], state: 'appraised', scored: 1 },
    ...{ updatedAt: new Date('2024-12-01T03:00:00Z'), bests: {}, frozenAt: null },
  };
}

story('pages have addresses and titles of their own, and back leads back', async (open) => {
  const { page } = await open('public');
  const title = () => page.title();
  await openBoard(page);
  await eventually(title).toBe(`${vi.board.title} · Khối thi đua`);
  await page.getByRole('link', { name: say(vi.frame.season, { season: '2022' }) }).click();
  await eventually(title).toBe('Mùa thi đua năm 2022 · Khối thi đua');
  expect(new URL(page.url()).pathname).toBe('/season/2022');
  await page.getByRole('link', { name: vi.frame.signIn }).first().click();
  await eventually(title).toBe(`${vi.signIn.title} · Khối thi đua`);
  expect(new URL(page.url()).searchParams.get('back')).toBe('/season/2022');

  await page.goBack();
  await page.getByRole('heading', { name: 'Năm 2022 không công bố điểm' }).waitFor();
  await page.goBack();
  await page.locator('#unit-bnv').waitFor();
  await eventually(title).toBe(`${vi.board.title} · Khối thi đua`);
  await page.goForward();
  await page.getByRole('heading', { name: 'Năm 2022 không công bố điểm' }).waitFor();
});

story('a link to a page behind the sign-in leads there afterwards', async (open) => {
  const { page } = await open('officer');
  await page.goto('/nominations/demo-0022');
  await page.getByRole('main').getByRole('link', { name: vi.gate.signIn }).click();
  await page.getByRole('button', { name: 'Chuyên viên Bộ Nội vụ', exact: true }).click();
  await page.waitForURL('**/nominations/demo-0022');
  await page.getByRole('textbox', { name: vi.nominations.nameCollective }).waitFor();
});

story('English is one click away, is remembered, and is named in the page', async (open) => {
  const { page } = await open('public');
  const lang = () => page.locator('html').getAttribute('lang');
  await openBoard(page);
  await eventually(lang).toBe('vi');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: en.board.title, level: 1 }).waitFor();
  await eventually(lang).toBe('en');
  await eventually(() => page.title()).toContain(en.board.title);
  const row = (unit: string) => () => page.locator(`#unit-${unit}`).textContent();
  await eventually(row('bnv')).toContain('Ministry of Home Affairs');
  await eventually(row('vpqh')).toContain('926.5');

  await page.reload();
  await page.getByRole('heading', { name: en.board.title, level: 1 }).waitFor();
  await eventually(lang).toBe('en');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('heading', { name: vi.board.title, level: 1 }).waitFor();
  await eventually(lang).toBe('vi');
});

story('an address that is no page says so and leads to the board', async (open) => {
  const { page } = await open('public');
  await page.goto('/khong-co-trang-nay');
  await page.getByRole('heading', { name: vi.notFound.title, level: 1 }).waitFor();
  await eventually(() => page.title()).toContain(vi.notFound.title);
  await page.getByRole('main').getByRole('link', { name: vi.notFound.home }).click();
  await page.locator('#unit-bnv').waitFor();

  await page.goto('/season/1999');
  await page.getByText(vi.board.failedMissing).waitFor();
});

story("the hall's screen has every unit in view and nothing around it", async (open) => {
  const { page } = await open('hall', { viewport: { width: 1920, height: 1080 } });
  await page.goto('/hall');
  const rows = page.locator('li[data-row]');
  await eventually(() => rows.count()).toBe(9);
  const heading = page.getByRole('heading', { level: 1 });
  await eventually(() => heading.textContent()).toContain('Khối thi đua');
  await page.getByText(say(vi.frame.season, { season: SEASON })).waitFor();
  await page.evaluate(() => document.fonts.ready);
  const foot = async () => {
    const last = await rows.last().boundingBox();
    return last === null ? Number.NaN : last.y + last.height;
  };
  await eventually(foot).toBeLessThanOrEqual(1080);
  expect(await page.getByRole('navigation').count()).toBe(0);
  await page.getByRole('link').click();
  await page.locator('#unit-bnv').waitFor();
});
