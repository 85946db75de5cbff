import { OUTSIDERS } from './expect-people.ts';

const UNITS = {
  bnvOfficer: 'wrong-role',
  bnvColleague: 'wrong-role',
  bnvLeader: 'wrong-role',
  bnvAssessor: 'wrong-role',
  vpqhOfficer: 'wrong-role',
  vpqhLeader: 'wrong-role',
  vpcpOfficer: 'wrong-role',
  vpcpAssessor: 'wrong-role',
} as const;

/** Head, deputy and the Council. */
export const SECRETARIAT = {
  ...OUTSIDERS,
  ...UNITS,
  head: 'allowed',
  deputy: 'allowed',
  council: 'allowed',
} as const;

/** What binds the bloc for a year is not the deputy's to decide. */
export const HEAD = { ...SECRETARIAT, deputy: 'wrong-role' } as const;

/** What binds the unit bnv: its leader. */
export const LEADER = {
  ...OUTSIDERS,
  ...UNITS,
  bnvLeader: 'allowed',
  vpqhOfficer: 'wrong-unit',
  vpqhLeader: 'wrong-unit',
  vpcpOfficer: 'wrong-unit',
  vpcpAssessor: 'wrong-unit',
  head: 'wrong-unit',
  deputy: 'wrong-unit',
  council: 'no-seat',
} as const;

/** What the unit bnv asks for: its leader and officers. */
export const UNIT_STAFF = { ...LEADER, bnvOfficer: 'allowed', bnvColleague: 'allowed' } as const;
