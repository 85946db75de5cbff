import { Done } from '../domain/acts/done.js';
import { namesOf } from '../domain/acts/member-fields.js';
import { OpenBlocRequest } from '../domain/acts/open-bloc.js';
import { blankSeason } from '../domain/blank-season.js';
import { DomainError } from '../domain/error.js';
import { actEntryId } from '../domain/log-entry.js';
import { requirePermission } from '../domain/permission.js';
import { SITE } from '../options.js';
import { createBloc, findBloc } from '../store/blocs.js';
import { issueInvitation } from '../store/invitations.js';
import { countLetter } from '../store/letter-count.js';
import { createMember, requireFree } from '../store/members.js';
import { defineFoundingAct } from './act.js';

/**
 * The Council opens a bloc: with its first season, which is still to be set up, with the unit that leads
 * it, and with a seat that waits for the head. All in one commit, so there is no bloc without a head to be.
 */
export const openBloc = defineFoundingAct(
  'openBloc',
  () => 'bloc',
  { request: OpenBlocRequest, answer: Done },
  async ({ request, actor, season, at, email: own }) => {
    requirePermission(actor, 'openBloc');
    const { bloc: id, name, kind, email, member } = request;
    if (email === own) throw new DomainError('own-seat');
    if (season !== null || (await findBloc(id)) !== null) throw new DomainError('bloc-exists');
    const belonging = await requireFree(member, at);
    const nameEn = request.nameEn === '' ? name : request.nameEn;
    const bloc = { id, name, nameEn, kind, currentSeason: request.season };
    const span = { validFrom: at, validTo: null };
    const head = {
      id: email,
      member,
      roles: ['head' as const],
      post: request.post,
      postEn: request.postEn === '' ? request.post : request.postEn,
      ...span,
      invitedBy: actor.uid,
      invitedAt: at,
    };
    const letter = `${id}.${actEntryId(actor.uid, request.requestId)}`;
    const count = await countLetter(actor.uid, email, at);
    const { write, tell } = issueInvitation(head, { bloc, before: null, letter, site: SITE });
    return {
      log: { member: null, old: null, new: { ...bloc, member, invited: email } },
      answer: {},
      write(batch) {
        createBloc(batch, bloc, blankSeason(request.season, at));
        const first = { id: member, ...namesOf(request), successor: null, ...span };
        createMember(batch, id, first, belonging);
        write(batch);
        count(batch);
      },
      afterwards: tell,
    };
  },
);
