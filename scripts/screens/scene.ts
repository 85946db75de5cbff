import type { Page } from 'playwright-core';
import { nominationPath, sheetPath } from '../../functions/lib/domain/path.js';
import { yearInHanoi } from '../seed/dates.ts';
import { BLOC } from '../seed/documents.ts';
import { meetColleague } from './colleague.ts';

const YEAR = yearInHanoi(new Date());
const SETUP = `/setup/${YEAR}`;
const DRAFT = `/setup/${Number(YEAR) + 1}`;

/** A number in words, a kind that there is not. */
const WRONG_FILE = `Mã;Thuộc nhóm;Loại;Tên;Tên tiếng Anh;Điểm tối đa;Bước chấm
A;;nhóm;Nhiệm vụ chính trị;Political tasks;;
a-1;A;chấm điểm;Chương trình công tác;Work programme;bốn mươi;5
a-2;A;lạ;Báo cáo đúng hạn;Reports in time;10;5
`;

export type Scene = {
  /** The beginning of the picture's name. */
  name: string;
  path: string;
  /** What is there once the page shows what it has to show. */
  ready: string;
  /** A seat of the demo; without one nobody is signed in. */
  seat?: string;
  /** Shown in another language or theme too. */
  isInEveryLook?: boolean;
  /** What somebody does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
  /** What must be in view; else the page is shown from its top. */
  shown?: string;
};

const NOMINATION = {
  seat: 'bnv-officer',
  path: '/nominations/demo-0022',
  ready: '.nomination-aside .meter',
};

function writeAchievement(page: Page): Promise<void> {
  return page
    .locator('[data-path=achievement] textarea')
    .fill('Hoàn thành vượt mức 12 chỉ tiêu, trong đó ba chỉ tiêu đạt trên 120 % kế hoạch.');
}

/** A colleague's text that was there already would be no conflict: each picture has its own. */
function meetAtAchievement(page: Page, words: string): Promise<void> {
  return meetColleague(page, {
    path: nominationPath(BLOC, YEAR, 'demo-0022'),
    field: ['achievement'],
    rev: ['rev'],
    value: `Hoàn thành 12 chỉ tiêu; ${words}`,
    type: () => writeAchievement(page),
  });
}

/** The last button of a dialog is the one that agrees. */
async function agree(page: Page): Promise<void> {
  await page.locator('dialog[open] button').last().click();
}

