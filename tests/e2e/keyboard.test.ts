import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { blocs } from '../../web/src/i18n/vi/blocs.ts';
import { people } from '../../web/src/i18n/vi/people.ts';
import { shownRow } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { hasFocus, press, seeFocusKept, tabTo, typeOver } from './keys.ts';
import { acceptance } from './nomination-screen.ts';
import { postOf } from './seats.ts';
import { scoreField, seeSaved } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

/** From an empty window to a seat, and on to a page, without a mouse. */
async function arrive(page: Page, uid: string, to: string): Promise<void> {
  await page.goto(`/sign-in?back=${encodeURIComponent(to)}`);
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type(postOf(uid));
  await press(page, page.getByRole('button', { name: postOf(uid), exact: true }));
  await page.waitForURL((url) => url.pathname === to);
}

async function openCommands(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** A dialog starts in its first field. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  if (!(await hasFocus(target))) await tabTo(page, target);
}

/** The question about an act starts on the way back; the act is the next stop. */
async function agree(page: Page, label: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const back = dialog.getByRole('button', { name: vi.components.cancel, exact: true });
  await eventually(() => hasFocus(back)).toBe(true);
  await press(page, dialog.getByRole('button', { name: label, exact: true }));
}

story('an officer scores, drafts and submits a nomination', async (open) => {
  const { page } = await open('officer');
  await arrive(page, 'bnv-officer', '/sheet');
  await tabTo(page, scoreField(page, 'ct-3'));
  await typeOver(page, '85');
  await page.keyboard.press('Enter');
  expect(await hasFocus(scoreField(page, 'ct-4'))).toBe(true);
  await page.keyboard.press('Shift+Enter');
  expect(await hasFocus(scoreField(page, 'ct-3'))).toBe(true);
  await seeSaved(page);

  // Nobody who knows the way waits for the list: what is typed meanwhile is its query.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('de nghi khen');
  await eventually(() => page.getByRole('combobox').inputValue()).toBe('de nghi khen');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nominations');
  await seeFocusKept(page);
  const award = 'Bằng khen của Khối trưởng: cá nhân';
  await press(page, button(page, say(vi.nominations.createFor, { award })));
  await tabTo(page, page.getByRole('textbox', { name: vi.nominations.namePerson }));
  await page.keyboard.type('Cá nhân minh hoạ gõ bằng bàn phím');
  await tabTo(page, page.getByRole('textbox', { name: vi.nominations.achievement }));
  await page.keyboard.type('Thành tích minh hoạ.');
  await press(page, button(page, vi.nominations.submit));
  await agree(page, vi.nominations.submit);
  await eventually(() => acceptance(page).textContent()).toMatch(/Được nhận: suất (18|19|20)\/20/);
  await seeFocusKept(page);
});

story('a leader goes to what is missing, fills it in and submits the sheet', async (open) => {
  const { page } = await open('leader');
  await arrive(page, 'bnv-leader', '/sheet');
  await press(page, button(page, vi.sheet.submit));
  const dialog = page.getByRole('dialog');
  const missing = dialog.getByRole('listitem').getByRole('button');
  await missing.first().waitFor();
  await tabTo(page, missing.filter({ hasText: 'Cải cách hành chính' }));
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(scoreField(page, 'ch-3'))).toBe(true);
  await typeOver(page, '41,5');
  for (const [criterion, points] of [
    ['td-1', '35'],
    ['td-4', '36'],
    ['th-2', '20'],
  ] as const) {
    await tabTo(page, scoreField(page, criterion));
    await typeOver(page, points);
  }
  await press(page, button(page, vi.sheet.submit));
  await agree(page, vi.sheet.submit);
  await page.getByText(/Đã nộp lúc/).waitFor();
  await seeFocusKept(page);
});

story('a leader signs the agreement and invites an officer', async (open) => {
  const { page } = await open('leader');
  await arrive(page, 'nhpt-leader', '/agreement/nhpt');
  const third = page.getByRole('group', { name: say(vi.agreement.targetN, { n: 3 }), exact: true });
  await tabTo(page, third.getByRole('textbox', { name: vi.agreement.value }));
  await page.keyboard.type('5');
  await page.getByText(vi.agreement.complete).waitFor();
  await press(page, button(page, vi.agreement.sign));
  await agree(page, vi.agreement.sign);
  await page.getByText(vi.agreement.codeMatches).waitFor();
  await seeFocusKept(page);

  await openCommands(page);
  await page.keyboard.type('nhan su');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people');
  const unit = 'Ngân hàng Phát triển Việt Nam';
  const opener = button(page, `${people.invite}: ${unit}`);
  await press(page, opener);
  const dialog = page.getByRole('dialog', { name: say(people.inviteTo, { unit }) });
  await reach(page, dialog.getByLabel(people.email));
  await page.keyboard.type('ban-phim@nhpt.example');
  await tabTo(page, dialog.getByLabel(people.post, { exact: false }).first());
  await page.keyboard.type('Chuyên viên mới, gõ bằng bàn phím');
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: 'ban-phim@nhpt.example' }).waitFor();
  await eventually(() => hasFocus(opener)).toBe(true);
});

