import { invitationPath, seatPath } from '@domain/path.js';
import type { PermissionName } from '@domain/permission.js';
import type { Role } from '@domain/seat.js';
import { invitationOf, seatOf } from '../../documents.ts';
import { BLOC } from '../../world.ts';
import type { ActCase } from './act-case.ts';

const SEATED = 'seated-already';
const INVITED = 'duoc-moi@bnv.example';

/** The unit and the bloc keep those of tests/world.ts: a second leader or head may go. */
function casesOf(role: Role): readonly ActCase[] {
  const seated = (now: Date) => ({ [seatPath(BLOC, SEATED)]: seatOf(now, 'bnv', role) });
  const terms = { post: 'Chức trách khác', postEn: '', validFrom: null, validTo: null };
  return [
    { act: 'changeSeat', fields: { uid: SEATED, roles: [role], ...terms }, needs: seated },
    { act: 'endSeat', fields: { uid: SEATED }, needs: seated },
    {
      act: 'withdrawInvitation',
      fields: { email: INVITED },
      needs: (now) => ({ [invitationPath(BLOC, INVITED)]: invitationOf(now, 'bnv', role) }),
    },
  ];
}

/** Who may give a role may also take it: the same permissions, asked for by acts about what has been given. */
export const SEAT_CASES: Partial<Record<PermissionName, readonly ActCase[]>> = {
  giveHeadSeat: casesOf('head'),
  giveDeputySeat: casesOf('deputy'),
  giveAssessorSeat: casesOf('assessor'),
  giveLeaderSeat: casesOf('leader'),
  giveOfficerSeat: casesOf('officer'),
};