/** In the order in which they are shown: what stops the board comes last. */
export const SCENES: readonly Scene[] = [
  { name: 'board', path: '/', ready: '.rank-number', isInEveryLook: true },
  { name: 'hall', path: '/hall', ready: 'li[data-row]' },
  { name: 'season-2022', path: '/season/2022', ready: '.movements' },
  { name: 'unit', path: '/unit/btc', ready: '.data-table' },
  { name: 'movement', path: '/season/2022/movements/covid-19', ready: '.movement-facts' },
  { name: 'join', path: '/join', ready: 'input[type=password]' },
  { name: 'sign-in', path: '/sign-in', ready: '.demo-person' },
  { name: 'sheet-signed-out', path: '/sheet', ready: '.empty-state' },
  { name: 'design', path: '/design', ready: 'h1' },
  { name: 'not-found', path: '/nowhere', ready: 'h1' },
  {
    name: 'sheet',
    seat: 'bnv-officer',
    path: '/sheet',
    ready: '.score-input',
    isInEveryLook: true,
  },
  { name: 'nominations', seat: 'bnv-officer', path: '/nominations', ready: '.data-table' },
  {
    name: 'nomination',
    seat: 'bnv-officer',
    path: '/nominations/demo-0022',
    ready: '.nomination-aside .meter',
  },
  {
    name: 'refusal',
    seat: 'bnv-officer',
    path: '/nominations/demo-0022',
    ready: '.nomination-aside .meter',
    act: async (page) => {
      await page.locator('.acts .button-primary').click();
      await agree(page);
      await page.getByRole('alert').waitFor();
    },
    shown: '[role=alert]',
  },
  {
    name: 'appraisal-list',
    seat: 'vpcp-assessor',
    path: '/sheet',
    ready: 'tbody tr:last-child td:nth-child(3) .status',
  },
  {
    name: 'appraisal',
    seat: 'vpcp-assessor',
    path: '/sheet/vpctn/appraisal',
    ready: '.score-input',
  },
  { name: 'work', seat: 'vpctn-head', path: '/work', ready: '.waiting-unit' },
  { name: 'work-unit', seat: 'bnv-leader', path: '/work', ready: '.tasks li' },
  { name: 'agreement', seat: 'bnv-leader', path: '/agreement', ready: '.signer' },
  { name: 'agreement-unit', seat: 'bnv-leader', path: '/agreement/bnv', ready: '.target' },
  { name: 'movements', seat: 'bnv-officer', path: '/movements', ready: 'main h2, main li' },
  { name: 'setup', seat: 'vpctn-head', path: '/setup', ready: '.setup-page h2' },
  {
    name: 'setup-criteria',
    seat: 'vpctn-head',
    path: `${SETUP}/criteria`,
    ready: '.tree-title',
    isInEveryLook: true,
  },
  { name: 'setup-windows', seat: 'vpctn-head', path: `${SETUP}/windows`, ready: '.window-edges' },
  { name: 'setup-scoring', seat: 'vpctn-head', path: `${SETUP}/scoring`, ready: '.tie-steps' },
  // The next year, opened in the first of these: what is drafted, before it is adopted.
  {
    name: 'draft-theme',
    seat: 'vpctn-head',
    path: '/setup',
    ready: '.setup-part .button-primary',
    act: async (page) => {
      await page.locator('.setup-part .button-primary').click();
      await page.waitForURL(`**${DRAFT}/theme`);
      await page.locator('.setup-form textarea').first().waitFor();
    },
  },
  { name: 'draft-criteria', seat: 'vpctn-head', path: `${DRAFT}/criteria`, ready: '[data-grip]' },
  {
    name: 'draft-import',
    seat: 'vpctn-head',
    path: `${DRAFT}/criteria`,
    ready: '[data-grip]',
    act: async (page) => {
      await page.getByRole('button', { name: 'Nhập từ tệp' }).click();
      const file = { name: 'tieu-chi.csv', mimeType: 'text/csv', buffer: Buffer.from(WRONG_FILE) };
      await page.locator('dialog input[type=file]').setInputFiles(file);
      await page.locator('dialog table').waitFor();
    },
  },
  { name: 'draft-check', seat: 'vpctn-head', path: `${DRAFT}/check`, ready: '.setup-form' },
  // A conflict and its end, in the order of their names.
  {
    ...NOMINATION,
    name: 'conflict-1-unsent',
    act: async (page) => {
      await page.context().setOffline(true);
      await writeAchievement(page);
      await page.locator('.banner-warning').waitFor();
    },
  },
  {
    ...NOMINATION,
    name: 'conflict-2-asked',
    act: (page) => meetAtAchievement(page, 'đề nghị nêu rõ sáng kiến đã được công nhận.'),
    shown: '.draft-trouble',
  },
  {
    ...NOMINATION,
    name: 'conflict-3-taken',
    act: async (page) => {
      await meetAtAchievement(page, 'nêu rõ hai sáng kiến đã được công nhận.');
      await page.locator('.conflict-side button').first().click();
      await page.locator('.draft-aside').waitFor();
    },
    shown: '.draft-aside',
  },
  {
    ...NOMINATION,
    name: 'conflict-4-copy',
    act: async (page) => {
      await meetAtAchievement(page, 'nêu rõ ba sáng kiến đã được công nhận.');
      await page.locator('.conflict-side button').first().click();
      await page.locator('.draft-aside a').click();
      await page.locator('.copy').waitFor();
    },
  },
  {
    name: 'conflict-sheet',
    seat: 'bnv-officer',
    path: '/sheet',
    ready: '.score-input',
    act: (page) =>
      meetColleague(page, {
        path: sheetPath(BLOC, YEAR, 'bnv.self'),
        field: ['scores', 'ct-3', 'value'],
        rev: ['scores', 'ct-3', 'rev'],
        value: 45,
        type: () => page.locator('#criterion-ct-3 input').first().fill('35'),
      }),
    shown: '.draft-trouble',
  },
  {
    name: 'history',
    seat: 'bnv-officer',
    path: '/sheet',
    ready: '.score-input',
    act: async (page) => {
      const score = page.locator('#criterion-ct-1');
      await score.locator('input').first().fill('180');
      await score.locator('input').first().press('Tab');
      await score.locator('.draft-state-saved').waitFor();
      await score.locator('summary').first().click();
      await score.locator('.history summary').first().click();
      await score.locator('.changes li').nth(1).waitFor();
    },
    shown: '#criterion-ct-1 .changes',
  },
  { name: 'setup-quotas', seat: 'vpctn-head', path: `${SETUP}/quotas`, ready: '.meter' },
  { name: 'local-copies', seat: 'bnv-officer', path: '/local-copies', ready: '.empty-state' },
  { name: 'people', seat: 'vpctn-head', path: '/people', ready: '.unit-people' },
  { name: 'blocs', seat: 'council', path: '/blocs', ready: '.blocs-part' },
  {
    name: 'board-control',
    seat: 'vpctn-head',
    path: '/',
    ready: '.board-control',
    shown: '.board-control',
  },
  {
    name: 'board-frozen',
    seat: 'vpctn-head',
    path: '/',
    ready: '.board-control',
    act: async (page) => {
      await page.locator('.board-control button').click();
      await agree(page);
      await page.locator('.banner-frozen').waitFor();
      // A second visit: what was said of the first act is gone.
      await page.reload();
      await page.locator('.banner-frozen').waitFor();
    },
  },
  // The board stays stopped from the scene before.
  { name: 'hall-frozen', path: '/hall', ready: 'li[data-row]' },
];
