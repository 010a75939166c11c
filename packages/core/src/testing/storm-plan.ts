import { DEATHS, type Death, FAULTS, type Fault } from "./faults.ts";
import { type Random, randomFrom } from "./random.ts";

/**
 * Where a life may begin: before the quarter opens; when everybody is rated whom the raters rate; when the last window
 * has closed; or when it is published. What comes before happened undisturbed.
 */
export const BEGINNINGS = ["PLANNED", "RATED", "FROZEN", "PUBLISHED"] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/** How bad a life is: drawn from a seed, printed with whatever fails under it. */
export type Plan = {
  readonly seed: number;
  /** Where it begins. */
  readonly from: Beginning;
  /** Workers at once. */
  readonly workers: number;
  /** By how many milliseconds the workers' wall clocks are wrong. */
  readonly skews: readonly [number, ...number[]];
  /** How probable each fault is at a request; likelier by far at a write, which is where it matters. */
  readonly faults: Readonly<Record<Fault, number>>;
  /** How probable it is that a worker is killed, stands still for a while, or has little time. */
  readonly killed: number;
  readonly asleep: number;
  readonly hurried: number;
  /** How often a message is received before it is set aside and its period put off. */
  readonly receives: number;
  /** How probable it is that a message comes again, and that a tick does not happen. */
  readonly again: number;
  readonly missed: number;
};

const MOST_SKEW = 60_000;
const hundredths = (random: Random, most: number): number => random.between(0, most) / 100;

export const planOf = (seed: number): Plan => {
  const random = randomFrom(seed);
  const workers = random.between(1, 3);
  // Some lives know two kinds of fault, some all: what hides in the company of others shows alone.
  const kinds = new Set(random.shuffled(FAULTS).slice(0, random.pick([2, 4, FAULTS.length])));
  const faults = Object.fromEntries(FAULTS.map((fault) => [fault, kinds.has(fault) ? hundredths(random, 6) : 0]));
  const skew = (): number => random.between(-MOST_SKEW, MOST_SKEW);
  return {
    seed,
    from: random.pick(["PLANNED", "RATED", "RATED", "FROZEN", "FROZEN", "PUBLISHED"]),
    workers,
    skews: [skew(), skew(), skew()],
    faults: faults as Plan["faults"],
    killed: hundredths(random, 60),
    asleep: hundredths(random, 50),
    hurried: hundredths(random, 60),
    receives: random.between(1, 4),
    again: hundredths(random, 60),
    missed: hundredths(random, 40),
  };
};

const NEVER = Object.fromEntries(FAULTS.map((fault) => [fault, 0])) as Plan["faults"];
/** A life without any misfortune: what every other one is held against. */
export const CALM: Plan = {
  seed: 0,
  from: "PLANNED",
  workers: 1,
  skews: [0],
  faults: NEVER,
  killed: 0,
  asleep: 0,
  hurried: 0,
  receives: 1,
  again: 0,
  missed: 0,
};

/** One worker's fate: at which request it is killed and how, before which write it stands still and for how long. */
export type Fate = {
  readonly skew: number;
  readonly death: { readonly nth: number; readonly how: Death } | null;
  readonly sleep: { readonly write: number; readonly rounds: number } | null;
  /** How often it may be told that there is time left. */
  readonly checks: number;
};

export const fateOf = (plan: Plan, random: Random): Fate => ({
  skew: random.pick(plan.skews as readonly [number, ...number[]]),
  death: random.chance(plan.killed) ? { nth: random.between(1, 45), how: random.pick(DEATHS) } : null,
  sleep: random.chance(plan.asleep) ? { write: random.between(1, 16), rounds: random.between(1, 10) } : null,
  checks: random.chance(plan.hurried) ? random.between(1, 6) : Number.POSITIVE_INFINITY,
});
