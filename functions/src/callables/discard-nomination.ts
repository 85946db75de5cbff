import {
  DiscardNominationRequest,
  discardedFields,
  requireDiscardable,
} from '../domain/acts/discard-nomination.js';
import { Done } from '../domain/acts/done.js';
import { deleteNomination, readNomination } from '../store/nominations.js';
import { defineActOn } from './act.js';

/** Deletes a draft. An act, though a draft binds nobody: a trigger could not know who deleted it. */
export const discardNomination = defineActOn(
  'discardNomination',
  ({ nomination }) => `nominations/${nomination}`,
  { request: DiscardNominationRequest, answer: Done },
  readNomination,
  ({ request, actor, season, subject: nomination, at }) => {
    requireDiscardable(actor, season.data, nomination.data, request.revision, at);
    return {
      log: {
        member: nomination.data.member,
        isDraft: true,
        old: discardedFields(nomination.data),
        new: null,
      },
      answer: {},
      write: (batch) => deleteNomination(batch, request, nomination),
    };
  },
);
