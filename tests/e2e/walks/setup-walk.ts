import { SEASON } from '../demo-state.ts';
import { follow } from '../navigate.ts';
import { takeSeat } from '../seats.ts';
import { DRAFT_SEASON } from './arrange.ts';
import { closeDialog, type Walker } from './walker.ts';

/** The set-up of a season in preparation, step by step, and of one that is adopted. */
export async function walkSetup(walker: Walker): Promise<void> {
  const { window, words, language, look } = walker;
  const { page } = window;
  const { setup, seasonList, criteriaTree, criteriaFile } = words;
  await takeSeat(window, 'vpctn-head', '/setup', language);
  await page.getByRole('heading', { name: seasonList.openTitle }).waitFor();
  await look('seasons');
  for (const step of ['theme', 'windows', 'scoring', 'quotas', 'check'] as const) {
    await follow(page, `/setup/${DRAFT_SEASON}/${step}`);
    await page
      .getByRole('heading', { level: 2, name: setup[`step-${step}`], exact: true })
      .waitFor();
    await page.locator('.setup-step > div').waitFor();
    await look(`set-up, ${step}`);
  }
  await follow(page, `/setup/${DRAFT_SEASON}/criteria`);
  await page.getByRole('tree').waitFor();
  await look('set-up, criteria');
  await page.getByRole('treeitem').nth(1).click();
  await look('set-up, a criterion');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: criteriaTree['add-criterion'], exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Enter');
  await look('set-up, a new criterion');
  await closeDialog(walker);
  await page.getByRole('button', { name: criteriaTree.import, exact: true }).click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({
      ...{ name: 'a.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('Mã;Thuộc nhóm;Loại;Tên\nA;;nhóm;Một\na-1;A;lạ;Hai\n'),
    });
  await page.getByText(criteriaFile.refused).waitFor();
  await look('set-up, a file with problems');
  await closeDialog(walker);
  await amendment(walker);
}

async function amendment({ window, words, look }: Walker): Promise<void> {
  const { page } = window;
  const { setup, amendment, seasonWindows } = words;
  await follow(page, `/setup/${SEASON}/windows`);
  await page.getByRole('button', { name: seasonWindows.extend }).first().click();
  await page.getByRole('dialog').waitFor();
  await look('set-up, an extension');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await follow(page, `/setup/${SEASON}/theme`);
  await page.getByRole('button', { name: setup.amend, exact: true }).click();
  await page.getByLabel(setup.themeEn).fill('Another theme');
  await look('set-up, an amendment');
  await page.getByRole('button', { name: amendment.amendReview }).click();
  await page.getByRole('dialog').waitFor();
  await look('set-up, an amendment to be sent?');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: amendment.amendDiscard }).click();
}
