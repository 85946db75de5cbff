import { nominationPath } from '@domain/path.js';
import { FieldValue } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { seeAccessible } from './axe.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

/** Without a network; and a write that the rules refuse because it has not seen the newest one. */
const OFFLINE =
  /ERR_INTERNET_DISCONNECTED|Firestore \(|cleardot\.gif|fetching the script|documents:commit/;
const DRAFT = 'demo-0022';
const place = nominationPath(BLOC, SEASON, DRAFT);

const achievement = (page: Page) =>
  page.getByRole('textbox', { name: new RegExp(`^${vi.nominations.achievement}`) });
const position = (page: Page) =>
  page.locator('[data-path="nominee.position"]').getByRole('textbox');

story(
  'two people write offline in one nomination, meet in one field and lose nothing',
  async (open) => {
    const one = await open('officer');
    const two = await open('leader');
    for (const each of [one, two]) each.expected.push(OFFLINE);
    await takeSeat(one, 'bnv-officer', `/nominations/${DRAFT}`);
    await takeSeat(two, 'bnv-leader', `/nominations/${DRAFT}`);
    await Promise.all([one, two].map(({ page }) => achievement(page).waitFor()));

    for (const { context } of [one, two]) await context.setOffline(true);
    await achievement(one.page).fill('Hoàn thành vượt mức 12 chỉ tiêu.');
    await achievement(two.page).fill('Hoàn thành 12 chỉ tiêu, đề nghị nêu rõ sáng kiến.');
    await position(two.page).fill('Thuộc Bộ Nội vụ');
    await position(two.page).press('Tab');
    await two.page.getByText('2 ô chưa gửi').waitFor();
    await seeAccessible(two.page);

    await one.context.setOffline(false);
    await eventually(async () => (await db().doc(place).get()).get('achievement')).toContain(
      'vượt mức',
    );
    await two.context.setOffline(false);
    await two.page.getByRole('alert').filter({ hasText: vi.drafting.conflictTitle }).waitFor();
    // What nobody else wrote in went through without a word.
    await eventually(async () => (await db().doc(place).get()).get('nominee.position')).toBe(
      'Thuộc Bộ Nội vụ',
    );
    const question = two.page.getByRole('alert').filter({ hasText: vi.drafting.conflictTitle });
    expect(await question.count()).toBe(1);
    await seeAccessible(two.page);
    expect(await question.textContent()).toContain('Hoàn thành vượt mức 12 chỉ tiêu.');
    expect(await question.textContent()).toContain('đề nghị nêu rõ sáng kiến');

    await question.getByRole('button', { name: vi.drafting.takeTheirs }).click();
    await two.page.getByText(vi.drafting.setAside).waitFor();
    await seeAccessible(two.page);
    expect(await achievement(two.page).evaluate((area) => area === document.activeElement)).toBe(
      true,
    );
    expect(await achievement(two.page).inputValue()).toContain('vượt mức');
    await two.page.goto('/local-copies');
    await two.page.getByText('đề nghị nêu rõ sáng kiến').waitFor();
    expect(await one.page.getByText(vi.drafting.conflictTitle).count()).toBe(0);
  },
);

story('a slow typist keeps text and caret while fifty updates a second arrive', async (open) => {
  const officer = await open('officer');
  officer.expected.push(OFFLINE);
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
