import { changeCapacity } from '@domain/acts/set-quota.js';
import { DomainError } from '@domain/error.js';
import { freePlace, startFor } from '@domain/quota.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** What must come out: who is accepted, and how many at most. No slots. */
type Model = { capacity: number; accepted: Set<string> };

/** The quota as it is kept: slot → nomination, through the functions that the server uses. */
class Quota {
  capacity = 0;
  readonly slots = new Map<number, string>();

  taken(): Set<number> {
    return new Set(this.slots.keys());
  }

  claim(id: string): boolean {
    const slot = freePlace(this.taken(), this.capacity, startFor(id));
    if (slot !== null) this.slots.set(slot, id);
    return slot !== null;
  }

  withdraw(id: string): void {
    for (const [slot, holder] of this.slots) if (holder === id) this.slots.delete(slot);
  }

  setCapacity(capacity: number): void {
    const { moves } = changeCapacity(this.capacity, capacity, this.taken());
    for (const { from, to } of moves) {
      this.slots.set(to, this.slots.get(from) ?? 'nobody');
      this.slots.delete(from);
    }
    this.capacity = capacity;
  }
}

type Command = fc.Command<Model, Quota>;

function expectSame(model: Model, quota: Quota): void {
  expect([...quota.slots.values()].sort()).toEqual([...model.accepted].sort());
  expect(quota.slots.size).toBeLessThanOrEqual(quota.capacity);
  for (const slot of quota.slots.keys()) {
    expect(slot).toBeGreaterThanOrEqual(1);
    expect(slot).toBeLessThanOrEqual(quota.capacity);
  }
}

function claim(id: string): Command {
  return {
    check: ({ accepted }) => !accepted.has(id),
    run(model, quota) {
      const fits = model.accepted.size < model.capacity;
      expect(quota.claim(id)).toBe(fits);
      if (fits) model.accepted.add(id);
      expectSame(model, quota);
    },
    toString: () => `claim(${id})`,
  };
}

function withdraw(id: string): Command {
  return {
    check: ({ accepted }) => accepted.has(id),
    run(model, quota) {
      quota.withdraw(id);
      model.accepted.delete(id);
      expectSame(model, quota);
    },
    toString: () => `withdraw(${id})`,
  };
}

function setCapacity(capacity: number): Command {
  return {
    check: () => true,
    run(model, quota) {
      if (capacity < model.accepted.size) {
        expect(() => quota.setCapacity(capacity)).toThrow(DomainError);
      } else {
        quota.setCapacity(capacity);
        model.capacity = capacity;
      }
      expectSame(model, quota);
    },
    toString: () => `setCapacity(${capacity})`,
  };
}

it('no sequence of claims, withdrawals and changes of capacity goes over a quota or loses a place', () => {
  const id = fc.integer({ min: 0, max: 15 }).map((n) => `nomination-${n}`);
  const commands = fc.commands(
    [
      id.map(claim),
      id.map(claim),
      id.map(withdraw),
      fc.integer({ min: 0, max: 12 }).map(setCapacity),
    ],
    { maxCommands: 60 },
  );
  fc.assert(
    fc.property(commands, (some) => {
      fc.modelRun(
        () => ({ model: { capacity: 0, accepted: new Set<string>() }, real: new Quota() }),
        some,
      );
    }),
    { numRuns: 500 },
  );
});
