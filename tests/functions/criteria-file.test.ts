import type { ReadCriteriaFileAnswer } from '@domain/acts/read-criteria-file.js';
import type { WriteCriteriaFileAnswer } from '@domain/acts/write-criteria-file.js';
import { seasonPath } from '@domain/path.js';
import { describe, expect, it } from 'vitest';
import { draftSeason } from '../../functions/src/callables/draft-season.js';
import { readCriteriaFile } from '../../functions/src/callables/read-criteria-file.js';
import { writeCriteriaFile } from '../../functions/src/callables/write-criteria-file.js';
import { seasonOf } from '../documents.ts';
import { BLOC, SEASON } from '../world.ts';
import { isOnlyFor } from './expect-people.ts';
import { refusesMalformedRequests } from './expect-requests.ts';
import { changedPaths, type Stage } from './stage.ts';
import { perform, refusalOf, type Subject, stageFor, verdictOf } from './subject.ts';
import { SECRETARIAT } from './verdicts.ts';

const seasonAt = seasonPath(BLOC, SEASON);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const table = 'Mã;Thuộc nhóm;Loại;Tên\nI;;nhóm;Nhiệm vụ';

const read: Subject = {
  act: readCriteriaFile,
  by: 'deputy',
  fields: { name: 'tieu-chi.csv', content: base64(table) },
  needs: () => ({}),
};
const write: Subject = { ...read, act: writeCriteriaFile, fields: { format: 'xlsx' } };

refusesMalformedRequests(read, [
  { field: 'name', values: ['', 'x'.repeat(10_000), null] },
  { field: 'content', values: ['not base64!', 'A'.repeat(940_004), 7, null] },
]);
isOnlyFor(read, SECRETARIAT);
refusesMalformedRequests(write, [{ field: 'format', values: ['pdf', '', null] }]);

async function exported(stage: Stage, format: string): Promise<WriteCriteriaFileAnswer> {
  const answer = await perform(write, stage, { by: 'bnvOfficer', fields: { format } });
  return answer as WriteCriteriaFileAnswer;
}

describe('a file of criteria', () => {
  it('is read without anything being written, not even a log entry', async () => {
    const stage = await stageFor(read);
    const before = await stage.everything();
    expect(await perform(read, stage)).toMatchObject({
      tree: { groups: [{ id: 'i', title: 'Nhiệm vụ' }], criteria: {} },
    });
    expect(changedPaths(before, await stage.everything())).toEqual([]);
  });

  it('that is bad is an answer with its problems, not an error', async () => {
    const stage = await stageFor(read);
    const answer = await perform(read, stage, {
      fields: { name: 'a.csv', content: base64(`${table}\nI;;nhóm;Lại`) },
    });
    expect(answer).toMatchObject({
      tree: null,
      problems: [{ code: 'code-twice', cell: 'A3' }, { code: 'english-missing' }],
    });
  });

  it.each(['xlsx', 'csv'])(
    'as .%s: exported by an officer, read back, saved: the season is the same',
    async (format) => {
      const stage = await stageFor(read, (now) => ({
        [seasonAt]: seasonOf(now, { status: 'setup', adoptedAt: null }),
      }));
      const { name, content } = await exported(stage, format);
      expect(name).toBe(`tieu-chi-${SEASON}.${format}`);
      const answer = await perform(read, stage, { fields: { name, content } });
      const { tree, problems } = answer as ReadCriteriaFileAnswer;
      expect(problems).toEqual([]);
      const fields = { revision: 1, sections: { criteria: tree } };
      await perform({ ...read, act: draftSeason }, stage, { fields });
      const { groups, criteria } = seasonOf(stage.now);
      expect(await stage.read(seasonAt)).toMatchObject({ groups, criteria });
    },
  );

  it('of a season in preparation is for the bloc, of an adopted one for everybody', async () => {
    const stage = await stageFor(write);
    for (const by of ['stranger', 'otherHead', 'formerHead'] as const) {
      expect(await verdictOf(perform(write, stage, { by }))).toBe('allowed');
      await stage.update(seasonAt, { status: 'setup' });
      expect(await verdictOf(perform(write, stage, { by }))).toBe('no-seat');
      await stage.update(seasonAt, { status: 'open' });
    }
    await stage.update(seasonAt, { status: 'setup' });
    for (const by of ['bnvOfficer', 'council'] as const)
      expect(await verdictOf(perform(write, stage, { by }))).toBe('allowed');
  });

  it('of a season that does not exist is refused', async () => {
    const stage = await stageFor(read);
    expect(await verdictOf(perform(read, stage, { season: '1999' }))).toBe('not-found');
    const refusal = await refusalOf(perform(write, stage, { season: '1999' }));
    expect(refusal).toEqual({ code: 'not-found', detail: { what: 'season' } });
  });
});
