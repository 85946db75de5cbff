import * as z from 'zod/mini';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { requiredText } from './text.js';
import { Activity } from './window.js';

/**
 * blocs/{bloc}/seasons/{year}/notices/{id}: a reminder to one person. Read by its addressee, who may mark
 * it as seen; all else is the server's.
 */
export const Notice = z.object({
  to: Uid,
  /** The unit that is late. */
  member: Slug,
  activity: Activity,
  /** The unit's closing moment when the reminder was sent. */
  closesAt: Instant,
  by: Uid,
  /** The sender's post, here because the seats of other units are nothing that an officer may read. */
  post: requiredText(200),
  postEn: requiredText(200),
  at: Instant,
  /** null = the addressee has not put it away yet. */
  seenAt: z.nullable(Instant),
});
export type Notice = z.infer<typeof Notice>;

/** mail/{id}, in the form that the Firebase extension "Trigger Email from Firestore" reads. Server only. */
export const Mail = z.object({
  to: z.array(z.string()),
  message: z.object({ subject: z.string(), text: z.string() }),
});
export type Mail = z.infer<typeof Mail>;
