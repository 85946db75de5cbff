import { follow } from '../navigate.ts';
import { takeSeat } from '../seats.ts';
import { scoreField } from '../sheet-screen.ts';
import { closeDialog, lookAtDialog, type Walker } from './walker.ts';

/** The Council, an assessor and the head; the board is stopped and let go again. */
export async function walkStaff(walker: Walker): Promise<void> {
  await council(walker);
  await appraisals(walker);
  await reminders(walker);
  await quotas(walker);
  await control(walker);
}

async function council({ window, language, look }: Walker): Promise<void> {
  const { page } = window;
  await takeSeat(window, 'council', '/work', language);
  await page.getByRole('table').waitFor();
  await look('work of the Council');
  await follow(page, '/blocs');
  await page.locator('.blocs-head button').nth(1).waitFor();
  await look('blocs and members, for the Council');
  await follow(page, '/people');
  await page.getByRole('table').first().waitFor();
  await look('people and seats');
  await follow(page, '/sheet');
  await page.getByRole('table').waitFor();
  await look('sheets, for the Council');
}

async function appraisals(walker: Walker): Promise<void> {
  const { window, words, language, look } = walker;
  const { page } = window;
  await takeSeat(window, 'vpcp-assessor', '/sheet', language);
  await page.getByRole('link', { name: words.appraisalList.appraisalState }).first().waitFor();
  await look('units to appraise');
  await follow(page, '/sheet/vpctn/appraisal');
  await scoreField(page, 'ct-1', language).waitFor();
  await look('appraisal');
  await page.getByRole('button', { name: words.sheetSubmission.submit, exact: true }).click();
  await lookAtDialog(walker, 'appraisal, what is missing');
  await closeDialog(walker);
  await follow(page, '/sheet/nhnn/appraisal');
  await scoreField(page, 'ct-1', language).waitFor();
  await look('appraisal, submitted');
  // The rules refuse to say whether one's own unit has been appraised; Firestore writes that down.
  window.expected.push(/permission/i);
  await follow(page, '/sheet/vpcp/appraisal');
  await page.getByText(words.sheet.ownUnit).waitFor();
  await look("appraisal of one's own unit");
}

async function reminders(walker: Walker): Promise<void> {
  const { window, words, language, look } = walker;
  const { page } = window;
  await takeSeat(window, 'vpctn-head', '/work', language);
  const scores = page.getByRole('region', { name: words.work.selfScore, exact: true });
  await scores.getByRole('checkbox').first().check();
  await look('progress of the units, some chosen');
  await scores.getByRole('button').click();
  await lookAtDialog(walker, 'units to be reminded?');
  await closeDialog(walker);
}

async function quotas(walker: Walker): Promise<void> {
  const { words, look } = walker;
  const { page } = walker.window;
  await follow(page, '/nominations');
  await page.getByRole('table').waitFor();
  await look('nominations, for the head');
  await page.getByText(words.awards.setPlaces, { exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
  await look('places to be set');
  await page.getByRole('textbox', { name: `${words.quotaForm.capacity} (` }).fill('mười');
  await page.getByRole('checkbox', { name: words.quotaForm.hasCitation }).check();
  await page.getByRole('dialog').getByRole('button').last().click();
  await look('places to be set, with what is wrong');
  await closeDialog(walker);
}

async function control(walker: Walker): Promise<void> {
  const { page } = walker.window;
  const { words, look } = walker;
  const answer = () => page.getByRole('dialog').getByRole('button').last().click();
  const freeze = page.getByRole('button', { name: words.boardControl.freeze, exact: true });
  const unfreeze = page.getByRole('button', { name: words.boardControl.unfreeze, exact: true });
  await follow(page, '/');
  await freeze.waitFor();
  await look('board, for the head');
  await freeze.click();
  await lookAtDialog(walker, 'board, to be stopped?');
  await answer();
  await unfreeze.waitFor();
  await look('board, stopped');
  await follow(page, '/hall');
  await page.locator('li[data-row]').first().waitFor();
  await look('hall, stopped');
  await follow(page, '/');
  await unfreeze.waitFor();
  await unfreeze.click();
  await lookAtDialog(walker, 'board, to be let go?');
  await answer();
  await freeze.waitFor();
}
