import { Done } from '../domain/acts/done.js';
import { namesOf } from '../domain/acts/member-fields.js';
import { ReviseMemberRequest } from '../domain/acts/revise-member.js';
import { requirePermission } from '../domain/permission.js';
import { readBlocIn } from '../store/blocs.js';
import { readMember, updateMember } from '../store/members.js';
import { defineAct } from './act.js';

/** Another name, short name or note of the same member. */
export const reviseMember = defineAct(
  'reviseMember',
  ({ member }) => `members/${member}`,
  { request: ReviseMemberRequest, answer: Done },
  async ({ request, actor }) => {
    requirePermission(actor, 'reviseMember');
    const { bloc, season, member } = request;
    await readBlocIn(bloc, season);
    const stored = await readMember(bloc, member);
    const { unit, unitEn, shortName, note } = stored.data;
    const fields = namesOf(request);
    return {
      log: { member, old: { unit, unitEn, shortName, note }, new: fields },
      answer: {},
      write: (batch) => updateMember(batch, bloc, stored, fields),
    };
  },
);
