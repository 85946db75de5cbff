import { nominationPath } from '@domain/path.js';
import { beforeAll, expect } from 'vitest';
import { seeAccessible } from './axe.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { confirm } from './nomination-screen.ts';
import { postOf, takeSeat } from './seats.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories();
beforeAll(resetDemo);

const DRAFT = 'demo-0022';
const words = vi.nominations;

story(
  'a deleted draft is named with who deleted it, and begun again by a colleague',
  async (open) => {
    const officer = await open('officer');
    const leader = await open('leader');
    const place = db().doc(nominationPath(BLOC, SEASON, DRAFT));
    const { nominee, achievement } = (await place.get()).data() ?? {};
    const colleague = await open('colleague');
    colleague.expected.push(OFFLINE, /documents:commit/);
    await takeSeat(colleague, 'bnv-officer-2', `/nominations/${DRAFT}`);
    const typed = colleague.page.getByRole('textbox', { name: words.achievement });
    await typed.waitFor();
    await colleague.context.setOffline(true);
    await typed.fill('Viết khi mất mạng');
    await typed.press('Tab');

    await takeSeat(officer, 'bnv-officer', `/nominations/${DRAFT}`);
    await officer.page.getByRole('button', { name: words.deleteDraft, exact: true }).click();
    await officer.page.getByText(words.consequenceLogged).waitFor();
    await confirm(officer.page, words.deleteDraft);
    await officer.page.waitForURL('**/nominations');
    expect((await place.get()).exists).toBe(false);

    // What a colleague had typed meanwhile has no form any more: the bar says why, and the copies have it.
    await colleague.context.setOffline(false);
    const bars = colleague.page.getByRole('region', { name: vi.frame.notices });
    const bar = bars.getByRole('alert').filter({ hasText: vi.kept.keptGone });
    await bar.waitFor();
    await seeAccessible(colleague.page);
    await bar.getByRole('link', { name: vi.drafting.copies }).click();
    await colleague.page.getByText('Viết khi mất mạng', { exact: true }).waitFor();
    await seeAccessible(colleague.page);
    await eventually(() => bar.count()).toBe(0);

    const { page } = leader;
    await takeSeat(leader, 'bnv-leader', '/nominations');
    await page.getByText(words.discarded, { exact: true }).click();
    const entry = page.getByRole('listitem').filter({ hasText: achievement });
    await entry.getByText(new RegExp(postOf('bnv-officer'))).waitFor();
    await seeAccessible(page);
    await entry.getByRole('button', { name: `${words.beginAgain}: ${nominee.name}` }).click();
    await eventually(() =>
      page.getByRole('textbox', { name: words.achievement }).inputValue(),
    ).toBe(achievement);
  },
);
