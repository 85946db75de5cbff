import {
  ExtendWindowAnswer,
  ExtendWindowRequest,
  withExtension,
} from '../domain/acts/extend-window.js';
import { DomainError } from '../domain/error.js';
import { requireOpenSeason, requirePermission } from '../domain/permission.js';
import { isValidAt } from '../domain/validity.js';
import { closesFor } from '../domain/window.js';
import { readMember, updateSeason } from '../store/seasons.js';
import { defineAct } from './act.js';

/** Gives one unit more time for an activity, changes that time or takes it back; the season shows it to all. */
export const extendWindow = defineAct(
  'extendWindow',
  ({ activity }) => `windows/${activity}`,
  { request: ExtendWindowRequest, answer: ExtendWindowAnswer },
  async ({ request, actor, season, at }) => {
    const { activity, member, until, reason } = request;
    requirePermission(actor, 'extendWindow');
    requireOpenSeason(season.data);
    if (!isValidAt(await readMember(request.bloc, member), at))
      throw new DomainError('member-ended', { member });
    const before = season.data.windows[activity];
    const window = withExtension(before, request, at);
    const revision = season.data.revision + 1;
    const windows = { ...season.data.windows, [activity]: window };
    return {
      log: {
        member,
        old: { activity, extension: before.extensions[member] ?? null },
        new: { activity, until: until === null ? null : new Date(until), reason },
      },
      answer: { closesAt: closesFor(window, member).toISOString(), revision },
      write: (batch) => updateSeason(batch, request, season, { windows, revision }),
    };
  },
);
