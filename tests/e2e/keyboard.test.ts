import { beforeAll, expect } from 'vitest';
import { blocs } from '../../web/src/i18n/vi/blocs.ts';
import { people } from '../../web/src/i18n/vi/people.ts';
import { resetDemo, SEASON } from './demo-state.ts';
import {
  agree,
  arrive,
  button,
  hasFocus,
  openCommands,
  press,
  reach,
  seeFocusKept,
  tabTo,
  typeOver,
} from './keys.ts';
import { acceptance } from './nomination-screen.ts';
import { seeDraftSaved, treeShown } from './setup-screen.ts';
import { scoreField, seeSaved } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

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
  // Without the reason that an adopted season asks for, nothing is sent.
  await page.keyboard.press('Enter');
  await page.getByText(vi.nominations.needsReason).waitFor();
  await tabTo(page, page.getByRole('textbox', { name: `${vi.nominations.reason} (` }));
  await page.keyboard.type('Theo hướng dẫn năm nay');
  // It goes after six seconds: looked for from before it comes.
  const told = page.getByText('Đã đặt 2 suất, 0 suất đã có hồ sơ.');
  const save = button(page, vi.nominations.save);
  await Promise.all([told.waitFor(), press(page, save)]);
  await eventually(() => hasFocus(opener)).toBe(true);
});

story('an officer tells what the unit did in a movement', async (open) => {
  const { page } = await open('officer');
  await arrive(page, 'bnv-officer', '/movements');
  const movement = page.locator('.movement').getByRole('link').first();
  await press(page, movement);
  await page.waitForURL('**/movements/*');
  await tabTo(page, page.getByRole('textbox', { name: vi.movements.done }));
  await page.keyboard.type('Việc minh hoạ gõ bằng bàn phím');
  await page.locator('.report-done', { hasText: 'gõ bằng bàn phím' }).waitFor();
});

story('the deputy opens a season, moves a criterion and reminds a unit', async (open) => {
  const { page } = await open('deputy');
  await arrive(page, 'vpqh-deputy', '/setup');
  const year = String(Number(SEASON) + 1);
  await tabTo(page, page.getByLabel(`${vi.setup.year} (`));
  await typeOver(page, year);
  await press(page, button(page, say(vi.setup.openAct, { year })));
  await page.waitForURL(`**/setup/${year}/theme`);
  await press(
    page,
    page
      .getByRole('navigation', { name: vi.setup.steps })
      .getByRole('link', { name: vi.setup['step-criteria'] }),
  );
  const tree = page.getByRole('tree');
  await tree.waitFor();
  const before = await treeShown(page);
  await tabTo(page, tree.getByRole('treeitem').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  const [first, second, third, ...rest] = before;
  await eventually(() => treeShown(page)).toEqual([first, third, second, ...rest]);
  await seeDraftSaved(page);

  await openCommands(page);
  await page.keyboard.type('viec cua toi');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/work');
  const scores = page.getByRole('region', { name: vi.work.selfScore, exact: true });
  await press(page, scores.getByRole('checkbox').nth(1), 'Space');
  const remind = scores.getByRole('button', { name: /^Nhắc/ });
  await press(page, remind);
  await agree(page, say(vi.work.remindCount, { count: 1 }));
  await seeFocusKept(page);
});
