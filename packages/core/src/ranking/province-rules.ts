import { INDEX_STEPS, predicateOfKey } from "../appraisal/index.ts";
import { FREEZE_MILLISECONDS, type Period } from "../period/index.ts";
import type { Predicate } from "../shared/classes.ts";
import { addMilliseconds, type LocalDate } from "../shared/time.ts";
import type { Histogram, Summary } from "./model.ts";
import { distributionOf, NOBODY } from "./rules.ts";

/** With two, each would know the other's figures from its own. */
export const LEAST_AGENCIES = 3;

/**
 * READY: there are figures. TOO_FEW: fewer than three agencies count, or fewer people than the largest minimum group.
 * WAITING: not every agency that counts has published. WITHHELD: one has left since that may have counted.
 */
export const PROVINCE_STATUSES = ["READY", "TOO_FEW", "WAITING", "WITHHELD"] as const;
export type ProvinceStatus = (typeof PROVINCE_STATUSES)[number];

/** An agency that shares, since when, and its period where it has one. */
export type Sharer = { readonly agency: string; readonly since: string; readonly period: Period | null };
export type Counted = Sharer & { readonly period: Period };

/**
 * Whose figures a period's sums are made of: of agencies that shared before it ended. Nobody can join later, so no two
 * reads differ by an agency whose figures the difference would be.
 */
export const countedOf = (sharers: readonly Sharer[]): readonly Counted[] =>
  sharers.filter((one): one is Counted => one.period !== null && one.since < one.period.endsAt);

/** Whether the sums could be seen before an agency left: those who still count had all published by then. */
const couldBeSeen = (counted: readonly Counted[], leftAt: string): boolean => {
  // A request takes effect a little after its instant, and clocks differ.
  const until = addMilliseconds(leftAt, FREEZE_MILLISECONDS);
  return counted.every(({ period: { publishedAt } }) => publishedAt !== null && publishedAt <= until);
};

/**
 * Whether the sums of those who count may be shown. Not before all have published, for the last one's figures would be
 * the difference to the sums before; and not any more when somebody left who may have been in them, for the same reason.
 */
export const statusOf = (counted: readonly Counted[], leftAt: string | null): ProvinceStatus => {
  if (counted.length > 0 && leftAt !== null && couldBeSeen(counted, leftAt)) return "WITHHELD";
  if (counted.length < LEAST_AGENCIES) return "TOO_FEW";
  return counted.every(({ period }) => period.publishedAt !== null) ? "READY" : "WAITING";
};

/** Whether agencies and their people are so many that their sums tell of no single one. */
export const areEnough = (groups: readonly Pick<Summary, "minimumGroup">[], people: number): boolean =>
  groups.length >= LEAST_AGENCIES && people >= Math.max(...groups.map((one) => one.minimumGroup));

/** People of all groups by predicate, from low to high: those ranked and those not comparable. */
export const distributionAcross = (
  groups: readonly Pick<Summary, "predicates" | "apart">[],
): readonly { readonly predicate: Predicate; readonly count: number }[] => {
  const added = (of: (group: Pick<Summary, "predicates" | "apart">) => readonly number[]): readonly number[] =>
    NOBODY.map((_, place) => groups.reduce((sum, group) => sum + (of(group)[place] ?? 0), 0));
  return distributionOf({ predicates: [...added((one) => one.predicates)], apart: [...added((one) => one.apart)] });
};

/** The lowest key that still stands in the best quarters of a group. */
export type QuarterBoundary = {
  /** The best quarter alone (1), the better half (2), or all but the lowest quarter (3). */
  readonly quarter: 1 | 2 | 3;
  readonly rankKey: number;
  readonly predicate: Predicate;
  /** What orders people inside the predicate: the index in hundredths, or the place in the matrix. */
  readonly within: number;
};

/**
 * Where the quarters of a group end, exactly as `Standing.quarter` counts them: equals stand in one quarter, the one
 * its first stands in. None in a group of nobody.
 */
export const boundariesOf = ({ counts, total }: Pick<Histogram, "counts" | "total">): readonly QuarterBoundary[] =>
  ([1, 2, 3] as const).flatMap((quarter) => {
    let higher = 0;
    let last: number | null = null;
    for (const [key, count] of counts) {
      if (Math.floor((higher * 4) / total) + 1 > quarter) break;
      last = key;
      higher += count;
    }
    if (last === null) return [];
    return [{ quarter, rankKey: last, predicate: predicateOfKey(last), within: last % INDEX_STEPS }];
  });

const FIRST_DAY: Readonly<Record<Period["kind"], RegExp>> = {
  YEAR: /-01-01$/,
  QUARTER: /-(?:01|04|07|10)-01$/,
  MONTH: /-01$/,
};
/** Whether periods of a kind begin on such a day. */
export const isFirstDay = (kind: Period["kind"], date: LocalDate): boolean => FIRST_DAY[kind].test(date);
