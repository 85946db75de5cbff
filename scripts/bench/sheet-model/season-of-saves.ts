import { Criterion, maxValue, stepOf } from '../../../functions/lib/domain/criterion.js';
import type { Assessor } from '../../../functions/lib/domain/sheet.js';
import { prng } from '../../../tests/races/prng.ts';
import file from '../../seed/season-current.json' with { type: 'json' };

export const MEMBERS = [
  'vpctn',
  'vpqh',
  'vpcp',
  'btc',
  'bnv',
  'nhnn',
  'lmhtx',
  'bdttg',
  'nhpt',
] as const;

export type Save = { criterion: string; value: number };

/** A person opens a sheet, changes some scores and leaves. */
export type Sitting = { uid: string; member: string; assessor: Assessor; saves: Save[] };

const ROUNDS: Record<Assessor, number> = { self: 3, appraisal: 1 };
const SITTINGS: Record<Assessor, number> = { self: 10, appraisal: 2 };

/** A year of editing, the same for each model: three saves of each score by the unit, one by the appraisers. */
export function seasonOfSaves(seed: number): Sitting[] {
  const random = prng(seed);
  return (['self', 'appraisal'] as const).flatMap((assessor) =>
    MEMBERS.flatMap((member) => {
      const saves = Array.from({ length: ROUNDS[assessor] }, () => shuffledSaves(random)).flat();
      const size = Math.ceil(saves.length / SITTINGS[assessor]);
      return Array.from({ length: SITTINGS[assessor] }, (_, index) => ({
        uid: whoFills(member, assessor),
        member,
        assessor,
        saves: saves.slice(index * size, (index + 1) * size),
      }));
    }),
  );
}

/** No unit assesses itself: the appraiser has a seat elsewhere. */
function whoFills(member: string, assessor: Assessor): string {
  if (assessor === 'self') return `${member}-officer`;
  return member === 'vpcp' ? 'bnv-assessor' : 'vpcp-assessor';
}

function shuffledSaves(random: () => number): Save[] {
  return (
    Object.entries(file.season.criteria)
      .map(([criterion, fields]) => ({ criterion, each: Criterion.parse(fields) }))
      // What is relative to the bloc's best costs the same in both models, and would hide their difference.
      .filter(({ each }) => each.kind !== 'target')
      .map(({ criterion, each }) => {
        const steps = Math.floor(maxValue(each) / stepOf(each));
        const value = Math.floor(random() * (steps + 1)) * stepOf(each);
        return { criterion, value, key: random() };
      })
      .sort((a, b) => a.key - b.key)
      .map(({ criterion, value }) => ({ criterion, value }))
  );
}
