import * as z from 'zod/mini';
import { Slug, Uid } from './id.js';
import { Instant } from './instant.js';
import { Activity } from './window.js';

/** blocs/{bloc}/seasons/{year}/notices/{id}: a reminder to one person. Read by its addressee; written by the server. */
export const Notice = z.object({
  to: Uid,
  /** The unit that is late. */
  member: Slug,
  activity: Activity,
  /** The unit's closing moment when the reminder was sent. */
  closesAt: Instant,
  by: Uid,
  at: Instant,
});
export type Notice = z.infer<typeof Notice>;

/** mail/{id}, in the form that the Firebase extension "Trigger Email from Firestore" reads. Server only. */
export const Mail = z.object({
  to: z.array(z.string()),
  message: z.object({ subject: z.string(), text: z.string() }),
});
export type Mail = z.infer<typeof Mail>;
