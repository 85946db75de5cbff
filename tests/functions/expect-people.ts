import type { ErrorCode } from '@domain/error.js';
import { seatPath } from '@domain/path.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { BLOC, PEOPLE } from '../world.ts';
import { changedPaths, type Named, type Scenery, type Stage } from './stage.ts';
import { perform, type Subject, stageFor, verdictOf } from './subject.ts';

type Verdicts = Record<Named, 'allowed' | ErrorCode>;

/** Signed in, and without a seat in this bloc at this moment, whatever they once had or have elsewhere. */
export const OUTSIDERS = {
  bnvFormerOfficer: 'no-seat',
  bnvFutureOfficer: 'no-seat',
  formerHead: 'no-seat',
  formerCouncil: 'no-seat',
  otherHead: 'no-seat',
  stranger: 'no-seat',
} as const satisfies Partial<Verdicts>;

/** Everybody of tests/world.ts tries; whoever is refused has changed nothing. */
export function isOnlyFor(subject: Subject, verdicts: Verdicts): void {
  describe('who may', () => {
    const people = Object.keys(PEOPLE) as Named[];
    const row = (by: Named) => ({ by, verdict: verdicts[by] });

    it.each(people.map(row).filter(({ verdict }) => verdict === 'allowed'))(
      '$by may',
      async ({ by }) => {
        const stage = await stageFor(subject);
        expect(await verdictOf(perform(subject, stage, { by }))).toBe('allowed');
      },
    );

    describe('on one stage, on which nothing must happen', () => {
      let stage: Stage;
      let before: Scenery;
      beforeAll(async () => {
        stage = await stageFor(subject);
        before = await stage.everything();
      });
      it.each(people.map(row).filter(({ verdict }) => verdict !== 'allowed'))(
        '$by may not: $verdict',
        async ({ by, verdict }) => {
          expect(await verdictOf(perform(subject, stage, { by }))).toBe(verdict);
        },
      );
      it('and nothing has happened', async () => {
        expect(changedPaths(before, await stage.everything())).toEqual([]);
      });
    });

    it('a seat counts from its first millisecond to before its last', async () => {
      const stage = await stageFor(subject);
      const at = (ms: number) => new Date(stage.now.getTime() + ms);
      const span = { validFrom: at(0), validTo: at(10) };
      await stage.update(seatPath(BLOC, PEOPLE[subject.by]), span);
      expect(await verdictOf(perform(subject, stage, { at: at(-1) }))).toBe('no-seat');
      expect(await verdictOf(perform(subject, stage, { at: at(10) }))).toBe('no-seat');
      expect(await verdictOf(perform(subject, stage, { at: at(9) }))).toBe('allowed');
    });

    it('a seat that was taken away counts no more from then on', async () => {
      const stage = await stageFor(subject);
      await stage.remove(seatPath(BLOC, PEOPLE[subject.by]));
      expect(await verdictOf(perform(subject, stage))).toBe('no-seat');
    });
  });
}
