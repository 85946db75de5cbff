import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secret is for the letter alone, its hash for the invitation. */
export function makeSecret(): { secret: string; secretHash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, secretHash: hashOf(secret).toString('hex') };
}

/** Whether a link came with the newest letter; how long the answer takes tells nothing of how near it was. */
export function isSecretOf(secretHash: string, secret: string): boolean {
  return timingSafeEqual(hashOf(secret), Buffer.from(secretHash, 'hex'));
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
