import { openBoard } from '../board-screen.ts';
import { follow } from '../navigate.ts';
import { OFFLINE } from '../trouble.ts';
import { closeDialog, lookAtDialog, type Walker } from './walker.ts';

/** Everything that can be seen without signing in; the window is somebody's first. */
export async function walkPublic(walker: Walker): Promise<void> {
  const { window, words, look } = walker;
  const { page, context } = window;
  window.expected.push(OFFLINE);
  await openBoard(page);
  await look('board');
  await tour(walker);
  await page.getByRole('radio', { name: words.board.viewNumbers }).check();
  await look('board in numbers');
  await page.getByRole('button', { name: words.board.tieRule }).click();
  await lookAtDialog(walker, 'how ranks are made');
  await closeDialog(walker);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await look('command list');
  await page.getByRole('combobox').fill('zzz');
  await look('command list, nothing found');
  await closeDialog(walker);
  await context.setOffline(true);
  await page.getByText(words.frame.offline).waitFor();
  await look('board without a network');
  await context.setOffline(false);
  await otherPages(walker);
}

async function tour({ window: { page }, words, look }: Walker): Promise<void> {
  await page.getByText(words.tour.offer).waitFor();
  await look('tour offered');
  await page.getByRole('button', { name: words.tour.show }).click();
  for (const [step, title] of [words.tour.oneTitle, words.tour.twoTitle].entries()) {
    await page.getByRole('heading', { name: title }).waitFor();
    await look(`tour, step ${step + 1}`);
    await page.getByRole('button', { name: words.tour.next, exact: true }).click();
  }
  await page.getByRole('heading', { name: words.tour.threeTitle }).waitFor();
  await look('tour, last step');
  await page.getByRole('button', { name: words.tour.done }).click();
}

async function otherPages({ window: { page }, words, look }: Walker): Promise<void> {
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await follow(page, '/season/2022');
  await page.getByRole('region', { name: words.board.movements }).waitFor();
  await look('closed season');
  await follow(page, '/unit/btc');
  await page.getByRole('table', { name: words.unit.title }).waitFor();
  await look('a unit over the seasons');
  await follow(page, '/agreement');
  await page.getByRole('heading', { name: words.agreement.signersTitle }).waitFor();
  await look('agreement');
  await follow(page, '/movements');
  await page.getByRole('heading', { name: words.movements.title }).waitFor();
  await look('movements');
  await follow(page, '/season/2022/movements/covid-19');
  await page.getByText(words.movements.reportsNeedSeat).waitFor();
  await look('a movement');
  await follow(page, '/season/1999');
  await page.getByText(words.board.failedMissing).waitFor();
  await look('unknown season');
  await follow(page, '/hall');
  await page.locator('li[data-row]').first().waitFor();
  await look('hall');
  await follow(page, '/blocs');
  await page.getByRole('table').nth(1).waitFor();
  await look('blocs and members');
  await follow(page, '/join');
  await page.locator('input[type=password]').waitFor();
  await look('an invitation, signed out');
  await follow(page, '/sign-in');
  await page.getByRole('searchbox').fill('noi vu');
  await look('sign-in');
  await page.getByRole('searchbox').fill('zzz');
  await look('sign-in, nobody found');
  await follow(page, '/sheet');
  await heading(words.gate.signInTitle).waitFor();
  await look('sheet, signed out');
  await follow(page, '/nowhere');
  await heading(words.notFound.title).waitFor();
  await look('not found');
  await follow(page, '/design');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('components');
}
