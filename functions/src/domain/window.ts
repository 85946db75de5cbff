import * as z from 'zod/mini';
import { Slug } from './id.js';
import { Instant } from './instant.js';
import { requiredText } from './text.js';

/** What happens within dates in a season. */
export const Activity = z.enum(['agreement', 'selfScoring', 'appraisal', 'nomination']);
export type Activity = z.infer<typeof Activity>;

/** A later closing moment for one unit, visible to all with its reason. */
export const Extension = z.object({ until: Instant, reason: requiredText(500) });
export type Extension = z.infer<typeof Extension>;

/** Open from `opensAt` up to but without `closesAt`; a member with an extension, up to but without that moment. */
export const Window = z
  .object({
    opensAt: Instant,
    closesAt: Instant,
    extensions: z.record(Slug, Extension),
  })
  .check(z.refine(({ opensAt, closesAt }) => opensAt < closesAt, { path: ['closesAt'] }));
export type Window = z.infer<typeof Window>;

export function closesFor(window: Window, member: string): Date {
  return window.extensions[member]?.until ?? window.closesAt;
}

/** `at` is the server's time: rules compare with `request.time`, callables with their own clock. */
export function isOpenFor(window: Window, member: string, at: Date): boolean {
  return window.opensAt <= at && at < closesFor(window, member);
}
