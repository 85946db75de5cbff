import { type Criterion, isPenalty, stepOf } from '../../functions/lib/domain/criterion.js';
import { sheetPath } from '../../functions/lib/domain/path.js';
import type { Season } from '../../functions/lib/domain/season.js';
import { type Assessor, sheetId } from '../../functions/lib/domain/sheet.js';
import { type Cast, TEAM_UNIT } from './cast.ts';
import type { Dice } from './dice.ts';
import { begin, fill } from './drafting.ts';
import type { Address } from './opening.ts';
import type { Person } from './person.ts';

type Job = {
  member: string;
  assessor: Assessor;
  writer: Person;
  submitter: Person;
  values: [criterion: string, value: number][];
};

/** Each unit scores itself and hands in; then the team appraises what it would score otherwise. */
export async function score(
  cast: Cast,
  address: Address,
  season: Season,
  dice: Dice,
): Promise<void> {
  const selves = [...cast.officers].map(([member, writer]): Job => {
    const submitter = cast.leaders.get(member) ?? writer;
    return { member, assessor: 'self', writer, submitter, values: valuesFor(season, dice) };
  });
  await fillAll(selves, address, dice);
  const appraisals = selves.map(({ member, values }): Job => {
    const person = member === TEAM_UNIT?.id ? cast.head : cast.assessor;
    const revised = values.map(([id, value]): [string, number] => [
      id,
      dice.number(4) === 0 ? lowered(season, id, value) : value,
    ]);
    const by = { writer: person, submitter: person };
    return { member, assessor: 'appraisal', ...by, values: revised };
  });
  await fillAll(appraisals, address, dice);
}

/** Units side by side, four at a time: in which order their numbers arrive must not matter. */
async function fillAll(jobs: Job[], address: Address, dice: Dice): Promise<void> {
  const queue = dice.shuffled(jobs);
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      await fillSheet(job, address);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

async function fillSheet(
  { member, assessor, writer, submitter, values }: Job,
  address: Address,
): Promise<void> {
  const path = sheetPath(address.bloc, address.season, sheetId(member, assessor));
  const empty = {
    status: 'draft',
    scores: {},
    touched: null,
    submittedBy: null,
    submittedAt: null,
  };
  await begin(writer, path, { member, assessor, ...empty });
  for (const [key, value] of values) {
    await fill(writer, path, { map: 'scores', key, values: { value } });
  }
  await submitter.call('submitSheet', { ...address, member, assessor });
}

function valuesFor(season: Season, dice: Dice): Job['values'] {
  return (
    Object.entries(season.criteria)
      // In whatever order a database keeps them, the dice fall on them in this one.
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, criterion]) => [id, someValue(criterion, dice)])
  );
}

/** Mostly good, as self-scores are; penalties rare. */
function someValue(criterion: Criterion, dice: Dice): number {
  if (criterion.kind === 'target') return 50 + dice.number(70);
  if (criterion.kind === 'passFail') return isPenalty(criterion) ? 0 : dice.number(2);
  if (isPenalty(criterion)) return Math.max(0, dice.number(5) - 3);
  const steps = Math.round(criterion.max / stepOf(criterion));
  return (Math.ceil(steps * 0.6) + dice.number(Math.floor(steps * 0.4) + 1)) * stepOf(criterion);
}

/** One step less, where there is one. */
function lowered(season: Season, id: string, value: number): number {
  const criterion = season.criteria[id];
  if (criterion === undefined || criterion.kind === 'target' || isPenalty(criterion)) return value;
  return Math.max(0, value - stepOf(criterion));
}
