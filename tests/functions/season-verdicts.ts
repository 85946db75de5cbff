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
