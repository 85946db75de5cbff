import { nominationPath } from '@domain/path.js';
import { FieldValue } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { seeAccessible } from './axe.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { arrive, hasFocus, press, write } from './keys.ts';
import { sidewaysScroll } from './reflow.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { en, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

/** A write that the rules refuse because it has not seen the newest one. */
const STALE = /Firestore \(|documents:commit/;
const DRAFT = 'demo-0022';
const place = nominationPath(BLOC, SEASON, DRAFT);

const field = (path: string) => (page: Page) =>
  page.locator(`[data-path="${path}"]`).getByRole('textbox');
const achievement = field('achievement');
const position = field('nominee.position');
const name = field('nominee.name');

/** English words that were never loaded are said in Vietnamese. */
function wordsOfBarHere(page: Page): Promise<unknown> {
  return page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/unsent-[^/]+$/.test(name)),
  );
}

story(
  'two people write offline in one nomination, meet in one field and lose nothing',
  async (open) => {
    const one = await open('leader');
    // By keys, in English, on the narrowest page that has to hold.
    const narrow = { width: 320, height: 640 };
    const two = await open('officer', { byKeys: true, language: 'en', viewport: narrow });
    for (const each of [one, two]) each.expected.push(OFFLINE, STALE);
    await takeSeat(one, 'bnv-leader', `/nominations/${DRAFT}`);
    await arrive(two.page, 'bnv-officer', `/nominations/${DRAFT}`, 'en');
    await Promise.all([one, two].map(({ page }) => achievement(page).waitFor()));

    await wordsOfBarHere(two.page);
    for (const { context } of [one, two]) await context.setOffline(true);
    await achievement(one.page).fill('Hoàn thành vượt mức 12 chỉ tiêu.');
    await name(one.page).fill('Vụ Tổ chức - Biên chế');
    await write(two.page, name(two.page), 'Vụ Tổ chức');
    await write(two.page, position(two.page), 'Thuộc Bộ Nội vụ');
    const own = 'Hoàn thành 12 chỉ tiêu, đề nghị nêu rõ sáng kiến.';
    await write(two.page, achievement(two.page), own);
    await two.page.keyboard.press('Tab');
    await two.page.getByText('3 fields not sent yet').waitFor();
    await seeAccessible(two.page);

    await one.context.setOffline(false);
    await eventually(async () => (await db().doc(place).get()).get('achievement')).toContain(
      'vượt mức',
    );
    await two.context.setOffline(false);
    const asked = (path: string) =>
      two.page
        .locator(`[data-path="${path}"]`)
        .getByRole('alert')
        .filter({ hasText: en.drafting.conflictTitle });
    const question = asked('achievement');
    await question.waitFor();
    await asked('nominee.name').waitFor();
    // What nobody else wrote in went through without a word.
    await eventually(async () => (await db().doc(place).get()).get('nominee.position')).toBe(
      'Thuộc Bộ Nội vụ',
    );
    expect(await asked('nominee.position').count()).toBe(0);
    await seeAccessible(two.page);
    expect(await sidewaysScroll(two.page, [narrow.width])).toEqual([]);
    expect(await question.textContent()).toContain('Hoàn thành vượt mức 12 chỉ tiêu.');
    expect(await question.textContent()).toContain('đề nghị nêu rõ sáng kiến');

    await press(two.page, question.getByRole('button', { name: en.drafting.takeTheirs }));
    await two.page.getByText(en.drafting.setAside).waitFor();
    await seeAccessible(two.page);
    expect(await hasFocus(achievement(two.page))).toBe(true);
    expect(await achievement(two.page).inputValue()).toContain('vượt mức');

    // The other question is answered the other way.
    const keep = asked('nominee.name').getByRole('button', { name: en.drafting.keepMine });
    await press(two.page, keep);
    await eventually(() => hasFocus(name(two.page))).toBe(true);
    await eventually(async () => (await db().doc(place).get()).get('nominee.name')).toBe(
      'Vụ Tổ chức',
    );
    await two.page.goto('/local-copies');
    await two.page.getByText('đề nghị nêu rõ sáng kiến').waitFor();
    expect(await one.page.getByText(vi.drafting.conflictTitle).count()).toBe(0);
  },
);

story('a slow typist keeps text and caret while fifty updates a second arrive', async (open) => {
  const officer = await open('officer');
  officer.expected.push(OFFLINE, STALE);
  const { page } = officer;
  await takeSeat(officer, 'bnv-officer', `/nominations/${DRAFT}`);
  const field = achievement(page);
  await field.fill('Đầu câu, cuối câu.');
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(8, 8));

  const shown = await watchName(page);
  const storm = startStorm();
  let typed = '';
  // As long as it takes for so many to be seen around the words, and for one phrase at least.
  while (typed.length < LONGEST_TEXT && (typed === '' || (await shown()) < ENOUGH)) {
    for (const letter of ' rõ ràng,') await page.keyboard.type(letter, { delay: 120 });
    typed += ' rõ ràng,';
  }
  const seen = await shown();
  const perSecond = await storm.end();
  console.log(
    `updates around the typist: ${perSecond} a second, ${seen} seen beside ${typed.length} letters`,
  );
  expect(seen).toBeGreaterThanOrEqual(ENOUGH);
  expect(await field.inputValue()).toBe(`Đầu câu,${typed} cuối câu.`);
  const caret = await field.evaluate((area: HTMLTextAreaElement) => area.selectionStart);
  expect(caret).toBe(8 + typed.length);
  await field.press('Tab');
  await eventually(async () => (await db().doc(place).get()).get('achievement')).toBe(
    `Đầu câu,${typed} cuối câu.`,
  );
});

const A_SECOND = 50;
const MOST_UNANSWERED = 25;
/** Different names that the slow typist's page has shown before the typing ends. */
const ENOUGH = 50;
const LONGEST_TEXT = 180;

/** How many different names of the nominee the page has drawn since; several may come between two frames. */
async function watchName(page: Page): Promise<() => Promise<number>> {
  const name = page.locator('[data-path="nominee.name"]').getByRole('textbox');
  const seen = await name.evaluateHandle((input: HTMLInputElement) => {
    const values = new Set<string>();
    const look = () => {
      values.add(input.value);
      requestAnimationFrame(look);
    };
    look();
    return values;
  });
  // The first is the one from before.
  return () => seen.evaluate((values) => values.size - 1);
}

/**
 * Somebody else's changes of the same draft: as many go out as are due by now, unless too many wait for their
 * answer. The emulator takes the changes of one document in turn; a queue of a minute would outlast its callers.
 */
function startStorm() {
  const begun = Date.now();
  const sent: Promise<unknown>[] = [];
  let unanswered = 0;
  const due = () => Math.ceil(((Date.now() - begun) * A_SECOND) / 1000);
  const send = () => {
    while (sent.length < due() && unanswered < MOST_UNANSWERED) {
      const change = { 'nominee.name': `Vụ số ${sent.length + 1}`, rev: FieldValue.increment(1) };
      unanswered += 1;
      const answered = () => {
        unanswered -= 1;
      };
      sent.push(db().doc(place).update(change).finally(answered));
    }
  };
  const timer = setInterval(send, 20);
  return {
    async end() {
      clearInterval(timer);
      send();
      const seconds = (Date.now() - begun) / 1000;
      await Promise.all(sent);
      return Math.round(sent.length / seconds);
    },
  };
}
