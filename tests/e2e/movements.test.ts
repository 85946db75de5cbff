import { beforeAll } from 'vitest';
import { seeAccessible } from './axe.ts';
import { resetDemo } from './demo-state.ts';
import { arrive, choose, press, seeFocusKept, write, writeDay } from './keys.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const words = vi.movements;

story('a movement is picked from the national list, and a unit reports on it', async (open) => {
  const head = await open('head', { byKeys: true });
  const officer = await open('officer', { byKeys: true });

  await arrive(head.page, 'vpctn-head', '/movements');
  const launch = head.page.getByRole('button', { name: words.launch, exact: true });
  await press(head.page, launch);
  const form = head.page.getByRole('dialog');
  // What has no source is labelled before it is chosen, and after.
  const list = form.getByLabel(words.national);
  await choose(head.page, list, 'ha-tang-tiet-kiem');
  await form.getByText(words.unverifiedNote).waitFor();
  await choose(head.page, list, 'xoa-nha-tam');
  await eventually(() => form.getByText(words.unverifiedNote).count()).toBe(0);
  await writeDay(head.page, form.getByLabel(words.from), '2026-03-02');
  await writeDay(head.page, form.getByLabel(words.to), '2026-03-01');
  await head.page.keyboard.press('Enter');
  await form.getByText(words.badPeriod).waitFor();
  await seeAccessible(head.page);
  await write(head.page, form.getByLabel(words.goal), 'Không còn nhà tạm, nhà dột nát');
  // What was typed and not sent outlives the page, and a dialog that was closed.
  await head.page.reload();
  await press(head.page, launch);
  await form.getByText(vi.acts.recalled).waitFor();
  await head.page.keyboard.press('Escape');
  await press(head.page, launch);
  await form.getByText(vi.acts.recalled).waitFor();
  await eventually(() => form.getByLabel(words.from).inputValue()).toBe('2026-03-02');
  await writeDay(head.page, form.getByLabel(words.to), '2026-12-31');
  await head.page.keyboard.press('Enter');
  await head.page.waitForURL('**/movements/xoa-nha-tam');
  await seeFocusKept(head.page);
  await head.page.getByText(words.byState, { exact: true }).waitFor();
  await head.page.getByText('Không còn nhà tạm, nhà dột nát').waitFor();
  await head.page.goto('/movements');
  await press(head.page, launch);
  await eventually(() => form.getByLabel(words.goal).inputValue()).toBe('');
  await eventually(() => form.getByText(vi.acts.recalled).count()).toBe(0);
  await head.page.goto('/movements/xoa-nha-tam');

  const { page } = officer;
  await arrive(page, 'bnv-officer', '/movements');
  await press(page, page.getByRole('link', { name: /^Xóa nhà tạm/ }));
  await page.waitForURL('**/movements/xoa-nha-tam');
  await write(page, page.getByRole('textbox', { name: words.done }), 'Đã hỗ trợ 40 hộ');
  // The head sees it arrive.
  const active = head.page.getByText(say(words.active, { count: 1, all: 9 }), { exact: true });
  await active.waitFor();
  await head.page.getByText('Đã hỗ trợ 40 hộ').waitFor();
  await press(page, page.getByRole('button', { name: vi.evidence.add }));
  await write(page, page.getByRole('textbox', { name: vi.evidence.number }), '12/BC-BNV');
  await head.page.getByText('12/BC-BNV').waitFor();
});

story('a visitor reads the movements of 2022, and not what units reported', async (open) => {
  const { page } = await open('visitor');
  await page.goto('/season/2022');
  await page.getByRole('link', { name: /phòng, chống và chiến thắng đại dịch/ }).click();
  await page.waitForURL('**/season/2022/movements/covid-19');
  await page.getByText(words.reportsNeedSeat).waitFor();
  await page.getByText('Bài báo về hội nghị tổng kết năm 2022').waitFor();
  await page.getByRole('link', { name: words.back }).click();
  await eventually(() => page.locator('.movement').count()).toBe(4);
});
