import { PEOPLE } from '../../world.ts';
import type { Stage } from '../stage.ts';
import type { ActCases } from './act-case.ts';

const invited = (role: string) => ({
  act: 'inviteToSeat' as const,
  // An address of this stage and no other: one person may not write to one address without end.
  fields: (stage: Stage) => ({
    email: `${stage.bloc}@bnv.example`,
    member: 'bnv',
    roles: [role],
    post: 'Cán bộ mới',
    postEn: '',
    validFrom: null,
    validTo: null,
  }),
});
const names = { unit: 'Đơn vị', unitEn: '', shortName: 'ĐV', note: '' };
/** Memberships are not a bloc's own: a unit of this stage and no other. */
const unitOf = (stage: Stage) => `u-${stage.bloc}`.slice(0, 40);

export const PEOPLE_CASES: ActCases = {
  openBloc: {
    act: 'openBloc',
    fields: (stage) => ({
      ...{ bloc: `n-${stage.bloc}`.slice(0, 40), name: 'Khối mới', nameEn: '', kind: 'ministries' },
      ...{ member: unitOf(stage), ...names },
      ...{ email: `truong@${stage.bloc}.example`, post: 'Khối trưởng', postEn: '' },
    }),
  },
  addMember: {
    act: 'addMember',
    fields: (stage) => ({ member: unitOf(stage), ...names, validFrom: null }),
  },
  reviseMember: { act: 'reviseMember', fields: { member: 'bnv', ...names } },
  endMember: {
    act: 'endMember',
    fields: { member: 'vpcp', validTo: '2026-12-31T17:00:00Z', successor: 'bnv' },
  },
  handOver: { act: 'handOver', fields: { next: PEOPLE.bnvLeader, deputy: null } },
  giveHeadSeat: invited('head'),
  giveDeputySeat: invited('deputy'),
  giveAssessorSeat: invited('assessor'),
  giveLeaderSeat: invited('leader'),
  giveOfficerSeat: invited('officer'),
};
