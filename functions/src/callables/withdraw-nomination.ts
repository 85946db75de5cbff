import {
  slotToRelease,
  WithdrawNominationAnswer,
  WithdrawNominationRequest,
  withdrawnFields,
} from '../domain/acts/withdraw-nomination.js';
import { readNomination, releaseSlot, updateNomination } from '../store/nominations.js';
import { forgetSlot } from '../store/slots.js';
import { defineActOn } from './act.js';

/** A unit takes a nomination back; its slot is free from the same commit on. */
export const withdrawNomination = defineActOn(
  'withdrawNomination',
  ({ nomination }) => `nominations/${nomination}`,
  { request: WithdrawNominationRequest, answer: WithdrawNominationAnswer },
  readNomination,
  ({ request, actor, season, subject: nomination, at }) => {
    const slot = slotToRelease(actor, season.data, nomination.data, at);
    const { award, member, status } = nomination.data;
    const quota = { ...request, award };
    const fields = withdrawnFields(actor.uid, at);
    return {
      log: {
        member,
        old: { status, slot, award },
        new: fields,
      },
      answer: { place: slot },
      write(batch) {
        releaseSlot(batch, quota, slot);
        updateNomination(batch, request, nomination, fields);
      },
      afterwards: () => forgetSlot(quota, slot),
    };
  },
);
