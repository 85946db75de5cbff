import { agreementPath, agreementTextPath } from '@domain/path.js';
import { beforeAll, expect } from 'vitest';
import { progress, sign, targetField } from './agreement-screen.ts';
import { seeAccessible } from './axe.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { arrive, hasFocus, press, seeFocusKept, write } from './keys.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const words = vi.agreement;

async function storedHash(member: string): Promise<unknown> {
  const agreement = await db()
    .doc(agreementPath(BLOC, SEASON, member))
    .get();
  return agreement.get('signature')?.hash;
}

story('a unit drafts together, all sign, and the agreement closes', async (open) => {
  const officer = await open('officer');
  const leader = await open('leader', { byKeys: true });
  const head = await open('head', { byKeys: true });
  const hall = await open('public');

  // Two of the unit write two targets at once; each sees the other's.
  await takeSeat(officer, 'bnv-officer', '/agreement/bnv');
  await arrive(leader.page, 'bnv-leader', '/agreement/bnv');
  await targetField(officer.page, 1, words.measure).waitFor();
  await targetField(leader.page, 2, words.measure).waitFor();
  await Promise.all([
    targetField(officer.page, 1, words.value).fill('88,5'),
    write(
      leader.page,
      targetField(leader.page, 2, words.basis),
      'Chương trình công tác, đã điều chỉnh',
    ),
  ]);
  await eventually(() => targetField(leader.page, 1, words.value).inputValue()).toBe('88,5');
  await eventually(() => targetField(officer.page, 2, words.basis).inputValue()).toBe(
    'Chương trình công tác, đã điều chỉnh',
  );
  // An officer has nothing to sign with.
  expect(await officer.page.getByRole('button', { name: words.sign }).count()).toBe(0);

  // The public sees the signature arrive, and what it binds to.
  await hall.page.goto('/agreement');
  await progress(hall.page, 6).waitFor();
  const code = await sign(leader.page);
  await progress(hall.page, 7).waitFor();
  expect(code).toMatch(/[0-9a-f]{8}/);
  expect(await storedHash('bnv')).toBe(code);
  await leader.page.getByText(words.codeMatches).waitFor();
  await seeFocusKept(leader.page);
  await officer.page.getByText(words.codeMatches).waitFor();
  await eventually(() => targetField(officer.page, 1, words.value).count()).toBe(0);

  // The secretariat learns by name what a change of the text would cost, and leaves it.
  await arrive(head.page, 'vpctn-head', '/agreement');
  const revise = head.page.getByRole('button', { name: words.reviseText });
  await press(head.page, revise);
  const text = head.page.getByRole('textbox', { name: words.textLabel });
  await eventually(() => hasFocus(text)).toBe(true);
  await head.page.keyboard.press('Control+End');
  await head.page.keyboard.type('\n\nThêm một đoạn.');
  await seeAccessible(head.page);
  await press(head.page, head.page.getByRole('button', { name: words.saveText }));
  const warning = head.page.getByRole('dialog');
  await warning.getByText('Bộ Nội vụ', { exact: true }).waitFor();
  await seeAccessible(head.page);
  await eventually(() => warning.getByRole('listitem').allTextContents()).toContain(
    'Văn phòng Quốc hội',
  );
  await press(head.page, warning.getByRole('button', { name: vi.components.cancel }));
  const leave = { name: vi.components.cancel, exact: true };
  await press(head.page, head.page.locator('form').getByRole('button', leave));
  await progress(head.page, 7).waitFor();
  await eventually(() => hasFocus(revise)).toBe(true);

  // A unit whose targets lack a figure is led to it.
  await takeSeat(officer, 'nhpt-leader', '/agreement/nhpt');
  const missing = say(words.missingValue, { target: say(words.targetN, { n: 3 }) });
  await press(officer.page, officer.page.getByRole('button', { name: missing }));
  await eventually(() => hasFocus(targetField(officer.page, 3, words.value))).toBe(true);
  await officer.page.keyboard.type('12');
  await officer.page.getByText(words.complete).waitFor();
  await sign(officer.page);
  await progress(hall.page, 8).waitFor();

  // The last one closes it.
  await arrive(leader.page, 'lmhtx-leader', '/agreement/lmhtx');
  await leader.page.getByText(words.complete).waitFor();
  await sign(leader.page);
  await hall.page.getByText(words.closedTitle, { exact: true }).waitFor();
  await hall.page.getByRole('heading', { name: words.documentTitle }).waitFor();
  await hall.page.getByText('Chương trình công tác, đã điều chỉnh').waitFor();
  await hall.page.getByText(code).waitFor();
  await seeAccessible(hall.page);
  await hall.page.getByRole('button', { name: words.print }).waitFor();
  const mark = () =>
    hall.page.evaluate(() => document.documentElement.style.getPropertyValue('--print-mark'));
  await eventually(mark).toMatch(/Mã của bản giao ước: [0-9a-f]{4}(-[0-9a-f]{4}){3}/);
  const stored = await db().doc(agreementTextPath(BLOC, SEASON)).get();
  expect(stored.get('closedAt')).not.toBeNull();

  // Nothing in it can be changed or taken back any more.
  await head.page.getByText(words.closedTitle, { exact: true }).waitFor();
  await eventually(() => head.page.getByRole('button', { name: words.reviseText }).count()).toBe(0);
  await leader.page.getByText(words.codeMatches).waitFor();
  await eventually(() => leader.page.getByRole('button', { name: words.unsign }).count()).toBe(0);
});
