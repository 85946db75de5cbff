import { beforeAll, expect } from 'vitest';
import type { Window } from './browser.ts';
import { db, resetDemo } from './demo-state.ts';
import { agree, arrive, press, seeFocusKept } from './keys.ts';
import { postOf, takeSeat } from './seats.ts';
import { scoreField } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

/** One activity's card among the progress of the units. */
function card({ page }: Window, matter: string) {
  return page.getByRole('region', { name: matter, exact: true });
}

function nav({ page }: Window) {
  return page.getByRole('banner').getByRole('link', { name: new RegExp(`^${vi.frame.work}`) });
}

story('after signing in one sees what is due, nearest deadline first', async (open) => {
  const { page } = await open('officer');
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: vi.frame.signIn }).click();
  await page.getByRole('button', { name: postOf('bnv-officer'), exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/work');
  const due = page.getByRole('region', { name: vi.work.due });
  const titles = due.getByRole('heading', { level: 3 });
  await eventually(() => titles.allTextContents()).toEqual(
    expect.arrayContaining([vi.work.agreement, vi.work.selfScore, vi.work.nominations]),
  );
  const moments = await due
    .locator('time')
    .evaluateAll((found) => found.map((time) => time.getAttribute('datetime') ?? ''));
  expect(moments.length).toBeGreaterThanOrEqual(3);
  expect(moments).toEqual([...moments].sort());
  expect(await due.textContent()).toMatch(/giờ\sViệt\sNam/);

  await due.getByRole('link', { name: vi.work.goSelfScore }).click();
  await scoreField(page, 'ct-1').waitFor();
});

story(
  'the head reminds a late unit, whose officer sees it at once and goes there',
  async (open) => {
    const head = await open('head', { byKeys: true });
    const officer = await open('officer', { byKeys: true });
    await arrive(officer.page, 'bnv-officer', '/nominations');
    await arrive(head.page, 'vpctn-head', '/work');
    const selfScores = card(head, vi.work.selfScore);
    await eventually(() => selfScores.textContent()).toContain('3/9 đã nộp');
    const remind = selfScores.getByRole('button', { name: /^Nhắc/ });
    await eventually(() => remind.getAttribute('aria-disabled')).toBe('true');

    await press(head.page, selfScores.getByRole('checkbox', { name: /^Bộ Nội vụ/ }), 'Space');
    await press(head.page, remind);
    const question = head.page.getByRole('dialog');
    expect(await question.textContent()).toContain(say(vi.work.remindWhom, { units: 'Bộ Nội vụ' }));
    // It goes after six seconds: looked for from before it comes.
    const told = head.page.getByText(say(vi.work.remindedToast, { units: 1, people: 3 }));
    await Promise.all([
      told.first().waitFor(),
      agree(head.page, say(vi.work.remindCount, { count: 1 })),
    ]);
    await seeFocusKept(head.page);

    // Live, on whatever page the officer is.
    await eventually(() => nav(officer).textContent()).toContain('1 nhắc việc chưa xem');
    await eventually(() => selfScores.textContent()).toContain('đã nhắc');
    const reminded = selfScores.getByRole('checkbox', { name: /^Bộ Nội vụ/ });
    await eventually(() => reminded.isDisabled()).toBe(true);

    const letters = await db()
      .collection('mail')
      .where('to', 'array-contains', 'bnv.officer@demo.invalid')
      .get();
    expect(letters.size).toBe(1);

    await press(officer.page, nav(officer));
    const notices = officer.page.getByRole('region', { name: vi.work.notices });
    await eventually(() => notices.textContent()).toContain(postOf('vpctn-head'));
    await press(officer.page, notices.getByRole('link', { name: /^Tự chấm điểm/ }));
    await scoreField(officer.page, 'ct-1').waitFor();
    await seeFocusKept(officer.page);
    await officer.page.goBack();
    await press(officer.page, notices.getByRole('button', { name: /^Đã xem/ }));
    await notices.waitFor({ state: 'detached' });
    await eventually(() => nav(officer).textContent()).toBe(vi.frame.work);
    // The focus is not lost with the button that had it.
    await eventually(() => officer.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  },
);

story('the Council sees how far all are, and all blocs; an officer sees neither', async (open) => {
  const council = await open('council');
  const officer = await open('officer');
  await takeSeat(council, 'council', '/work');
  await eventually(() => card(council, vi.work.agreement).textContent()).toContain('6/9 đã ký');
  await council.page.getByRole('region', { name: vi.work.blocs }).getByRole('row').nth(1).waitFor();
  await takeSeat(officer, 'vpcp-officer', '/work');
  await officer.page.getByRole('heading', { name: vi.work.due }).waitFor();
  expect(await officer.page.getByRole('heading', { name: vi.work.progress }).count()).toBe(0);
  expect(await officer.page.getByRole('checkbox').count()).toBe(0);
});
