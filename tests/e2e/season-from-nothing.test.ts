import { readFile } from 'node:fs/promises';
import { blocPath, seasonPath } from '@domain/path.js';
import { beforeAll, expect } from 'vitest';
import { fields } from '../../web/src/i18n/vi/fields.ts';
import { seeAccessible } from './axe.ts';
import { openBoard, shownRow } from './board-screen.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { agree, arrive, choose, press, seeFocusKept, write } from './keys.ts';
import { confirm } from './nomination-screen.ts';
import { takeSeat } from './seats.ts';
import {
  addRow,
  chooseFile,
  dragBelow,
  exportedTree,
  focusedRow,
  goToStep,
  reachRow,
  seeDraftSaved,
  seeTotal,
  setMoment,
  treeShown,
} from './setup-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
const YEAR = SEASON;
const {
  setup,
  criteriaTree,
  criteriaFile,
  frame,
  adoption,
  amendment,
  seasonList,
  seasonQuotas,
  seasonScoring,
  seasonWindows,
} = vi;
const DAY = 86_400_000;

/** The calendar day in Hanoi, some days from now. */
function day(from: number): string {
  return new Date(Date.now() + from * DAY + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** The bloc before the year began: its last season is closed, and of this one there is nothing. */
async function beforeTheYear(): Promise<void> {
  await resetDemo();
  await db().recursiveDelete(db().doc(seasonPath(BLOC, YEAR)));
  await db().doc(blocPath(BLOC)).update({ currentSeason: '2022' });
}
beforeAll(beforeTheYear);

function madeByLibreOffice(name: string): Promise<Buffer> {
  return readFile(new URL(`../unit/files/made-by-libreoffice/${name}`, import.meta.url));
}

const HEADINGS = 'Mã;Thuộc nhóm;Loại;Tên;Tên tiếng Anh;Điểm tối đa;Bước chấm';
const GOOD = `${HEADINGS}\nA;;nhóm;Nhóm từ tệp;Group of a file;;\na-1;A;chấm điểm;Tiêu chí từ tệp;Criterion of a file;40;5\n`;
const BAD = `${HEADINGS}\nA;;nhóm;Nhóm từ tệp;Group;;\na-1;A;chấm điểm;Một;One;bốn mươi;5\na-2;A;lạ;Hai;Two;10;5\n`;

story(
  'the season of this year is opened from nothing, drafted, refused while a sum is wrong, adopted and scored in',
  async (open) => {
    const head = await open('head', { viewport: { width: 1280, height: 1000 } });
    const { page } = head;
    // By keys alone, but for the one row that is dragged.
    await arrive(page, 'vpctn-head', '/setup');

    await write(page, page.getByLabel(`${seasonList.year} (`), YEAR);
    await choose(page, page.getByLabel(seasonList.origin), seasonList.originBlank);
    const openAct = (year: string) =>
      page.getByRole('button', { name: say(seasonList.openAct, { year }), exact: true });
    await press(page, openAct(YEAR));
    await page.waitForURL(`**/setup/${YEAR}/theme`);
    await seeFocusKept(page);
    // What is too long is refused whole and said: nothing half-written saves itself.
    const theme = page.getByLabel(setup.theme);
    await theme.fill('Đoàn kết '.repeat(1_200));
    await page
      .getByText(say(fields.tooLong, { max: 500 }))
      .first()
      .waitFor();
    expect(await theme.inputValue()).toBe('');
    // Accents in pieces, as some keyboards send them: saved once, and no second opinion.
    await write(page, theme, 'Đoàn kết, sáng tạo, về đích trước hạn'.normalize('NFD'));
    await seeDraftSaved(page);

    // The tree, by keyboard: one criterion of each kind, one group in another.
    await goToStep(page, 'criteria');
    await addRow(page, 'group', 'I. Nhiệm vụ');
    await addRow(page, 'criterion', 'Chương trình công tác', 'graded');
    await addRow(page, 'criterion', 'Báo cáo đúng hạn', 'passFail');
    await addRow(page, 'criterion', 'Sáng kiến được nhân rộng', 'counted');
    await addRow(page, 'criterion', 'Giải ngân', 'target');
    await addRow(page, 'group', 'II. Phong trào');
    expect(await focusedRow(page)).toBe('II. Phong trào');
    await page.keyboard.press('Alt+ArrowRight');
    await eventually(() => treeShown(page)).toEqual([
      '1 I. Nhiệm vụ',
      '2 Chương trình công tác',
      '2 Báo cáo đúng hạn',
      '2 Sáng kiến được nhân rộng',
      '2 Giải ngân',
      '2 II. Phong trào',
    ]);

    // One row by drag, one by keys, one change of points: the sum follows.
    await dragBelow(page, 'Giải ngân', 'Chương trình công tác');
    await eventually(async () => (await treeShown(page)).slice(1, 4)).toEqual([
      '2 Chương trình công tác',
      '2 Giải ngân',
      '2 Báo cáo đúng hạn',
    ]);
    await reachRow(page, 'Sáng kiến được nhân rộng');
    await page.keyboard.press('Alt+ArrowRight');
    await eventually(() => focusedRow(page)).toBe('Sáng kiến được nhân rộng');
    await eventually(async () => (await treeShown(page)).slice(-2)).toEqual([
      '2 II. Phong trào',
      '3 Sáng kiến được nhân rộng',
    ]);
    await seeTotal(page, 'Tổng hiện nay: 40 điểm');
    await page.keyboard.press('Delete');
    await eventually(() => treeShown(page)).toHaveLength(5);
    await page.keyboard.press('Control+z');
    await eventually(() => treeShown(page)).toHaveLength(6);
    await seeDraftSaved(page);

    // A file with errors is refused by cell and changes nothing; a good one replaces the tree, and can be undone.
    const built = await treeShown(page);
    await press(page, page.getByRole('button', { name: criteriaTree.import }));
    await chooseFile(page, 'sai.csv', BAD);
    const dialog = page.getByRole('dialog');
    const takeOver = (count: number) =>
      dialog.getByRole('button', { name: say(criteriaFile.takeOver, { count }) });
    const problems = await dialog.getByRole('table').textContent();
    await seeAccessible(page);
    expect(problems).toContain('Ô F3');
    expect(problems).toContain('“bốn mươi” không phải là số');
    expect(problems).toContain('Ô C4');
    expect(await dialog.getByRole('button', { name: /Đưa vào/ }).count()).toBe(0);
    expect(await treeShown(page)).toEqual(built);
    await chooseFile(page, 'dung.csv', GOOD);
    await dialog.getByText(say(criteriaFile.replaces, { count: 4 })).waitFor();
    await seeAccessible(page);
    await press(page, takeOver(1));
    await eventually(() => treeShown(page)).toEqual(['1 Nhóm từ tệp', '2 Tiêu chí từ tệp']);
    await seeDraftSaved(page);
    await press(page, page.getByRole('button', { name: criteriaTree.undo, exact: true }));
    await eventually(() => treeShown(page)).toEqual(built);
    await seeDraftSaved(page);

    // A workbook of another program, likewise: its cells by name, or its tree.
    await press(page, page.getByRole('button', { name: criteriaTree.import }));
    await chooseFile(page, 'sai.xlsx', await madeByLibreOffice('bad.xlsx'));
    for (const cell of ['Ô D4', 'Ô F3', 'Ô G6', 'Ô N7'])
      expect(await dialog.getByRole('table').textContent()).toContain(cell);
    await chooseFile(page, 'dung.xlsx', await madeByLibreOffice('good.xlsx'));
    await press(page, takeOver(2));
    await eventually(() => treeShown(page)).toEqual([
      '1 Nhiệm vụ chính trị',
      '2 Công việc',
      '2 Hồ sơ trực tuyến',
    ]);
    await press(page, page.getByRole('button', { name: criteriaTree.undo, exact: true }));
    await eventually(() => treeShown(page)).toEqual(built);
    await seeDraftSaved(page);

    // What goes out, in either form, is what stands there, and comes in again.
    const titles = built.map((row) => row.slice(2)).sort();
    for (const [button, form] of [
      [criteriaTree.exportXlsx, 'xlsx'],
      [criteriaTree.exportCsv, 'csv'],
    ] as const) {
      const { name, tree, problems } = await exportedTree(page, button);
      expect(name).toMatch(new RegExp(`[.]${form}$`));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const found = [...(tree?.groups ?? []), ...Object.values(tree?.criteria ?? {})];
      expect(found.map(({ title }) => title).sort()).toEqual(titles);
    }

    await goToStep(page, 'windows');
    for (const activity of ['agreement', 'selfScoring'] as const) {
      const card = say(seasonWindows.windowOf, { activity: frame[activity] });
      await setMoment(page, card, 'opens', day(-2));
      await setMoment(page, card, 'closes', day(20));
    }
    const [year, month, date] = day(20).split('-');
    await page
      .getByText(new RegExp(`^hết (thứ|Chủ) .+, ngày ${date}/${month}/${year}, giờ Việt Nam$`))
      .first()
      .waitFor();

    await goToStep(page, 'scoring');
    await write(page, page.getByLabel(seasonScoring.announcedTotal, { exact: true }), '50');
    await seeTotal(page, 'Tổng 40/50: còn thiếu 10 điểm.');
    await seeDraftSaved(page);

    await goToStep(page, 'quotas');
    await press(page, page.getByRole('button', { name: seasonQuotas.newAward }));
    await write(
      page,
      dialog.getByLabel(`${seasonQuotas.awardTitle} (`),
      'Cờ thi đua của Chính phủ',
    );
    await seeAccessible(page);
    await press(page, dialog.getByRole('button', { name: setup.next }));
    await write(page, dialog.getByLabel(`${vi.quotaForm.capacity} (`), '1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Cờ thi đua của Chính phủ' }).waitFor();
    expect(await page.locator('.award').textContent()).toContain(vi.awards.blocSetting);
    await seeFocusKept(page);

    // The wrong sum stands in the way; its link leads to where it is put right.
    await goToStep(page, 'check');
    const adopt = page.getByRole('button', { name: adoption.adopt, exact: true });
    expect(await adopt.getAttribute('aria-disabled')).toBe('true');
    await press(page, page.getByRole('link', { name: setup['step-scoring'], exact: true }).last());
    await press(page, page.getByRole('button', { name: say(seasonScoring.useSum, { sum: '40' }) }));
    await seeTotal(page, 'Tổng 40/40: khớp.');
    await seeDraftSaved(page);
    await goToStep(page, 'check');
    await eventually(() => adopt.getAttribute('aria-disabled')).toBeNull();

    // The Council presses at the same moment: it is adopted once.
    const council = await open('council');
    for (const window of [head, council]) window.expected.push(/status of 4\d\d/);
    await takeSeat(council, 'council', `/setup/${YEAR}/check`);
    const theirs = council.page.getByRole('button', { name: adoption.adopt, exact: true });
    await eventually(() => theirs.getAttribute('aria-disabled')).toBeNull();
    await press(page, adopt);
    await theirs.click();
    await page.getByRole('dialog').waitFor();
    await seeAccessible(page);
    await Promise.all([agree(page, adoption.adopt), confirm(council.page, adoption.adopt)]);
    for (const each of [page, council.page]) {
      await each
        .getByText(/Đã thông qua lúc/)
        .first()
        .waitFor();
    }
    await seeFocusKept(page);
    const log = await db()
      .collection(`${seasonPath(BLOC, YEAR)}/log`)
      .where('act', '==', 'adoptSeason')
      .get();
    expect(log.docs.filter((entry) => entry.get('outcome') === 'done')).toHaveLength(1);

    // The season is the bloc's now: an officer scores in it and the board shows it.
    const hall = await open('public');
    const officer = await open('officer');
    await takeSeat(officer, 'bnv-officer', '/sheet');
    const field = officer.page.getByRole('textbox', {
      name: say(vi.sheet.scoreOf, { title: 'Chương trình công tác' }),
      exact: true,
    });
    await field.fill('7,5');
    await field.press('Tab');
    await openBoard(hall.page);
    await eventually(() => shownRow(hall.page, 'bnv')).toMatchObject({ total: '7,5' });

    // What is adopted changes by an amendment with a reason, which the board tells.
    await goToStep(page, 'theme');
    await press(page, page.getByRole('button', { name: setup.amend, exact: true }));
    await write(page, page.getByLabel(setup.theme), 'Đoàn kết, sáng tạo');
    await press(page, page.getByRole('button', { name: amendment.amendReview }));
    await dialog.getByLabel(`${setup.reason} (`).waitFor();
    await seeAccessible(page);
    const reason = 'Thống nhất lại tại hội nghị của Khối';
    await write(page, dialog.getByLabel(`${setup.reason} (`), reason);
    await press(page, dialog.getByRole('button', { name: amendment.amendSend }));
    await dialog.waitFor({ state: 'detached' });
    await seeFocusKept(page);
    await hall.page.getByText(reason).first().waitFor();

    // The next year begins as a copy of this one.
    const next = String(Number(YEAR) + 1);
    await page.goto('/setup');
    await press(page, openAct(next));
    await page.waitForURL(`**/setup/${next}/theme`);
    await goToStep(page, 'criteria');
    await eventually(() => treeShown(page)).toEqual(built);
  },
  300_000,
);
