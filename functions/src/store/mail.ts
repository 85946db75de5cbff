import type { WriteBatch } from 'firebase-admin/firestore';
import type { Mail } from '../domain/notice.js';
import { mailPath } from '../domain/path.js';
import { db } from './database.js';

/** A letter for the extension that sends them. */
export function writeMail(batch: WriteBatch, id: string, mail: Mail): void {
  batch.create(db().doc(mailPath(id)), mail);
}

/**
 * On the emulators nobody sends letters, so their links go to the emulators' output, as the Auth emulator
 * does with its own. Never anywhere else: whoever reads such a link and the address has the seat.
 */
export function tellLetters(letters: readonly { to: string; link: string }[]): void {
  if (process.env['FUNCTIONS_EMULATOR'] !== 'true') return;
  // Not by the logger, which wraps a line in JSON: this one is copied by hand.
  for (const { to, link } of letters) process.stdout.write(`Letter to ${to}: ${link}\n`);
}
