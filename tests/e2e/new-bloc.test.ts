import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { invitationLink } from '../../scripts/play/mailbox.ts';
import home from '../../scripts/seed/bloc.json' with { type: 'json' };
import { blocs } from '../../web/src/i18n/vi/blocs.ts';
import { join } from '../../web/src/i18n/vi/join.ts';
import { BLOC, resetDemo, SEASON } from './demo-state.ts';
import { arrive, hasFocus, press, seeFocusKept, tabTo, write } from './keys.ts';
import { accountLink, forgetAddress } from './mailbox.ts';
import { seeDraftSaved } from './setup-screen.ts';
import { eventually, stories } from './story.ts';
import { say, vi } from './words.ts';

const story = stories();
const NAME = 'Khối thi đua các Bộ minh hoạ';
const POST = 'Thư ký Khối trưởng, Bộ Minh hoạ';
const EMAIL = 'khoi-truong@bmh.example';
const THEME = 'Khởi đầu vững chắc';
const FIELDS = {
  ...{ name: NAME, bloc: 'khoi-minh-hoa', email: EMAIL, post: POST },
  ...{ unit: 'Bộ Minh hoạ', shortName: 'BMH', member: 'bmh' },
};

beforeAll(async () => {
  await resetDemo();
  await forgetAddress(EMAIL);
});
afterAll(() => forgetAddress(EMAIL));

/** The head of every page says which bloc it is about. */
function blocShown(page: Page, name: string) {
  return page.getByRole('banner').getByRole('link', { name, exact: true });
}

story('the Council opens a bloc, whose first head comes and sets its season up', async (open) => {
  const council = await open('council', { byKeys: true });
  const head = await open('head');
  await arrive(council.page, 'council', '/blocs');
  const opener = council.page.getByRole('button', { name: blocs.openBloc });
  await press(council.page, opener);
  const dialog = council.page.getByRole('dialog', { name: blocs.openBloc });
  for (const [name, text] of Object.entries(FIELDS))
    await write(council.page, dialog.locator(`[name=${name}]`), text);
  await council.page.keyboard.press('Enter');
  const goTo = council.page.getByRole('button', { name: say(blocs.goTo, { bloc: NAME }) });
  await goTo.waitFor();
  await eventually(() => hasFocus(opener)).toBe(true);
  // A page anew: there the browser starts.
  await tabTo(council.page, goTo);
  await council.page.keyboard.press('Enter');
  await council.page.waitForURL(`**/?bloc=${FIELDS.bloc}`);
  await blocShown(council.page, NAME).waitFor();
  // From there on the Council goes about in that bloc.
  const bar = council.page.getByRole('banner');
  await press(council.page, bar.getByRole('link', { name: vi.frame.peopleShort }));
  await council.page.getByRole('rowheader', { name: EMAIL }).waitFor();
  await seeFocusKept(council.page);

  // The letter leads into the bloc that it is from.
  const { page } = head;
  await page.goto(await invitationLink(EMAIL));
  await blocShown(page, NAME).waitFor();
  await page.getByLabel(join.email).fill(EMAIL);
  await page.getByLabel(join.password).fill('mot-cau-de-nho-2026');
  await page.getByRole('button', { name: join.submit }).click();
  const verified = page.getByRole('button', { name: join.verified });
  await verified.waitFor();
  expect((await fetch(await accountLink(EMAIL, 'VERIFY_EMAIL'))).ok).toBe(true);
  await verified.click();
  await page.getByRole('button', { name: join.claim }).click();
  await page.getByText(say(join.seated, { post: POST })).waitFor();
  await council.page.getByRole('rowheader', { name: POST }).waitFor();

  await page.getByRole('link', { name: join.toWork }).click();
  await page.waitForURL((url) => url.pathname === '/work');
  await page.getByRole('banner').getByRole('link', { name: vi.frame.setupShort }).click();
  await page.getByRole('link', { name: say(vi.seasonList.continueOf, { season: SEASON }) }).click();
  const theme = page.getByLabel(vi.setup.theme, { exact: true });
  await theme.fill(THEME);
  await seeDraftSaved(page);
  await council.page.goto(`/setup/${SEASON}/theme`);
  const read = council.page.getByLabel(vi.setup.theme, { exact: true });
  await eventually(() => read.inputValue()).toBe(THEME);

  // The head of one bloc is nobody in another.
  await page.goto(`/?bloc=${BLOC}`);
  await blocShown(page, home.bloc.name).waitFor();
  await page.getByRole('banner').getByRole('link', { name: vi.frame.noSeat }).waitFor();

  // The Council goes back by the list of blocs among its own work.
  await council.page.goto('/work');
  await blocShown(council.page, NAME).waitFor();
  const main = council.page.getByRole('main');
  await tabTo(council.page, main.getByRole('link', { name: home.bloc.name }));
  await council.page.keyboard.press('Enter');
  await blocShown(council.page, home.bloc.name).waitFor();
  await council.page.locator('#unit-bnv').waitFor();
});
