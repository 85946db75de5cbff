import { seatPath } from '@domain/path.js';
import { PERMISSIONS, type Permission, type PermissionName } from '@domain/permission.js';
import { Role } from '@domain/seat.js';
import { daysFrom, seatOf } from './documents.ts';
import { BLOC, type Documents, PEOPLE, type Person } from './world.ts';

/** The unit that every case of the permission table is about, and another one of the bloc. */
export const UNIT = 'bnv';
const OTHER_UNIT = 'vpqh';

/** One row of the table: somebody, and what must be stored for them to be that. */
export type Row = {
  who: string;
  person: Person;
  documents: (now: Date) => Documents;
  /** What PERMISSIONS says, read on its own: the code under test is not asked. */
  may: (permission: Permission) => boolean;
};

const never = () => false;

/** Every kind of seat at the unit, at another one, before and after its time; and whoever has none. */
export const ROWS: Row[] = [
  ...Role.options.flatMap((role) => [
    seated(`${role} of the unit`, UNIT, role, ({ roles, scope }) => {
      return roles.includes(role) && scope !== 'otherUnits';
    }),
    seated(`${role} of another unit`, OTHER_UNIT, role, ({ roles, scope }) => {
      return roles.includes(role) && scope !== 'ownUnit';
    }),
    seated(`former ${role}`, UNIT, role, never, (now) => ({
      validFrom: daysFrom(now, -700),
      validTo: daysFrom(now, -1),
    })),
    seated(`future ${role}`, UNIT, role, never, (now) => ({ validFrom: daysFrom(now, 1) })),
  ]),
  { who: 'council', person: 'council', documents: () => ({}), may: ({ council }) => council },
  { who: 'former council', person: 'formerCouncil', documents: () => ({}), may: never },
  { who: "another bloc's head", person: 'otherHead', documents: () => ({}), may: never },
  { who: 'stranger', person: 'stranger', documents: () => ({}), may: never },
  { who: 'anonymous', person: 'anonymous', documents: () => ({}), may: never },
];

/** Everybody but the last five is the one stranger of tests/world.ts, given a seat. */
function seated(
  who: string,
  member: string,
  role: Role,
  may: Row['may'],
  span: (now: Date) => object = () => ({}),
): Row {
  const path = seatPath(BLOC, PEOPLE.stranger);
  const documents = (now: Date) => ({ [path]: { ...seatOf(now, member, role), ...span(now) } });
  return { who, person: 'stranger', documents, may };
}

export function permissionsBy(how: Permission['how']): PermissionName[] {
  const all: [string, Permission][] = Object.entries(PERMISSIONS);
  return all.flatMap(([name, permission]) => (permission.how === how ? [nameOf(name)] : []));
}

function nameOf(text: string): PermissionName {
  const name = Object.keys(PERMISSIONS).find((each) => each === text);
  if (name === undefined) throw new Error(`no permission is called ${text}`);
  return name as PermissionName;
}
