import type * as Appraisal from "@kinerja/core/appraisal";
import type { Period } from "@kinerja/core/period";
import { BEHAVIOURS } from "@kinerja/core/shared/classes";
import { addMilliseconds } from "@kinerja/core/shared/time";
import { headOf } from "./large-items.ts";
import { type Random, seededFor } from "./seeded.ts";

/** Percent of people whom nobody rates, whom the rater's superior had to rate, and who assessed themselves. */
const UNRATED = 2;
const ESCALATED = 4;
const SELF_ASSESSED = 90;
/** Percent of people who work in a team's project, and whose colleagues were asked. */
const IN_A_PROJECT = 80;
const ASKED = 75;
const HOUR = 3_600_000;

/** How often each rating is given, by place in EXPECTATIONS: below, as expected, above. */
const RATINGS = [
  [0, 5],
  [1, 74],
  [2, 21],
] as const;
/** How often a single rating differs from the one given for all together. */
const DIFFERS = 30;

/** Coprime to a hundred: of any hundred people side by side each percent is another's. */
const STRIDE = 37;

/**
 * Whether the n-th person is among so many percent: exactly so many of every hundred side by side, for what closing
 * does for some only must not be more frequent in one agency than in another.
 */
export const isAmong = (n: number, percent: number, from = 0): boolean => {
  const place = (n * STRIDE) % 100;
  return place >= from && place < from + percent;
};

const chance = (random: Random, percent: number): boolean => random.next() * 100 < percent;

/** Single ratings around the one for all together, one digit each. */
const digitsAround = (overall: number, count: number, random: Random): string =>
  Array.from({ length: count }, () => (chance(random, DIFFERS) ? random.weighted(RATINGS) : overall)).join("");

const itemsAround = (result: number, behaviour: number, counts: readonly [number, number], random: Random) => ({
  main: digitsAround(result, counts[0], random),
  additional: digitsAround(result, counts[1], random),
  behaviours: digitsAround(behaviour, BEHAVIOURS.length, random),
});

/** What the policy's recorded measures got: whole percents, kept in hundredths. */
const figuresOf = (random: Random): Appraisal.ScoringInput["figures"] => {
  const figure = (measure: string, from: "SUPERIOR" | "PEER", count: number, low: number, high: number) => ({
    measure,
    from,
    count,
    sum: Array.from({ length: count }, () => random.int(low, high) * 100).reduce((sum, one) => sum + one, 0),
  });
  return [
    ...(chance(random, IN_A_PROJECT)
      ? [
          figure("TEAM_PROJECT_ON_TIME", "SUPERIOR", 1, 70, 110),
          figure("TEAM_PROJECT_ON_BUDGET", "SUPERIOR", 1, 80, 110),
        ]
      : []),
    ...(chance(random, ASKED) ? [figure("PEER_COLLABORATION", "PEER", random.int(3, 5), 70, 110)] : []),
  ];
};

export type Rated = Pick<
  Appraisal.ScoringInput,
  | "state"
  | "selfAt"
  | "rating"
  | "bySelf"
  | "bySuperior"
  | "figures"
  | "version"
  | "auditHash"
  | "auditSalt"
  | "lastChange"
>;

/**
 * What happened to the n-th person's appraisal by the time the last window closed: a function of seed and place alone.
 * Most are as expected, as in every real distribution.
 */
export const ratingOf = (
  seed: number,
  n: number,
  { rater, superior, period }: { readonly rater: string; readonly superior: string; readonly period: Period },
): Rated => {
  const random = seededFor(seed, n);
  const counts = [random.int(3, 5), random.int(0, 2)] as const;
  const [result, behaviour] = [random.weighted(RATINGS), random.weighted(RATINGS)];
  const self = chance(random, SELF_ASSESSED);
  const unrated = isAmong(n, UNRATED);
  const escalated = isAmong(n, ESCALATED, UNRATED);
  const class_ = random.weighted([
    [3, 70],
    [4, 15],
    [2, 15],
  ]);
  const after = (instant: string): string => addMilliseconds(instant, random.int(HOUR, 100 * HOUR));
  const common = {
    selfAt: self ? after(period.endsAt) : null,
    bySelf: self ? itemsAround(Math.max(result, 1), Math.max(behaviour, 1), counts, random) : null,
    figures: unrated ? [] : figuresOf(random),
  };
  const changes = Number(self) + Number(common.figures.length > 0) + Number(!unrated);
  const head = headOf(`${period.id} ${n}`, changes);
  if (unrated) return { ...common, ...head, state: self ? "SELF_SUBMITTED" : "OPEN", rating: null, bySuperior: null };
  return {
    ...common,
    ...head,
    state: escalated ? "ESCALATED" : "RATED",
    bySuperior: itemsAround(result, behaviour, counts, random),
    rating: {
      result,
      behaviour,
      class: class_,
      by: escalated ? superior : rater,
      at: after(escalated ? period.evaluationClosesAt : period.endsAt),
      final: escalated,
    },
  };
};
