import { logPath, seatPath, sheetPath } from '@domain/path.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { invitationLink } from '../../scripts/play/mailbox.ts';
import { join } from '../../web/src/i18n/vi/join.ts';
import { people } from '../../web/src/i18n/vi/people.ts';
import { seeAccessible } from './axe.ts';
import { accounts, BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { agree, arrive, press, seeFocusKept, write } from './keys.ts';
import { accountLink, forgetAddress } from './mailbox.ts';
import { invite } from './people-screen.ts';
import { postOf, takeSeat } from './seats.ts';
import { formState, scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
const EMAIL = 'can-bo.moi@bnv.example';
const PASSWORD = 'mot-cau-de-nho-2026';
const POST = 'Chuyên viên mới Bộ Nội vụ';
const UNIT = 'Bộ Nội vụ';
const NEW_POST = 'Phó Trưởng phòng Thi đua, Bộ Nội vụ';
const WITHDRAWN = 'can-bo.duoc-moi@bnv.example';

async function forgetAddresses(): Promise<void> {
  await forgetAddress(EMAIL);
  await forgetAddress(WITHDRAWN);
}
beforeAll(async () => {
  await resetDemo();
  await forgetAddresses();
});
afterAll(forgetAddresses);

story(
  'a leader invites an officer, who joins and works until the seat is taken away',
  async (open) => {
    const leader = await open('leader', { byKeys: true });
    const officer = await open('officer');
    await arrive(leader.page, 'bnv-leader', '/people');
    await invite(leader.page, { unit: UNIT, email: EMAIL, post: POST });

    const { page } = officer;
    const link = await invitationLink(EMAIL);
    await page.goto(link);
    await page.getByLabel(join.email).fill(EMAIL);
    await page.getByLabel(join.password).fill(PASSWORD);
    await page.getByRole('button', { name: join.submit }).click();
    await page.getByRole('heading', { name: say(join.verifyTitle, { email: EMAIL }) }).waitFor();
    await seeAccessible(page);
    await page.getByRole('button', { name: join.verified }).click();
    await page.getByText(join.notVerified).waitFor();

    expect((await fetch(await accountLink(EMAIL, 'VERIFY_EMAIL'))).ok).toBe(true);
    await page.getByRole('button', { name: join.verified }).click();
    await page.getByRole('heading', { name: say(join.offered, { post: POST }) }).waitFor();
    await seeAccessible(page);
    // Nothing of the secret stays in the address, where it would lie in the history.
    expect(new URL(page.url()).hash).toBe('');
    const claimed = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('/claimSeat'),
    );
    await page.getByRole('button', { name: join.claim }).click();
    const { authorization = '' } = (await claimed).headers();
    await page.getByText(say(join.seated, { post: POST })).waitFor();
    await seeAccessible(page);
    await leader.page.getByRole('rowheader', { name: POST }).waitFor();

    // The same link again, and then to work.
    await page.goto('/');
    await page.goto(link);
    await page.getByText(say(join.seatedLink, { email: EMAIL })).waitFor();
    await page.getByRole('link', { name: join.toWork }).click();
    await page.waitForURL((url) => url.pathname === '/work');
    expect(await sheetWith(page, authorization)).toBe(200);
    await page.goto('/sheet');
    await scoreField(page, 'ct-1').waitFor();
    await typeScore(page, 'ct-1', '15');
    await seeSaved(page);

    const name = say(people.endOf, { post: POST });
    await press(leader.page, leader.page.getByRole('button', { name }));
    await leader.page.getByRole('dialog', { name }).waitFor();
    await seeAccessible(leader.page);
    await agree(leader.page, people.end);
    await eventually(() => leader.page.getByRole('rowheader', { name: POST }).count()).toBe(0);
    // The row is gone with the button that had the focus.
    await seeFocusKept(leader.page);

    // What the rules now refuse, the console calls an error.
    officer.expected.push(/permission|403|PERMISSION_DENIED|insufficient/i);
    await eventually(() => scoreField(page, 'ct-1').count()).toBe(0);
    await eventually(() => formState(page).count()).toBe(0);
    await page.getByText(vi.errors['no-seat']).first().waitFor();

    expect(await sheetWith(page, authorization)).toBe(403);
    const { uid } = await accounts().getUserByEmail(EMAIL);
    const log = await db().collection(logPath(BLOC, SEASON)).get();
    const acts = log.docs.filter((each) => each.get('subject') === `seats/${uid}`);
    expect(acts.map((each) => each.get('act'))).toEqual(['endSeat']);
  },
);

story(
  'an invitation that is withdrawn offers nothing any more, wherever it stands',
  async (open) => {
    const leader = await open('leader', { byKeys: true });
    const invited = await open('invited');
    await arrive(leader.page, 'bnv-leader', '/people');
    await invite(leader.page, { unit: UNIT, email: WITHDRAWN, post: POST });
    const { page } = invited;
    const link = await invitationLink(WITHDRAWN);
    await page.goto(link);
    await page.getByLabel(join.email).fill(WITHDRAWN);
    await page.getByLabel(join.password).fill(PASSWORD);
    await page.getByRole('button', { name: join.submit }).click();
    const verified = page.getByRole('button', { name: join.verified });
    await verified.waitFor();
    expect((await fetch(await accountLink(WITHDRAWN, 'VERIFY_EMAIL'))).ok).toBe(true);
    await verified.click();
    const claim = page.getByRole('button', { name: join.claim });
    await claim.waitFor();

    const name = say(people.withdrawOf, { email: WITHDRAWN });
    await press(leader.page, leader.page.getByRole('button', { name }));
    await leader.page.getByRole('dialog', { name }).waitFor();
    await agree(leader.page, people.withdraw);
    await eventually(() => leader.page.getByRole('rowheader', { name: WITHDRAWN }).count()).toBe(0);
    await seeFocusKept(leader.page);
    await page.getByText(join.noneForLink).waitFor();
    expect(await claim.count()).toBe(0);

    // The letter is still in the mailbox, and opens nothing.
    await page.goto('/');
    await page.goto(link);
    await page.getByText(join.noneForLink).waitFor();
    expect(await claim.count()).toBe(0);
    const { uid } = await accounts().getUserByEmail(WITHDRAWN);
    expect((await db().doc(seatPath(BLOC, uid)).get()).exists).toBe(false);
  },
);

/** Somebody's seat in the form that changes it, and the ways to it and out of it, by keys. */
function seatOf(page: Page, post: string) {
  const name = say(people.changeOf, { post });
  const dialog = page.getByRole('dialog', { name });
  return {
    row: page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: post }) }),
    end: page.getByRole('button', { name: say(people.endOf, { post }) }),
    role: (role: string) => dialog.getByRole('checkbox', { name: new RegExp(`^${role}`) }),
    post: dialog.getByLabel(people.post).first(),
    open: () => press(page, page.getByRole('button', { name })),
    async save() {
      await press(page, dialog.getByRole('button', { name: people.save }));
      await dialog.waitFor({ state: 'detached' });
      await seeFocusKept(page);
    },
  };
}

