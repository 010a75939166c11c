import type { NumericCategory } from "../shared/classes.ts";
import { type Decimal, decimal, fixed, HUNDRED, roundHalfUp, sum, ZERO } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";

/** Whether more of what an indicator counts is better, or less, as with time and cost (PermenPANRB 8/2021, annex). */
export const INDICATOR_DIRECTIONS = ["MORE_IS_BETTER", "LESS_IS_BETTER"] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** An indicator's target and what came of it, both in the indicator's own unit and 0 or more. */
export type IndicatorMeasure = {
  readonly direction: IndicatorDirection;
  /** The target, or the lower end of a target range. */
  readonly target: Decimal;
  readonly targetUpper: Decimal | null;
  readonly realization: Decimal;
  /** Whether nothing better than the target can be reached, as with 100 % of all schools. */
  readonly maximalTarget: boolean;
};
/** Percent of the target and value 0 to 120, each with 2 decimals, and the value's category. */
export type Achievement = { readonly percent: Decimal; readonly value: Decimal; readonly category: NumericCategory };

const HIGHEST_VALUE = 120;

/**
 * Value by whole percent, a straight line from each band's `low` to its `high`; above the last band it is 120
 * (PermenPANRB 8/2021, annex, nilai capaian IKI). The line of 101 to 110 follows the other bands' pattern: its own
 * formula was not at hand.
 */
const VALUE_BANDS: readonly { from: number; to: number; low: number; high: number; category: NumericCategory }[] = [
  { from: 0, to: 59, low: 0, high: 49, category: "SANGAT_KURANG" },
  { from: 60, to: 79, low: 50, high: 69, category: "KURANG" },
  { from: 80, to: 99, low: 70, high: 89, category: "CUKUP" },
  { from: 100, to: 100, low: 109, high: 109, category: "BAIK" },
  { from: 101, to: 110, low: 110, high: HIGHEST_VALUE, category: "SANGAT_BAIK" },
];

const checkMeasure = ({ target, targetUpper, realization }: IndicatorMeasure): void => {
  if (target.lt(ZERO)) throw new BadInputError("target: a number, 0 or more.", ["target"]);
  if (realization.lt(ZERO)) throw new BadInputError("realization: a number, 0 or more.", ["realization"]);
  if (targetUpper?.lt(target)) throw new BadInputError("targetUpper: a number, not below the target.", ["targetUpper"]);
};

/** The end of the target the realization missed or passed; null where it is met, anywhere inside a range. */
const endBeside = ({ target, targetUpper, realization }: IndicatorMeasure): Decimal | null => {
  if (realization.lt(target)) return target;
  const upper = targetUpper ?? target;
  return realization.gt(upper) ? upper : null;
};

const exactPercent = (measure: IndicatorMeasure): Decimal => {
  const end = endBeside(measure);
  if (end === null) return HUNDRED;
  if (end.eq(ZERO))
    throw new BadInputError("target: a number above 0; a target of 0 is met only by a realization of 0.", ["target"]);
  const reached = measure.realization.times(HUNDRED).div(end);
  if (measure.direction === "MORE_IS_BETTER") return reached;
  const spared = decimal(200).minus(reached);
  return spared.lt(ZERO) ? ZERO : spared;
};

const bandValue = (whole: number, maximalTarget: boolean): Omit<Achievement, "percent"> => {
  const best = { value: decimal(HIGHEST_VALUE), category: "SANGAT_BAIK" } as const;
  // Nothing above the target can be reached, so reaching it is the best there is.
  if (maximalTarget && whole >= 100) return best;
  const band = VALUE_BANDS.find(({ to }) => whole <= to);
  if (band === undefined) return best;
  const { from, to, low, high, category } = band;
  if (from === to) return { value: decimal(low), category };
  const rise = decimal((high - low) * (whole - from)).div(decimal(to - from));
  return { value: roundHalfUp(decimal(low).plus(rise), 2), category };
};

/**
 * An individual indicator's achievement (capaian IKI; PermenPANRB 8/2021, annex): realization over target, or
 * 1 + (1 - realization over target) where less is better. A range is met anywhere inside it; outside, its nearer end
 * is the target. Less is better ends at 0 %; nothing ends the percentage above, the value ends at 120.
 *
 * The bands' whole percent is rounded half-up from the exact quotient and not from the 2 decimals shown: 100.495 %
 * shows as 100.50 and is in the band of 100.
 *
 * Throws BadInputError on `target` or `realization` below 0, on `targetUpper` below `target`, and on a `target` of 0
 * (as a range, 0 to 0) with a realization above it.
 */
export const indicatorAchievement = (measure: IndicatorMeasure): Achievement => {
  checkMeasure(measure);
  const exact = exactPercent(measure);
  return { percent: roundHalfUp(exact, 2), ...bandValue(Number(fixed(exact, 0)), measure.maximalTarget) };
};

/** What an additional task's category is worth, in percent (PermenPANRB 8/2021, annex). */
const ADDITIONAL_TASK_PERCENT: Readonly<Record<NumericCategory, number>> = {
  SANGAT_BAIK: 100,
  BAIK: 80,
  CUKUP: 60,
  KURANG: 40,
  SANGAT_KURANG: 20,
};

/** Additional tasks add at most so much to a work plan's value (PermenPANRB 8/2021, annex). */
const ADDITIONAL_TASKS_CAP = decimal(10);

/**
 * An additional task's share of the work plan's value: category percent x weight of the assignment's scope (bobot
 * lingkup penugasan, percent) x value 0 to 120. Exact; rounded only in the total.
 *
 * Throws BadInputError on `scopeWeight` outside 0 to 100 or `value` outside 0 to 120.
 */
export const additionalTaskValue = (category: NumericCategory, scopeWeight: Decimal, value: Decimal): Decimal => {
  if (scopeWeight.lt(ZERO) || scopeWeight.gt(HUNDRED))
    throw new BadInputError("scopeWeight: a percentage from 0 to 100.", ["scopeWeight"]);
  if (value.lt(ZERO) || value.gt(decimal(HIGHEST_VALUE)))
    throw new BadInputError("value: a number from 0 to 120.", ["value"]);
  return decimal(ADDITIONAL_TASK_PERCENT[category]).times(scopeWeight).times(value).div(HUNDRED.times(HUNDRED));
};

/**
 * All additional tasks together: the exact values' sum, rounded once to 2 decimals half-up, and 10 at most. Without
 * any it is 0, which is no fault: nobody has to have additional tasks.
 *
 * Throws BadInputError on `values` with one below 0.
 */
export const additionalTasksTotal = (values: readonly Decimal[]): Decimal => {
  const wrong = values.findIndex((value) => value.lt(ZERO));
  if (wrong !== -1) throw new BadInputError("values: numbers, 0 or more.", ["values", String(wrong)]);
  const total = roundHalfUp(sum(values), 2);
  return total.gt(ADDITIONAL_TASKS_CAP) ? ADDITIONAL_TASKS_CAP : total;
};
