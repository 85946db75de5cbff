import {
  slotToRelease,
  WithdrawNominationAnswer,
  WithdrawNominationRequest,
  withdrawnFields,
} from '../domain/acts/withdraw-nomination.js';
import { readNomination, releaseSlot, updateNomination } from '../store/nominations.js';
import { forgetSlot } from '../store/slots.js';
import { defineAct } from './act.js';

/** A unit takes a nomination back; its slot is free from the same commit on. */
export const withdrawNomination = defineAct(
  'withdrawNomination',
  ({ nomination }) => `nominations/${nomination}`,
  { request: WithdrawNominationRequest, answer: WithdrawNominationAnswer },
  async ({ request, actor, season, at }) => {
    const nomination = await readNomination(request);
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
