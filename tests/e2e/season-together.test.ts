import { seasonPath } from '@domain/path.js';
import { illustrativeSeason } from '@domain/season-template.js';
import { afterAll, beforeAll, expect } from 'vitest';
import { seeAccessible } from './axe.ts';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { seeDraftSaved } from './setup-screen.ts';
import { eventually, stories } from './story.ts';
import { OFFLINE } from './trouble.ts';
import { vi } from './words.ts';

const story = stories();
const YEAR = String(Number(SEASON) + 1);
const { setup, drafting, amendment } = vi;
const place = () => db().doc(seasonPath(BLOC, YEAR));

beforeAll(async () => {
  await db().recursiveDelete(place());
  await resetDemo();
  const { id: _, ...draft } = illustrativeSeason(YEAR, new Date());
  await place().set(draft);
});
afterAll(() => db().recursiveDelete(place()));

story(
  'two people set one season up: what only one wrote meets, what both wrote is asked about',
  async (open) => {
    const head = await open('head');
    const deputy = await open('deputy');
    // Whoever saves second is refused once, merges, and saves again.
    for (const window of [head, deputy]) window.expected.push(/status of 4\d\d/, OFFLINE);
    await takeSeat(head, 'vpctn-head', `/setup/${YEAR}/theme`);
    await takeSeat(deputy, 'vpqh-deputy', `/setup/${YEAR}/theme`);
    const field = (window: typeof head, name: 'theme' | 'themeEn' | 'source') =>
      window.page.getByLabel(setup[name], { exact: true });

    await Promise.all([
      field(head, 'theme').fill('Chủ đề của Khối trưởng'),
      field(deputy, 'source').fill('Nguồn của Khối phó'),
    ]);
    await Promise.all([seeDraftSaved(head.page), seeDraftSaved(deputy.page)]);
    await eventually(() => field(deputy, 'theme').inputValue()).toBe('Chủ đề của Khối trưởng');
    await eventually(() => field(head, 'source').inputValue()).toBe('Nguồn của Khối phó');

    await deputy.context.setOffline(true);
    await field(deputy, 'theme').fill('Chủ đề của Khối phó');
    await field(head, 'theme').fill('Chủ đề đã sửa');
    await seeDraftSaved(head.page);
    await deputy.context.setOffline(false);
    const clash = deputy.page.getByRole('alert').filter({ hasText: amendment.theirs });
    await clash.waitFor();
    await seeAccessible(deputy.page);
    expect(await clash.textContent()).toContain('Chủ đề đã sửa');
    expect(await clash.textContent()).toContain('Chủ đề của Khối phó');
    expect(await field(deputy, 'theme').inputValue()).toBe('Chủ đề của Khối phó');
    expect((await place().get()).get('theme')).toBe('Chủ đề đã sửa');
    await clash.getByRole('button', { name: drafting.keepMine }).click();
    await eventually(() => field(head, 'theme').inputValue()).toBe('Chủ đề của Khối phó');
    expect((await place().get()).data()).toMatchObject({
      theme: 'Chủ đề của Khối phó',
      source: 'Nguồn của Khối phó',
    });
  },
);
