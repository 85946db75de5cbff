import { seasonPath } from '@domain/path.js';
import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { openBoard, shownRow } from './board-screen.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { arrive, choose, press, seeFocusKept, write } from './keys.ts';
import { takeSeat } from './seats.ts';
import { scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const { setup, seasonWindows } = vi;
const ACTIVITY = vi.frame.selfScoring;
const UNIT = 'Bộ Nội vụ';
const REASON = 'Đơn vị khắc phục hậu quả bão số 9';

/** For all units alike, a second ago. */
function closeSelfScoring() {
  const closesAt = new Date(Date.now() - 1000);
  return db().doc(seasonPath(BLOC, SEASON)).update('windows.selfScoring.closesAt', closesAt);
}

async function seeReadOnly(page: Page): Promise<void> {
  await eventually(() => scoreField(page, 'ct-3').getAttribute('readonly')).not.toBeNull();
}

function closedNote(page: Page) {
  return page.getByText(new RegExp(`^Đã hết thời gian ${vi.windows.selfScoringDone}`));
}

/** The head's card of the window, in the set-up of the season that is adopted. */
function windowCard(page: Page) {
  return page.getByRole('region', { name: say(seasonWindows.windowOf, { activity: ACTIVITY }) });
}

story('one unit is given longer, can type at once, and has it taken away again', async (open) => {
  const head = await open('head', { byKeys: true });
  const officer = await open('officer');
  const other = await open('other');
  const hall = await open('public');
  await takeSeat(officer, 'bnv-officer', '/sheet');
  await takeSeat(other, 'lmhtx-officer', '/sheet');
  await arrive(head.page, 'vpctn-head', `/setup/${SEASON}/windows`);
  await openBoard(hall.page);
  await scoreField(officer.page, 'ct-3').waitFor();
  await scoreField(other.page, 'ct-3').waitFor();
  await closeSelfScoring();
  for (const { page } of [officer, other]) {
    await seeReadOnly(page);
    await closedNote(page).waitFor();
  }

  // Without a reason nobody gets longer.
  const extendFor = { name: say(seasonWindows.extendFor, { activity: ACTIVITY }) };
  await press(head.page, windowCard(head.page).getByRole('button', extendFor));
  const dialog = head.page.getByRole('dialog');
  const extend = dialog.getByRole('button', { name: seasonWindows.extend, exact: true });
  await choose(head.page, dialog.getByRole('combobox'), UNIT);
  await press(head.page, extend);
  await dialog.getByText(setup.needed, { exact: true }).waitFor();
  await write(head.page, dialog.getByRole('textbox', { name: setup.reason }), REASON);
  await press(head.page, extend);
  await dialog.waitFor({ state: 'detached' });
  await windowCard(head.page).getByText(REASON).waitFor();
  await seeFocusKept(head.page);

  // The page that stood open is written in again, and says why.
  const { page } = officer;
  const longer = page.locator('.sheet-main').getByText(vi.windows.extended);
  await longer.waitFor();
  expect(await longer.textContent()).toContain(REASON);
  expect(await closedNote(page).count()).toBe(0);
  const before = await shownRow(hall.page, 'bnv');
  await typeScore(page, 'ct-3', '75');
  await seeSaved(page);
  await eventually(() => shownRow(hall.page, 'bnv')).not.toEqual(before);

  // Everybody else may know, and has no more time than before.
  await seeReadOnly(other.page);
  await other.page.getByRole('banner').getByRole('link', { name: vi.frame.board }).click();
  const steps = other.page.getByRole('list', { name: vi.board.steps });
  const given = steps.getByRole('listitem').filter({ hasText: `Gia hạn cho ${UNIT}` });
  await eventually(() => given.last().textContent()).toContain(REASON);
  await other.page.goBack();
  await scoreField(other.page, 'ct-3').waitFor();
  await seeReadOnly(other.page);
  await closedNote(other.page).waitFor();

  const change = { name: say(seasonWindows.changeExtensionOf, { unit: UNIT }) };
  await press(head.page, head.page.getByRole('button', change));
  await press(head.page, dialog.getByRole('button', { name: seasonWindows.takeExtension }));
  await dialog.waitFor({ state: 'detached' });
  await seeReadOnly(page);
  await closedNote(page).waitFor();
  expect(await scoreField(page, 'ct-3').inputValue()).toBe('75');
  await eventually(() => windowCard(head.page).getByText(REASON).count()).toBe(0);
  // It is gone with the button that had the focus.
  await seeFocusKept(head.page);
  await eventually(() => hall.page.getByText(REASON).count()).toBe(0);
});
