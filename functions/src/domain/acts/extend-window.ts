import * as z from 'zod/mini';
import { DomainError } from '../error.js';
import { Slug } from '../id.js';
import { requiredText } from '../text.js';
import { Activity, type Window } from '../window.js';
import { seasonAddress } from './season-address.js';

/** `until` null takes the unit's extension away again. */
export const ExtendWindowRequest = z.strictObject({
  ...seasonAddress,
  activity: Activity,
  member: Slug,
  until: z.nullable(z.iso.datetime()),
  reason: requiredText(500),
});
export type ExtendWindowRequest = z.infer<typeof ExtendWindowRequest>;

/** When the window now closes for the unit. */
export const ExtendWindowAnswer = z.object({ closesAt: z.iso.datetime(), revision: z.int() });
export type ExtendWindowAnswer = z.infer<typeof ExtendWindowAnswer>;

/**
 * The window with the unit's extension as it now is; null takes it away. Throws DomainError
 * `dates-out-of-order` for an end that gives the unit no time: not after the window's own, or already past.
 */
export function withExtension(
  window: Window,
  { member, until, reason }: Pick<ExtendWindowRequest, 'member' | 'until' | 'reason'>,
  at: Date,
): Window {
  const { [member]: _, ...others } = window.extensions;
  if (until === null) return { ...window, extensions: others };
  const end = new Date(until);
  if (end <= window.closesAt || end <= at)
    throw new DomainError('dates-out-of-order', {
      fields: ['until'],
      closesAt: window.closesAt.toISOString(),
    });
  return { ...window, extensions: { ...others, [member]: { until: end, reason } } };
}
