import { follow } from '../navigate.ts';
import { postOf, takeSeat } from '../seats.ts';
import { scoreField } from '../sheet-screen.ts';
import { FULL_NOMINATION, SEATLESS, WITHDRAWN_NOMINATION } from './arrange.ts';
import { closeDialog, lookAtDialog, type Walker } from './walker.ts';

/** An officer of Bộ Nội vụ, then leaders with a sheet to complete, to submit, and submitted. */
export async function walkUnit(walker: Walker): Promise<void> {
  await work(walker);
  await sheetOfOfficer(walker);
  await agreement(walker);
  await nominations(walker);
  await refusals(walker);
  await sheetsOfLeaders(walker);
}

async function work({ window, words, language, look }: Walker): Promise<void> {
  await takeSeat(window, 'bnv-officer', '/work', language);
  await window.page.getByRole('region', { name: words.work.notices }).waitFor();
  await window.page.getByRole('region', { name: words.work.due }).waitFor();
  await look('work of an officer, with a reminder');
}

async function sheetOfOfficer({ window: { page }, words, language, look }: Walker): Promise<void> {
  await follow(page, '/sheet');
  await scoreField(page, 'ct-1', language).waitFor();
  await look('sheet of an officer');
  await scoreField(page, 'ct-1', language).fill('999');
  await look('sheet with a value out of range');
  await scoreField(page, 'ct-1', language).fill('195');
  await page.locator('#criterion-ct-1 summary').first().click();
  await page.locator('#criterion-ct-1').getByRole('button', { name: words.evidence.add }).click();
  await page.getByRole('textbox', { name: words.evidence.link }).last().fill('khong phai');
  await look('sheet with evidence');
  await page.locator('#criterion-ct-1 summary').last().click();
  await look("sheet with a field's history");
  await page.getByRole('button', { name: /2$/ }).last().click();
}

async function agreement({ window: { page }, words, look }: Walker): Promise<void> {
  await follow(page, '/agreement/bnv');
  const measure = page.getByRole('textbox', { name: words.agreement.measure }).first();
  await measure.waitFor();
  await look('agreement of a unit');
  await follow(page, '/movements/chao-mung-dai-hoi-xiv');
  await page.getByRole('textbox', { name: words.movements.done }).waitFor();
  await look('a movement with its reports');
}

async function nominations(walker: Walker): Promise<void> {
  const { window, words, look } = walker;
  const { page } = window;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  await follow(page, '/nominations');
  await page.getByRole('table').waitFor();
  await look('nominations of a unit');
  await follow(page, `/nominations/${FULL_NOMINATION}`);
  const achievement = page.getByRole('textbox', { name: words.nominations.achievement });
  const text = await achievement.inputValue();
  await look('nomination, draft');
  await achievement.fill('');
  await press(words.nominations.submit);
  await page.getByText(words.nominations.missing).waitFor();
  await look('nomination, incomplete');
  await achievement.fill(text);
  await press(words.nominations.deleteDraft);
  await lookAtDialog(walker, 'nomination, to be deleted?');
  await closeDialog(walker);
  await press(words.nominations.submit);
  await lookAtDialog(walker, 'nomination, to be submitted?');
  window.expected.push(/status of 429/);
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.getByRole('alert').waitFor();
  await look('nomination, refused');
  await follow(page, '/nominations/demo-0009');
  await press(words.nominations.withdraw);
  await lookAtDialog(walker, 'nomination, to be withdrawn?');
  await closeDialog(walker);
  await look('nomination, accepted');
}

async function refusals({ window, words, language, look }: Walker): Promise<void> {
  const { page } = window;
  window.expected.push(/permission/i);
  await follow(page, '/sheet/vpqh/self');
  await page.getByRole('alert').waitFor();
  await look("another unit's sheet");
  await follow(page, '/sign-in');
  await page.getByRole('button', { name: words.signIn.leave, exact: true }).waitFor();
  await look('sign-in, signed in');
  await follow(page, '/local-copies');
  await page.locator('.local-copies:not(:has(.skeleton))').waitFor();
  await look('copies on this device');
  await takeSeat(window, 'vpcp-officer', `/nominations/${WITHDRAWN_NOMINATION}`, language);
  await page.getByText(words.nominations.withdrawnText).waitFor();
  await look('nomination, withdrawn');
  // No seat any more: the sign-in succeeds and the pages say what to do.
  await follow(page, '/sign-in?back=/sheet');
  await page.getByRole('button', { name: postOf(SEATLESS, language), exact: true }).click();
  await page.getByText(words.errors['no-seat']).waitFor();
  await look('sheet without a seat');
}

async function sheetsOfLeaders(walker: Walker): Promise<void> {
  const { window, words, language, look } = walker;
  const { page } = window;
  const submit = page
    .getByRole('complementary')
    .getByRole('button', { name: words.sheetSubmission.submit, exact: true });
  await takeSeat(window, 'bnv-leader', '/sheet', language);
  await submit.click();
  await lookAtDialog(walker, 'sheet, what is missing');
  await closeDialog(walker);
  await takeSeat(window, 'vpqh-leader', '/sheet', language);
  await submit.click();
  await lookAtDialog(walker, 'sheet, to be submitted?');
  await closeDialog(walker);
  await takeSeat(window, 'vpctn-leader', '/sheet', language);
  await scoreField(page, 'ct-1', language).waitFor();
  await look('sheet, submitted');
}
