import { AddMemberRequest } from '../domain/acts/add-member.js';
import { Done } from '../domain/acts/done.js';
import { namesOf } from '../domain/acts/member-fields.js';
import { DomainError } from '../domain/error.js';
import { requirePermission } from '../domain/permission.js';
import { findSeal, writeSeal } from '../store/agreements.js';
import { readBlocIn } from '../store/blocs.js';
import { createMember, listMembers, requireFree } from '../store/members.js';
import { defineAct } from './act.js';

/** A unit joins the bloc. It can be in one bloc at a time, whoever adds it elsewhere in the same moment. */
export const addMember = defineAct(
  'addMember',
  ({ member }) => `members/${member}`,
  { request: AddMemberRequest, answer: Done },
  async ({ request, actor, at }) => {
    requirePermission(actor, 'addMember');
    const { bloc, season, member: id } = request;
    await readBlocIn(bloc, season);
    const members = await listMembers(bloc);
    if (members.some((each) => each.id === id)) throw new DomainError('member-exists');
    const validFrom = request.validFrom === null ? at : new Date(request.validFrom);
    const belonging = await requireFree(id, validFrom);
    // A unit may join from a day that has passed; what its colleagues closed before stays closed.
    const seal = await findSeal(request, members, at);
    const fields = { ...namesOf(request), successor: null, validFrom, validTo: null };
    return {
      log: { member: id, old: null, new: fields },
      answer: {},
      write(batch) {
        createMember(batch, bloc, { id, ...fields }, belonging);
        writeSeal(batch, request, seal);
      },
    };
  },
);
