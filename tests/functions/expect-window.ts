import { seasonPath } from '@domain/path.js';
import type { Activity, Extension } from '@domain/window.js';
import { describe, expect, it } from 'vitest';
import { seasonOf } from '../documents.ts';
import { BLOC, SEASON } from '../world.ts';
import { beforeNextCommit } from './faults.ts';
import { changedPaths, type Stage } from './stage.ts';
import { perform, type Refusal, refusalOf, type Subject, stageFor } from './subject.ts';

const HOUR = 3_600_000;
const later = (now: Date, ms: number) => new Date(now.getTime() + ms);
const until = (now: Date, ms: number) => ({ until: later(now, ms), reason: 'Bão lũ' });

/** The season with one window from `now` to an hour later; the others stay open all along. */
function seasonWith(now: Date, activity: Activity, extensions: Record<string, Extension> = {}) {
  const season = seasonOf(now);
  const window = { opensAt: now, closesAt: later(now, HOUR), extensions };
  return {
    [seasonPath(BLOC, SEASON)]: { ...season, windows: { ...season.windows, [activity]: window } },
  };
}

/** The act is bound to the window of an activity, for the unit `bnv`. Moments count from its opening. */
export function isBoundToWindow(subject: Subject, activity: Activity): void {
  const closed: Refusal = { code: 'window-closed', detail: { activity } };
  const open = async (ms: number, extensions?: (now: Date) => Record<string, Extension>) => {
    const stage = await stageFor(subject, (now) => seasonWith(now, activity, extensions?.(now)));
    await expect(perform(subject, stage, { at: later(stage.now, ms) })).resolves.toBeDefined();
  };
  const shut = async (ms: number, extensions?: (now: Date) => Record<string, Extension>) => {
    const stage = await stageFor(subject, (now) => seasonWith(now, activity, extensions?.(now)));
    const before = await stage.everything();
    const act = perform(subject, stage, { at: later(stage.now, ms) });
    expect(await refusalOf(act)).toEqual(closed);
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  };

  describe(`the ${activity} window`, () => {
    it('is closed one millisecond before it opens', () => shut(-1));
    it('is open from the moment it opens', () => open(0));
    it('is open one millisecond before it closes', () => open(HOUR - 1));
    it('is closed at the moment it closes', () => shut(HOUR));

    const longer = (now: Date) => ({ bnv: until(now, 2 * HOUR) });
    it('stays open for a unit with an extension', () => open(HOUR, longer));
    it('is open one millisecond before the extension ends', () => open(2 * HOUR - 1, longer));
    it('is closed at the end of the extension', () => shut(2 * HOUR, longer));
    it('is not opened early by an extension', () => shut(-1, longer));
    it('is closed earlier for a unit with an earlier end', () =>
      shut(HOUR / 2, (now) => ({ bnv: until(now, HOUR / 2) })));
    it("is not held open by another unit's extension", () =>
      shut(HOUR, (now) => ({ vpqh: until(now, 2 * HOUR) })));

    const requestId = 'pressed-before-the-end';
    const inTime = (stage: Stage) => ({ at: later(stage.now, HOUR - 1), requestId });
    const tooLate = (stage: Stage) => ({ at: later(stage.now, HOUR), requestId });

    it('changes no answer by closing: the same request is told the same after', async () => {
      const stage = await stageFor(subject, (now) => seasonWith(now, activity));
      const answer = await perform(subject, stage, inTime(stage));
      expect(await perform(subject, stage, tooLate(stage))).toEqual(answer);
    });

    // Why the page asks once more where an attempt before got no answer: act-outcome.ts.
    it('closes while a request is being done: sent again, it is told so once it is done', async () => {
      const stage = await stageFor(subject, (now) => seasonWith(now, activity));
      let meanwhile: Refusal | undefined;
      beforeNextCommit(async () => {
        meanwhile = await refusalOf(perform(subject, stage, tooLate(stage)));
      });
      const answer = await perform(subject, stage, inTime(stage));
      expect(meanwhile).toEqual(closed);
      expect(await perform(subject, stage, tooLate(stage))).toEqual(answer);
    });

    it('does not matter once the season is closed', async () => {
      const season = seasonPath(BLOC, SEASON);
      const stage = await stageFor(subject, (now) => ({
        [season]: seasonOf(now, { status: 'closed' }),
      }));
      expect(await refusalOf(perform(subject, stage))).toEqual({
        code: 'season-closed',
        detail: { season: SEASON },
      });
    });
  });
}
