import {
  amendmentFor,
  changeCapacity,
  requireSeen,
  SetQuotaAnswer,
  SetQuotaRequest,
} from '../domain/acts/set-quota.js';
import { requirePermission, requireUnclosedSeason } from '../domain/permission.js';
import { Quota } from '../domain/quota.js';
import { withAmendment } from '../domain/season-change.js';
import { readQuotaState, writeCapacityChange, writeQuota } from '../store/quotas.js';
import { requireSeason, updateSeason } from '../store/seasons.js';
import { defineAct } from './act.js';

/**
 * Sets how many nominations of an award the bloc may send up. Never below what is already taken; in an adopted
 * season by an amendment with its reason.
 */
export const setQuota = defineAct(
  'setQuota',
  ({ award }) => `quotas/${award}`,
  { request: SetQuotaRequest, answer: SetQuotaAnswer },
  async ({ request, actor, season, at }) => {
    requirePermission(actor, 'setQuota');
    requireUnclosedSeason(season.data);
    const after = Quota.parse(request);
    const state = await readQuotaState(request);
    const before = state.quota?.data ?? null;
    requireSeen(before, request);
    const amendment = amendmentFor(season.data, { before, after, reason: request.reason }, at);
    const amendments = amendment && withAmendment(season.data, amendment);
    const taken = new Set([...state.slots.keys()].map(Number));
    const change = changeCapacity(before?.capacity ?? 0, after.capacity, taken);
    const reason = amendment && { reason: amendment.reason };
    return {
      log: { member: null, old: before, new: { ...after, ...reason } },
      answer: { capacity: after.capacity, taken: taken.size },
      write(batch) {
        writeQuota(batch, request, state.quota, after);
        writeCapacityChange(batch, request, state, change);
        // Adopted meanwhile, the season asks for what it did not ask for when it was read.
        if (amendments === null) requireSeason(batch, request, season);
        else updateSeason(batch, request, season, { amendments });
      },
    };
  },
);