story('the Council opens a bloc', async (open) => {
  const { page } = await open('council');
  await arrive(page, 'council', '/blocs');
  const opener = button(page, blocs.openBloc);
  await press(page, opener);
  const dialog = page.getByRole('dialog', { name: blocs.openBloc });
  for (const [name, text] of [
    ['name', 'Khối gõ bằng bàn phím'],
    ['bloc', 'khoi-ban-phim'],
    ['unit', 'Bộ Minh hoạ'],
    ['shortName', 'BMH'],
    ['member', 'bmh'],
    ['email', 'khoi-truong@bmh.example'],
    ['post', 'Khối trưởng'],
  ] as const) {
    await reach(page, dialog.locator(`[name=${name}]`));
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: 'Khối gõ bằng bàn phím' }).waitFor();
  await eventually(() => hasFocus(opener)).toBe(true);
});

story('an assessor appraises a unit', async (open) => {
  const { page } = await open('assessor');
  await arrive(page, 'vpcp-assessor', '/sheet');
  const unit = 'Ngân hàng Phát triển Việt Nam';
  await press(page, page.getByRole('link', { name: `${vi.sheet.appraisalState} ${unit}` }));
  await page.waitForURL('**/sheet/nhpt/appraisal');
  await seeFocusKept(page);
  const title = 'Sáng kiến, giải pháp trong nhiệm vụ trọng tâm';
  await press(page, button(page, say(vi.sheet.agreeWith, { title })));
  await eventually(() => scoreField(page, 'ct-4').inputValue()).toBe('87,5');
  await seeFocusKept(page);
  await tabTo(page, scoreField(page, 'ch-3'));
  await typeOver(page, '43,5');
  await seeSaved(page);
});

story('the head stops the board, lets it go, and sets a number of places', async (open) => {
  const { page } = await open('head');
  await arrive(page, 'vpctn-head', '/');
  await press(page, button(page, vi.nominations.freeze));
  await agree(page, vi.nominations.freeze);
  await page.getByText(/^Bảng điểm dừng từ/).waitFor();
  await seeFocusKept(page);
  await press(page, button(page, vi.nominations.unfreeze));
  await agree(page, vi.nominations.unfreeze);
  await button(page, vi.nominations.freeze).waitFor();
  await seeFocusKept(page);

  await openCommands(page);
  await page.keyboard.type('de nghi khen');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nominations');
  const award = 'Cờ thi đua của Chính phủ';
  const opener = button(page, say(vi.nominations.setPlacesFor, { award }));
  await press(page, opener);
  const capacity = page.getByRole('textbox', { name: `${vi.nominations.capacity} (` });
  await reach(page, capacity);
  await typeOver(page, '2');
  // It goes after six seconds: looked for from before it comes.
  const told = page.getByText('Đã đặt 2 suất, 0 suất đã có hồ sơ.');
  await Promise.all([told.waitFor(), page.keyboard.press('Enter')]);
  await eventually(() => hasFocus(opener)).toBe(true);
});

story('the first stop leads past the frame; every stop shows itself', async (open) => {
  const { page } = await open('public');
  await page.goto('/');
  await page.locator('#unit-bnv').waitFor();
  await page.keyboard.press('Tab');
  await eventually(() => hasFocus(page.getByRole('link', { name: vi.frame.skip }))).toBe(true);
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(page.getByRole('main'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
  ).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, page.getByRole('radio', { name: vi.frame.themeSystem }));
});

story('Escape closes what lies over the page and gives the focus back', async (open) => {
  const { page } = await open('public');
  await page.goto('/');
  const rule = button(page, vi.board.tieRule);
  await press(page, rule);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(() => hasFocus(rule)).toBe(true);

  await openCommands(page);
  await page.keyboard.type('noi vu');
  await eventually(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await eventually(() => hasFocus(rule)).toBe(true);

  await openCommands(page);
  await page.keyboard.type('2022');
  await eventually(() => page.getByRole('option').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/season/2022');
  await seeFocusKept(page);

  // The tour that is asked for again ends where it was asked for; nor does a step back lose the focus.
  const asked = button(page, vi.frame.tour);
  await press(page, asked);
  const tour = page.getByRole('complementary', { name: vi.tour.title });
  await press(page, button(page, vi.tour.next));
  await tabTo(page, button(page, vi.tour.back), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await seeFocusKept(page);
  await tabTo(page, tour.getByRole('button', { name: vi.tour.skip }));
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(asked)).toBe(true);
});

story('the focus stays where it is while others move the page', async (open) => {
  const hall = await open('public');
  const officer = await open('officer');
  const colleague = await open('colleague');
  await hall.page.goto('/');
  const rule = button(hall.page, vi.board.tieRule);
  await tabTo(hall.page, rule);
  await arrive(officer.page, 'btc-officer', '/sheet');
  await tabTo(officer.page, scoreField(officer.page, 'ct-3'));
  await officer.page.keyboard.type('9');
  await arrive(colleague.page, 'btc-leader', '/sheet');
  await tabTo(colleague.page, scoreField(colleague.page, 'td-1'));
  await typeOver(colleague.page, '38');
  await seeSaved(colleague.page);

  await eventually(() => scoreField(officer.page, 'td-1').inputValue()).toBe('38');
  expect(await hasFocus(scoreField(officer.page, 'ct-3'))).toBe(true);
  await officer.page.keyboard.type('0');
  expect(await scoreField(officer.page, 'ct-3').inputValue()).toBe('90');
  await eventually(async () => (await shownRow(hall.page, 'btc'))?.total).toBe('820,5');
  expect(await hasFocus(rule)).toBe(true);
});