story('a leader changes an officer’s post, the head gives and takes a role', async (open) => {
  const leader = await open('leader', { byKeys: true });
  const head = await open('head', { byKeys: true });
  const officer = await open('officer');
  const { page } = officer;
  await arrive(leader.page, 'bnv-leader', '/people');
  await arrive(head.page, 'vpctn-head', '/people');
  await takeSeat(officer, 'bnv-officer-2', '/sheet');
  await scoreField(page, 'ct-1').waitFor();

  const before = seatOf(leader.page, postOf('bnv-officer-2'));
  await before.open();
  expect(await before.role(people.officer).isEnabled()).toBe(true);
  expect(await before.role(people.assessor).isEnabled()).toBe(false);
  await write(leader.page, before.post, NEW_POST);
  await before.save();
  await page.getByRole('banner').getByRole('link', { name: NEW_POST }).waitFor();

  // Of the same seat the head gives what a leader cannot; the page that stands open is another at once.
  const known = seatOf(leader.page, NEW_POST);
  await known.end.waitFor();
  const given = seatOf(head.page, NEW_POST);
  await given.open();
  expect(await given.role(people.officer).isEnabled()).toBe(false);
  await press(head.page, given.role(people.assessor), 'Space');
  expect(await given.role(people.assessor).isChecked()).toBe(true);
  await given.save();
  await page.getByRole('heading', { name: vi.appraisalList.listTitle, level: 1 }).waitFor();
  await page
    .getByRole('link', { name: `${vi.appraisalList.appraisalState} Ngân hàng Phát triển Việt Nam` })
    .waitFor();

  // A seat with a role that is not the leader's to take cannot be ended by the leader.
  await eventually(() => known.row.textContent()).toContain(
    `${people.officer}, ${people.assessor}`,
  );
  await eventually(() => known.end.count()).toBe(0);

  // What the rules now refuse, the console calls an error.
  officer.expected.push(/permission/i);
  await given.open();
  await press(head.page, given.role(people.assessor), 'Space');
  await given.save();
  await scoreField(page, 'ct-1').waitFor();
  await known.end.waitFor();
});

/** What any program is answered that asks for the unit's sheet as this page did: with the very same token. */
async function sheetWith(page: Page, authorization: string): Promise<number> {
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  const project = process.env['GCLOUD_PROJECT'];
  const sheet = sheetPath(BLOC, SEASON, 'bnv.self');
  const url = `http://${host}/v1/projects/${project}/databases/(default)/documents/${sheet}`;
  const answer = await page.request.get(url, { headers: { authorization } });
  return answer.status();
}
