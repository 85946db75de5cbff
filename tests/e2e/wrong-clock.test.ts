import { seasonPath } from '@domain/path.js';
import type { BrowserContext } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { BLOC, db, resetDemo, SEASON } from './demo-state.ts';
import { takeSeat } from './seats.ts';
import { scoreField, seeSaved, typeScore } from './sheet-screen.ts';
import { eventually, stories } from './story.ts';

const story = stories();
beforeAll(resetDemo);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The machine's clock, as the page sees it, is wrong from the first script on. Timers run as they do. */
async function setWrong(context: BrowserContext, ms: number): Promise<void> {
  await context.addInitScript((wrong) => {
    const Right = Date;
    const now = () => Right.now() + wrong;
    Reflect.set(
      globalThis,
      'Date',
      new Proxy(Right, {
        construct: (_, args) => Reflect.construct(Right, args.length === 0 ? [now()] : args),
        apply: () => new Right(now()).toString(),
        get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
      }),
    );
  }, ms);
}

/** When self-scoring closes, by the server's clock. */
function closeIn(ms: number) {
  const closesAt = new Date(Date.now() + ms);
  return db().doc(seasonPath(BLOC, SEASON)).update('windows.selfScoring.closesAt', closesAt);
}

for (const [name, wrong] of [
  ['fast', HOUR],
  ['slow', -HOUR],
] as const) {
  story(
    `an hour ${name}: the page counts, opens and closes by the server's clock`,
    async (open) => {
      await closeIn(150 * MINUTE);
      const officer = await open(`officer-${name}`);
      await setWrong(officer.context, wrong);
      const { page } = officer;
      await takeSeat(officer, 'bnv-officer', '/sheet');
      const here = await page.evaluate(() => Date.now());
      expect(Math.abs(here - Date.now() - wrong)).toBeLessThan(MINUTE);

      // Two hours and a half are left: by the wrong clock it would be one and a half, or three and a half.
      const note = page.locator('.countdown').first();
      await eventually(() => note.textContent()).toContain('còn 2 giờ');

      // Half an hour is left, which by the fast clock has passed.
      await closeIn(30 * MINUTE);
      await eventually(() => note.textContent()).toMatch(/còn (29|30) phút/);
      await typeScore(page, 'ct-3', name === 'fast' ? '75' : '70');
      await seeSaved(page);

      // Closed a second ago, which by the slow clock is an hour away.
      await closeIn(-1000);
      await eventually(() => scoreField(page, 'ct-3').getAttribute('readonly')).not.toBeNull();
    },
  );
}
