import { createHash } from 'node:crypto';
import { signedText } from '../domain/agreement.js';

/** SHA-256, in hex, of exactly what a signature binds to. */
export function signedHash(...signed: Parameters<typeof signedText>): string {
  return createHash('sha256')
    .update(signedText(...signed), 'utf8')
    .digest('hex');
}
