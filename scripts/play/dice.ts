/** Numbers that a seed decides (mulberry32): the same seed throws the same dice. */
export type Dice = {
  /** A whole number from 0 up to but without `below`. */
  number(below: number): number;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[];
};

export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  return {
    number,
    shuffled<T>(things: readonly T[]): T[] {
      const left = [...things];
      return things.flatMap(() => left.splice(number(left.length), 1));
    },
  };
}
