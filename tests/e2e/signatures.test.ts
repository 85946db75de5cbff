import { agreementPath, logPath } from '@domain/path.js';
import { beforeAll, expect } from 'vitest';
import { progress, sign, targetField } from './agreement-screen.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const words = vi.agreement;
const UNIT = 'Văn phòng Quốc hội';
const REASON = 'Chỉ tiêu giao bổ sung theo nghị quyết mới';

async function storedSignature(member: string): Promise<unknown> {
  const agreement = await db()
    .doc(agreementPath(BLOC, SEASON, member))
    .get();
  return agreement.get('signature');
}

async function reasonsOf(act: string): Promise<unknown[]> {
  const entries = await db().collection(logPath(BLOC, SEASON)).where('act', '==', act).get();
  return entries.docs.map((entry) => entry.get('new.reason'));
}

story('a signature is taken back with a reason, and a new text voids all of them', async (open) => {
  const leader = await open('leader');
  const head = await open('head');
  const hall = await open('public');
  const { page } = leader;
  await takeSeat(leader, 'vpqh-leader', '/agreement/vpqh');
  await takeSeat(head, 'vpctn-head', '/agreement');
  await hall.page.goto('/agreement');
  await progress(hall.page, 6).waitFor();

  // Nobody takes a signature back without saying why.
  const unsign = page.getByRole('button', { name: words.unsign, exact: true });
  await page.getByText(words.codeMatches).waitFor();
  const first = await page.locator('.full-code').textContent();
  expect(await targetField(page, 1, words.value).count()).toBe(0);
  await unsign.click();
  const dialog = page.getByRole('dialog', { name: say(words.unsignTitle, { unit: UNIT }) });
  await dialog.getByRole('button', { name: words.unsign }).click();
  await dialog.getByText(words.unsignNoReason).waitFor();
  await dialog.getByLabel(words.unsignReason).fill(REASON);
  await dialog.getByRole('button', { name: words.unsign }).click();
  await progress(hall.page, 5).waitFor();
  expect(await storedSignature('vpqh')).toBeNull();
  expect(await reasonsOf('unsignAgreement')).toEqual([REASON]);

  // The targets are open again; the next signature binds to what they say by then.
  await targetField(page, 1, words.value).fill('86');
  const again = await sign(page);
  await progress(hall.page, 6).waitFor();
  expect(again).not.toBe(first);
  await page.getByText(words.codeMatches).waitFor();

  // Before the text changes, its writer reads whose signatures that costs, and agrees.
  await head.page.getByRole('button', { name: words.reviseText }).click();
  const text = head.page.getByRole('textbox', { name: words.textLabel });
  await text.fill(`${await text.inputValue()}\n\nĐoạn thêm theo ý kiến của hội nghị.`);
  await head.page.getByRole('button', { name: words.saveText }).click();
  const warning = head.page.getByRole('dialog', { name: say(words.voidTitle, { count: 6 }) });
  await warning.locator('.void-units').getByText(UNIT, { exact: true }).waitFor();
  expect(await warning.locator('.void-units').getByRole('listitem').count()).toBe(6);
  // It goes after six seconds: looked for from before it comes.
  const told = head.page.getByText(say(words.textSavedVoided, { revision: 2, count: 6 })).first();
  await Promise.all([
    told.waitFor(),
    warning.getByRole('button', { name: words.voidConfirm }).click(),
  ]);

  // Everybody reads the new text at once, and that nobody has signed it.
  await progress(hall.page, 0).waitFor();
  await hall.page.getByText('Đoạn thêm theo ý kiến của hội nghị.').waitFor();
  expect(await storedSignature('vpqh')).toBeNull();
  await targetField(page, 1, words.value).waitFor();
  expect(await targetField(page, 1, words.value).inputValue()).toBe('86');
  await eventually(() => unsign.count()).toBe(0);
  const last = await sign(page);
  await progress(hall.page, 1).waitFor();
  expect([first, again]).not.toContain(last);
  await page.getByText(words.codeMatches).waitFor();
});
