/** The element at an index; throws where plain indexing would quietly give undefined. */
export const at = <T>(list: readonly T[], index: number): T => {
  const value = list[index];
  if (value === undefined) throw new RangeError(`No element ${index} in a list of ${list.length}.`);
  return value;
};

/** A source of numbers that its seed alone decides. */
export type Random = {
  /** A number from 0, below 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the values, each as often as its weight says. */
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T;
};

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, the same on every machine; not for secrets. */
export const seeded = (seed: number): Random => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    pick: (list) => at(list, int(0, list.length - 1)),
    weighted: (choices) => {
      let left = next() * choices.reduce((total, [, weight]) => total + weight, 0);
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      return at(choices, choices.length - 1)[0];
    },
  };
};

/** An own stream for the n-th thing of a seed, so that it can be asked for alone and in any order. */
export const seededFor = (seed: number, index: number): Random => seeded(seed ^ Math.imul(index + 1, 0x9e3779b1));

/** The list in an order the random source decides (Fisher-Yates). */
export const shuffled = <T>(list: readonly T[], random: Random): readonly T[] => {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = random.int(0, i);
    const moved = at(result, i);
    result[i] = at(result, j);
    result[j] = moved;
  }
  return result;
};
