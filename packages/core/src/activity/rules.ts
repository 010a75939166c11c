import type { PlannedResult } from "../plan/index.ts";
import type { LocalDate } from "../shared/time.ts";
import { ACTIVITY_TRANSITIONS, type Activity, type ActivityMonth, type ActivityState } from "./model.ts";

/** What becomes of an activity by an action; null where the action is not possible. */
export const next = (state: ActivityState, action: "revise" | "VERIFY" | "RETURN"): ActivityState | null => {
  const transitions: Partial<Record<string, ActivityState>> = ACTIVITY_TRANSITIONS[state];
  return transitions[action] ?? null;
};

/** The month a day is in. */
export const monthOf = (date: LocalDate): string => date.slice(0, 7);

/** Days of a month that is counted in an ActivityMonth. */
const DAYS = 31;

type Counts = Pick<ActivityMonth, "days" | "submitted" | "verified" | "returned">;

export const NOTHING: Counts = { days: Array.from({ length: DAYS }, () => 0), submitted: 0, verified: 0, returned: 0 };

const COUNTED = { SUBMITTED: "submitted", VERIFIED: "verified", RETURNED: "returned" } as const;

/** The month's counts with new activities. */
export const withRecorded = (counts: Counts, activities: readonly Pick<Activity, "date">[]): Counts => {
  const days = [...counts.days];
  for (const { date } of activities) {
    const day = Number(date.slice(8)) - 1;
    days[day] = (days[day] ?? 0) + 1;
  }
  return { ...counts, days, submitted: counts.submitted + activities.length };
};

/** The month's counts after activities went from one state to another. */
export const withMoved = (
  counts: Counts,
  moves: readonly { readonly from: ActivityState; readonly to: ActivityState }[],
): Counts => {
  const after = { submitted: counts.submitted, verified: counts.verified, returned: counts.returned };
  for (const { from, to } of moves) {
    after[COUNTED[from]] -= 1;
    after[COUNTED[to]] += 1;
  }
  return { ...counts, ...after };
};

/** The days of a month on which something was reported. */
export const reportedDays = ({ month, days }: Pick<ActivityMonth, "month" | "days">): readonly LocalDate[] =>
  days.flatMap((count, day) => (count > 0 ? [`${month}-${String(day + 1).padStart(2, "0")}`] : []));

/** What was done for one planned result in a month; `result` is null for what served none of the plan's. */
export type WorkOfResult = {
  readonly result: PlannedResult | null;
  readonly verified: number;
  readonly waiting: number;
  /** What came of the verified activities, in the order of their days. */
  readonly outputs: readonly string[];
};

/**
 * The monthly work-result report (laporan hasil kerja): what the verified activities brought about, by planned result in
 * the plan's order, what served none of them last. What is not verified is counted apart, and time is not in it.
 */
export const workReport = (
  results: readonly PlannedResult[],
  activities: readonly Pick<Activity, "result" | "state" | "output">[],
): readonly WorkOfResult[] => {
  const known = new Set(results.map(({ id }) => id));
  const of = (result: PlannedResult | null): WorkOfResult => {
    const own = activities.filter((one) =>
      result === null ? one.result === null || !known.has(one.result) : one.result === result.id,
    );
    const verified = own.filter(({ state }) => state === "VERIFIED");
    return {
      result,
      verified: verified.length,
      waiting: own.length - verified.length,
      outputs: verified.flatMap(({ output }) => (output === null ? [] : [output])),
    };
  };
  return [...results.map(of), of(null)].filter(
    ({ result, verified, waiting }) => result !== null || verified + waiting > 0,
  );
};
