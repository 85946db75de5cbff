import { doc, getDocFromServer } from 'firebase/firestore';
import * as z from 'zod/mini';
import { withDates } from '../../functions/lib/domain/instant.js';
import { seasonPath } from '../../functions/lib/domain/path.js';
import { Season } from '../../functions/lib/domain/season.js';
import { appointCouncil, type Cast, claim, HEAD_UNIT, seat, TEAM_UNIT, UNITS } from './cast.ts';
import type { Person } from './person.ts';

export type Address = { bloc: string; season: string };

const DAY = 86_400_000;
const Revised = z.object({ revision: z.int() });

const shared = { basis: 'Diễn tập', citation: null };

/** Few places, so that some are told that there are none. */
export const QUOTAS = {
  'tap-the': {
    title: 'Tập thể',
    titleEn: 'Collective',
    nominee: 'collective',
    capacity: 3,
    ...shared,
  },
  'ca-nhan': { title: 'Cá nhân', titleEn: 'Person', nominee: 'person', capacity: 5, ...shared },
} as const;

/** The Council opens a bloc and takes its units in; every unit gets a leader, an officer by its leader. */
export async function openBloc(address: Address): Promise<Cast> {
  if (HEAD_UNIT === undefined || TEAM_UNIT === undefined) throw new Error('the demo has no units');
  const council = await appointCouncil();
  await council.call('openBloc', {
    ...address,
    ...{ name: 'Khối diễn tập', nameEn: 'Rehearsal bloc', kind: 'ministries' },
    ...fieldsOf(HEAD_UNIT),
    ...{ email: 'head@play.example', post: 'Khối trưởng', postEn: 'Bloc head' },
  });
  for (const unit of UNITS.slice(1)) {
    await council.call('addMember', { ...address, ...fieldsOf(unit), validFrom: null });
  }
  const head = await claim(address, 'head@play.example');
  const leaders = new Map<string, Person>();
  const officers = new Map<string, Person>();
  for (const { id } of UNITS) {
    const leader = await seat(council, address, {
      member: id,
      role: 'leader',
      name: `${id}-leader`,
    });
    leaders.set(id, leader);
    officers.set(
      id,
      await seat(leader, address, { member: id, role: 'officer', name: `${id}-officer` }),
    );
  }
  const team = { member: TEAM_UNIT.id, role: 'assessor' as const, name: 'assessor' };
  return { council, head, assessor: await seat(head, address, team), leaders, officers };
}

function fieldsOf({ id, unit, unitEn, shortName }: (typeof UNITS)[number]) {
  return { member: id, unit, unitEn, shortName, note: '' };
}

/**
 * The secretariat founds the season from the illustrative template, lets one criterion be measured by the
 * units' own targets, opens the windows today, and adopts it.
 */
export async function adoptSeason({ head }: Cast, address: Address): Promise<Season> {
  const origin = { from: 'template', template: 'illustrative' };
  const opened = Revised.parse(await head.call('openSeason', { ...address, origin }));
  const { groups, criteria } = await readSeason(head, address);
  const window = { opensAt: daysFromNow(-1), closesAt: daysFromNow(1) };
  const sections = {
    theme: { theme: 'Mùa thi đua diễn tập', themeEn: 'Rehearsal season' },
    criteria: { groups, criteria: { ...criteria, ...measured(criteria) } },
    windows: { agreement: window, selfScoring: window, appraisal: window, nomination: window },
  };
  const { revision } = opened;
  const drafted = Revised.parse(await head.call('draftSeason', { ...address, revision, sections }));
  for (const [award, quota] of Object.entries(QUOTAS)) {
    await head.call('setQuota', { ...address, award, ...quota });
  }
  await head.call('adoptSeason', { ...address, revision: drafted.revision });
  return readSeason(head, address);
}

/** The first criterion of 100 points, as what was reached against the unit's target. */
function measured(criteria: Season['criteria']): Season['criteria'] {
  const [found] = Object.entries(criteria)
    .filter(([, each]) => each.kind === 'graded' && each.max === 100)
    .sort(([, a], [, b]) => a.order - b.order);
  if (found === undefined) throw new Error('no criterion of 100 points in the template');
  const [id, { group, order, title, titleEn }] = found;
  const words = { group, order, title, titleEn };
  return { [id]: { kind: 'target', ...words, points: 100, baseShare: 80, unit: '%' } };
}

async function readSeason({ db }: Person, { bloc, season }: Address): Promise<Season> {
  const stored = await getDocFromServer(doc(db, seasonPath(bloc, season)));
  return Season.parse({ ...Object(withDates(stored.data())), id: season });
}

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString();
}
