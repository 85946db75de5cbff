import { nominationPath, quotaPath } from '@domain/path.js';
import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import {
  agree,
  arrive,
  button,
  goBy,
  hasFocus,
  press,
  seeFocusKept,
  tabTo,
  typeOver,
  write,
} from './keys.ts';
import { acceptance } from './nomination-screen.ts';
import { scoreField, seeSaved } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

/*
 * The whole job of each seat by keys alone: here what no other story does, the rest where its story is.
 * Officer: together, movements, work. Leader: sheet-submit, agreement, signatures, people. Assessor: sheet-submit.
 * Head and deputy: season-from-nothing, extension, work, movements, hand-over. Council: new-bloc, members.
 */
const story = stories();
beforeAll(resetDemo);

/** The document that the page's address names. */
function idOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

story('an officer scores, nominates and withdraws', async (open) => {
  const { page } = await open('officer', { byKeys: true });
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

  const stored = () =>
    db()
      .doc(nominationPath(BLOC, SEASON, idOf(page)))
      .get();
  expect((await stored()).get('status')).toBe('submitted');
  await press(page, button(page, vi.nominations.withdraw));
  await agree(page, vi.nominations.withdraw);
  await page.getByText(vi.nominations.withdrawnText).waitFor();
  expect((await stored()).get('status')).toBe('withdrawn');
  await seeFocusKept(page);
});

story('the Council sets a number of places', async (open) => {
  const { page } = await open('council', { byKeys: true });
  await arrive(page, 'council', '/');
  await goBy(page, 'de nghi khen', '/nominations');
  const award = 'Cờ thi đua của Chính phủ';
  const opener = button(page, say(vi.awards.setPlacesFor, { award }));
  await press(page, opener);
  const capacity = page.getByRole('textbox', { name: `${vi.quotaForm.capacity} (` });
  await write(page, capacity, '2');
  // Without the reason that an adopted season asks for, nothing is sent.
  await page.keyboard.press('Enter');
  await page.getByText(vi.quotaForm.needsReason).waitFor();
  const reason = page.getByRole('textbox', { name: `${vi.quotaForm.reason} (` });
  await write(page, reason, 'Theo hướng dẫn năm nay');
  // It goes after six seconds: looked for from before it comes.
  const told = page.getByText('Đã đặt 2 suất, 0 suất đã có hồ sơ.');
  const save = button(page, vi.quotaForm.save);
  await Promise.all([told.waitFor(), press(page, save)]);
  await eventually(() => hasFocus(opener)).toBe(true);
  const quota = await db()
    .doc(quotaPath(BLOC, SEASON, 'co-chinh-phu'))
    .get();
  expect(quota.get('capacity')).toBe(2);
});
