import { refusalOf } from '@domain/permission.js';
import type { Actor } from '@domain/seat.js';

/** The secretariat and the Council see how far every unit is, and remind those that are late. */
export function followsProgress(actor: Actor): boolean {
  return refusalOf(actor, 'sendReminders', null) === null;
}
