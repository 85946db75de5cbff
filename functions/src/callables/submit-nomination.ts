import {
  requireRightNominee,
  requireSubmittable,
  SubmitNominationAnswer,
  SubmitNominationRequest,
  submittedFields,
} from '../domain/acts/submit-nomination.js';
import { DomainError } from '../domain/error.js';
import { claimSlot, readNomination, readQuota, updateNomination } from '../store/nominations.js';
import { slotToTry } from '../store/slots.js';
import { defineActOn } from './act.js';

/** A unit hands in a nomination; it is accepted exactly if it gets a slot of the award's quota (design.md §6.1). */
export const submitNomination = defineActOn(
  'submitNomination',
  ({ nomination }) => `nominations/${nomination}`,
  { request: SubmitNominationRequest, answer: SubmitNominationAnswer },
  readNomination,
  async ({ request, actor, season, subject: nomination, at }) => {
    requireSubmittable(actor, season.data, nomination.data, at);
    const { award, member } = nomination.data;
    const quotaAddress = { ...request, award };
    const quota = await readQuota(quotaAddress);
    requireRightNominee(nomination.data, quota.data);

    const { capacity } = quota.data;
    const log = { member, old: null, new: null };
    const slot = await slotToTry(quotaAddress, capacity, request.nomination);
    if (slot === null) {
      return { log, refusal: new DomainError('quota-full', { award, capacity }) };
    }
    const fields = submittedFields(actor.uid, season.data, slot, at);
    return {
      log: { ...log, old: { status: nomination.data.status }, new: { ...fields, award } },
      answer: { place: slot, capacity },
      write(batch) {
        claimSlot(batch, quotaAddress, slot, request.nomination, at);
        updateNomination(batch, request, nomination, fields);
      },
    };
  },
);
