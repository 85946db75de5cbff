import { describe, expect, it } from 'vitest';
import { freezeBoard } from '../../functions/src/callables/freeze-board.js';
import { failNextCommit, INTERNAL, loseNextAnswer } from './faults.ts';
import { changedPaths, commitsBetween, type Named } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';

const requestId = 'one-intention';
const FREEZE: Partial<Subject> = { act: freezeBoard, fields: {} };

export type Repeats = {
  /** Somebody else sends a request of their own under the same id, after it was done. */
  another: { by: Named; verdict: string };
  /** The same person uses the id again for another act, if not to freeze the board: what differs in it. */
  otherAct?: Partial<Subject>;
};

/** One request id, one effect, one answer; and nothing half-done when a commit fails. */
export function happensOnce(subject: Subject, { another, otherAct = FREEZE }: Repeats): void {
  describe('one request id', () => {
    it('sent again gets the same answer and changes nothing', async () => {
      const stage = await stageFor(subject);
      const first = await perform(subject, stage, { requestId });
      const before = await stage.everything();
      const at = new Date(stage.now.getTime() + 5000);
      expect(await perform(subject, stage, { requestId, at })).toEqual(first);
      expect(changedPaths(before, await stage.everything())).toEqual([]);
    });

    it('sent five times at once has one effect and one answer', async () => {
      const stage = await stageFor(subject);
      const before = await stage.everything();
      const sent = Array.from({ length: 5 }, () => perform(subject, stage, { requestId }));
      const [first, ...others] = await Promise.all(sent);
      for (const answer of others) expect(answer).toEqual(first);
      expect(commitsBetween(before, await stage.everything())).toBe(1);
    });

    it('gets its answer although the database’s answer was lost', async () => {
      const stage = await stageFor(subject);
      const before = await stage.everything();
      loseNextAnswer();
      const answer = await perform(subject, stage, { requestId });
      const after = await stage.everything();
      expect(commitsBetween(before, after)).toBe(1);
      expect(await stage.entry(subject.by, requestId)).toMatchObject({ answer, outcome: 'done' });
    });

    it(`used by ${another.by} as well is a request of their own: ${another.verdict}`, async () => {
      const stage = await stageFor(subject);
      await perform(subject, stage, { requestId });
      const theirs = perform(subject, stage, { requestId, by: another.by });
      expect(await verdictOf(theirs)).toBe(another.verdict);
    });

    it('is refused for another act, which then is not done', async () => {
      const stage = await stageFor(subject);
      await perform(subject, stage, { requestId });
      const before = await stage.everything();
      expect(await refusalOf(perform({ ...subject, ...otherAct }, stage, { requestId }))).toEqual({
        code: 'invalid-request',
        detail: { fields: ['requestId'] },
      });
      expect(changedPaths(before, await stage.everything())).toEqual([]);
    });

    it('is free again after a refusal that nothing depends on', async () => {
      const stage = await stageFor(subject);
      const beforeTheSeat = new Date(stage.now.getTime() - 200 * 86_400_000);
      const early = perform(subject, stage, { requestId, at: beforeTheSeat });
      expect(await verdictOf(early)).toBe('no-seat');
      expect(await verdictOf(perform(subject, stage, { requestId }))).toBe('allowed');
    });
  });

  describe('one commit', () => {
    it('carries the effect and its log entry', async () => {
      const stage = await stageFor(subject);
      const before = await stage.everything();
      await perform(subject, stage, { requestId });
      const after = await stage.everything();
      expect(changedPaths(before, after).filter((path) => path.startsWith('log/'))).toHaveLength(1);
      expect(commitsBetween(before, after)).toBe(1);
    });

    it('that fails leaves nothing behind, and the same request succeeds later', async () => {
      const stage = await stageFor(subject);
      const before = await stage.everything();
      failNextCommit(INTERNAL);
      await expect(perform(subject, stage, { requestId })).rejects.toMatchObject({
        code: INTERNAL,
      });
      expect(changedPaths(before, await stage.everything())).toEqual([]);
      expect(await verdictOf(perform(subject, stage, { requestId }))).toBe('allowed');
    });
  });
}
