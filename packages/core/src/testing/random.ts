/** Numbers that look random and are the same for the same seed, so that what failed once fails again. */
export type Random = {
  /** From 0, included, to 1, excluded. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True so many times of one: never for 0, always for 1. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(all: readonly [T, ...T[]]) => T;
  readonly shuffled: <T>(all: readonly T[]) => readonly T[];
};

/** mulberry32: 32 bits of state, enough to tell a few thousand runs apart. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (all) => all[between(0, all.length - 1)] ?? all[0],
    shuffled: (all) => {
      const rest = [...all];
      return all.flatMap(() => rest.splice(between(0, rest.length - 1), 1));
    },
  };
};
