import { beforeAll } from 'vitest';
import { seeAccessible } from './axe.ts';
import { resetDemo } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const words = vi.movements;

story('a movement is picked from the national list, and a unit reports on it', async (open) => {
  const head = await open('head');
  const officer = await open('officer');

  await takeSeat(head, 'vpctn-head', '/movements');
  await head.page.getByRole('button', { name: words.launch, exact: true }).click();
  const form = head.page.getByRole('dialog');
  // What has no source is labelled before it is chosen, and after.
  const list = form.getByLabel(words.national);
  await list.selectOption('ha-tang-tiet-kiem');
  await form.getByText(words.unverifiedNote).waitFor();
  await list.selectOption('xoa-nha-tam');
  await eventually(() => form.getByText(words.unverifiedNote).count()).toBe(0);
  await form.getByLabel(words.from).fill('2026-03-02');
  await form.getByLabel(words.to).fill('2026-03-01');
  await form.getByRole('button', { name: words.save, exact: true }).click();
  await form.getByText(words.badPeriod).waitFor();
  await seeAccessible(head.page);
  await form.getByLabel(words.goal).fill('Không còn nhà tạm, nhà dột nát');
  // What was typed and not sent outlives the page, and a dialog that was closed.
  await head.page.reload();
  await head.page.getByRole('button', { name: words.launch, exact: true }).click();
  await form.getByText(vi.drafting.recalled).waitFor();
  await head.page.keyboard.press('Escape');
  await head.page.getByRole('button', { name: words.launch, exact: true }).click();
  await form.getByText(vi.drafting.recalled).waitFor();
  await eventually(() => form.getByLabel(words.from).inputValue()).toBe('2026-03-02');
  await form.getByLabel(words.to).fill('2026-12-31');
  await form.getByRole('button', { name: words.save, exact: true }).click();
  await head.page.waitForURL('**/movements/xoa-nha-tam');
  await head.page.getByText(words.byState, { exact: true }).waitFor();
  await head.page.getByText('Không còn nhà tạm, nhà dột nát').waitFor();
  await head.page.goto('/movements');
  await head.page.getByRole('button', { name: words.launch, exact: true }).click();
  await eventually(() => form.getByLabel(words.goal).inputValue()).toBe('');
  await eventually(() => form.getByText(vi.drafting.recalled).count()).toBe(0);
  await head.page.goto('/movements/xoa-nha-tam');

  await takeSeat(officer, 'bnv-officer', '/movements');
  await officer.page.getByRole('link', { name: /^Xóa nhà tạm/ }).click();
  await officer.page.getByRole('textbox', { name: words.done }).fill('Đã hỗ trợ 40 hộ');
  // The head sees it arrive.
  const active = head.page.getByText(say(words.active, { count: 1, all: 9 }), { exact: true });
  await active.waitFor();
  await head.page.getByText('Đã hỗ trợ 40 hộ').waitFor();
  await officer.page.getByRole('button', { name: vi.evidence.add }).click();
  await officer.page.getByRole('textbox', { name: vi.evidence.number }).fill('12/BC-BNV');
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
