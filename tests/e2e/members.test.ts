import { dayOf } from '@domain/hanoi-day.js';
import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { blocs } from '../../web/src/i18n/vi/blocs.ts';
import { boardRow, openBoard } from './board-screen.ts';
import { resetDemo } from './demo-state.ts';
import { arrive, choose, press, seeFocusKept, write, writeDay } from './keys.ts';
import { takeSeat } from './seats.ts';
import { scoreField } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const OLD_NAME = 'Liên minh Hợp tác xã Việt Nam';
const NEW_NAME = 'Liên minh Hợp tác và Kinh tế tập thể Việt Nam';
const HEIR = 'Bộ Nội vụ';
const YESTERDAY = dayOf(new Date(Date.now() - 86_400_000));

/** A form of the page, filled in and sent by keys, up to its going. */
async function send(page: Page, title: string, fields: Record<string, string>) {
  const dialog = page.getByRole('dialog', { name: title });
  for (const [name, text] of Object.entries(fields)) {
    const field = dialog.locator(`input[name=${name}]`);
    if (name === 'lastDay') await writeDay(page, field, text);
    else await write(page, field, text);
  }
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await seeFocusKept(page);
}

story('a unit joins, one is renamed, and its successor takes over', async (open) => {
  const council = await open('council', { byKeys: true });
  const officer = await open('officer');
  const hall = await open('public');
  const { page } = council;
  await arrive(page, 'council', '/blocs');
  await takeSeat(officer, 'lmhtx-officer', '/sheet');
  await scoreField(officer.page, 'ct-1').waitFor();
  await openBoard(hall.page);

  expect(await boardRow(hall.page, 'bmh').count()).toBe(0);
  await press(page, page.getByRole('button', { name: blocs.addMember }));
  const joining = { unit: 'Bộ Minh hoạ', shortName: 'BMH', member: 'bmh' };
  await send(page, blocs.addMember, joining);
  await page.getByRole('rowheader', { name: 'Bộ Minh hoạ' }).waitFor();
  await eventually(() => boardRow(hall.page, 'bmh').textContent()).toContain(vi.board.empty);
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Bộ Minh hoạ' }).waitFor({ timeout: 5000 });
  await page.keyboard.press('Escape');

  // Under another name it is the same unit, with what it has scored.
  const points = await boardRow(hall.page, 'lmhtx').locator('.board-points').textContent();
  await press(page, page.getByRole('button', { name: `${blocs.revise}: ${OLD_NAME}` }));
  await send(page, say(blocs.reviseOf, { unit: OLD_NAME }), { unit: NEW_NAME });
  await eventually(() => boardRow(hall.page, 'lmhtx').textContent()).toContain(NEW_NAME);
  expect(await boardRow(hall.page, 'lmhtx').locator('.board-points').textContent()).toBe(points);

  // Who acted for it has nothing to act for, on the page that stands open.
  // The rules refuse what its listeners ask for, which Firestore writes on the console.
  officer.expected.push(/permission/i);
  const ending = say(blocs.endOf, { unit: NEW_NAME });
  await press(page, page.getByRole('button', { name: ending }));
  const dialog = page.getByRole('dialog', { name: ending });
  await choose(page, dialog.getByRole('combobox'), HEIR);
  // It goes after six seconds: looked for from before it comes.
  const told = page.getByText(say(blocs.left, { unit: NEW_NAME, count: 2 })).first();
  await Promise.all([told.waitFor(), send(page, ending, { lastDay: YESTERDAY })]);
  await officer.page.getByText(vi.errors['no-seat']).waitFor();
  await eventually(() => scoreField(officer.page, 'ct-1').count()).toBe(0);
  const left = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: NEW_NAME }) });
  await eventually(() => left.textContent()).toContain(say(blocs.goesOn, { units: HEIR }));

  // Everybody is led from either to the other.
  const heir = boardRow(hall.page, 'bnv');
  await heir.getByRole('link', { name: say(vi.board.tookOver, { units: NEW_NAME }) }).waitFor();
  const leftRow = boardRow(hall.page, 'lmhtx');
  await leftRow.getByRole('link', { name: say(vi.board.nowIn, { units: HEIR }) }).click();
  await hall.page.getByRole('heading', { name: HEIR, level: 1 }).waitFor();
  await hall.page.getByText(say(vi.unit.came, { units: NEW_NAME })).waitFor();
  await hall.page.goto('/unit/lmhtx');
  await hall.page.getByRole('heading', { name: NEW_NAME, level: 1 }).waitFor();
  await hall.page.getByText(say(vi.unit.went, { units: HEIR })).waitFor();
});
