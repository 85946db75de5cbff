import { MAX_TARGETS } from '@domain/agreement.js';
import { expect, it } from 'vitest';
import { placeForNew } from '../../../web/src/pages/agreement/target-ids.ts';

it('always has a place for a new target while fewer stand than there may be', () => {
  for (let there = 0; there <= MAX_TARGETS; there += 1) {
    for (let gone = 0; gone <= there; gone += 1) {
      const dropped = Array.from({ length: gone }, (_, n) => `dropped-${n}`);
      const place = placeForNew(there, dropped);
      if (there < MAX_TARGETS) expect(place).toBe('new');
      else expect(place).toBe(gone === 0 ? null : 'dropped-0');
    }
  }
});
