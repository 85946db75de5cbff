import { changeCapacity, SetQuotaAnswer, SetQuotaRequest } from '../domain/acts/set-quota.js';
import { requirePermission, requireUnclosedSeason } from '../domain/permission.js';
import { Quota } from '../domain/quota.js';
import { readQuotaState, writeCapacityChange, writeQuota } from '../store/quotas.js';
import { defineAct } from './act.js';

/** Sets how many nominations of an award the bloc may send up. Never below what is already taken. */
export const setQuota = defineAct(
  'setQuota',
  ({ award }) => `quotas/${award}`,
  { request: SetQuotaRequest, answer: SetQuotaAnswer },
  async ({ request, actor, season }) => {
    requirePermission(actor, 'setQuota');
    requireUnclosedSeason(season.data);
    const fields = Quota.parse(request);
    const state = await readQuotaState(request);
    const before = state.quota?.data ?? null;
    const taken = new Set([...state.slots.keys()].map(Number));
    const change = changeCapacity(before?.capacity ?? 0, fields.capacity, taken);
    return {
      log: { member: null, old: before, new: fields },
      answer: { capacity: fields.capacity, taken: taken.size },
      write(batch) {
        writeQuota(batch, request, state.quota, fields);
        writeCapacityChange(batch, request, state, change);
      },
    };
  },
);
