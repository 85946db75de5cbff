import { beforeEach, vi } from 'vitest';
import * as addresses from '../../functions/src/store/addresses.js';
import { PEOPLE } from '../world.ts';

/** Auth has no emulator in this suite. Everybody has a verified address but the officer's colleague. */
export function answerAddresses(): void {
  beforeEach(() => {
    vi.spyOn(addresses, 'addressesOf').mockImplementation(async (uids) => {
      await Promise.resolve();
      const verified = uids.filter((uid) => uid !== PEOPLE.bnvColleague);
      return new Map(verified.map((uid) => [uid, `${uid}@example.vn`]));
    });
  });
}
