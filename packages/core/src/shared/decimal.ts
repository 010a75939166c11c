import Big from "big.js";
import * as z from "zod/mini";

/**
 * The one decimal type of scores, weights and points: exact sums and products, quotients with 40 decimals. Rounding
 * first settles the last ten of these, so that thirds which add up to exactly a half are rounded as the half they are.
 */
const Exact = Big();
Exact.DP = 40;
Exact.RM = Big.roundHalfUp;
// Binary floats have no business here: 88.305 as one may stand below or above itself.
Exact.strict = true;

export type Decimal = Big;

/** A decimal from its text, or from a whole number. */
export const decimal = (value: string | number | Decimal): Decimal => {
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new RangeError(`${value} is no whole number: write fractions as text.`);
  return new Exact(typeof value === "number" ? String(value) : value);
};

export const ZERO = decimal(0);
export const HUNDRED = decimal(100);
/** Times this is divided by a hundred, exactly and several times as fast. */
export const HUNDREDTH = decimal("0.01");

const SETTLED_DECIMALS = 30;

/** Half away from zero: 2.345 → 2.35, -2.345 → -2.35. */
export const roundHalfUp = (value: Decimal, decimals: number): Decimal =>
  value.round(SETTLED_DECIMALS, Big.roundHalfUp).round(decimals, Big.roundHalfUp);

/** As text with so many decimals, rounded half away from zero: `78.74`, `100.00`. */
export const fixed = (value: Decimal, decimals = 2): string => roundHalfUp(value, decimals).toFixed(decimals);

/** In whole hundredths, rounded half away from zero. */
export const toHundredths = (value: Decimal): number => Number(roundHalfUp(value.times(HUNDRED), 0).toFixed());

export const fromHundredths = (hundredths: number): Decimal => decimal(hundredths).times(HUNDREDTH);

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), ZERO);

/** The mean, unrounded; null of nothing, which is not zero. */
export const mean = (values: readonly Decimal[]): Decimal | null =>
  values.length === 0 ? null : sum(values).div(decimal(values.length));

export const clamp = (value: Decimal, least: Decimal, most: Decimal): Decimal => {
  if (value.lt(least)) return least;
  return value.gt(most) ? most : value;
};

/**
 * Values rounded to `decimals` so that they add up to what their unrounded total rounds to: the largest remainders
 * are rounded up, equals in the order given (Hare-Niemeyer). Values are not negative.
 */
export const largestRemainder = (values: readonly Decimal[], decimals: number): readonly Decimal[] => {
  const unit = decimal(10).pow(-decimals);
  const floors = values.map((value) => value.round(decimals, Big.roundDown));
  const missing = roundHalfUp(sum(values), decimals).minus(sum(floors)).div(unit);
  const order = values
    .map((value, place) => ({ place, rest: value.minus(floors[place] ?? ZERO) }))
    .toSorted((a, b) => b.rest.cmp(a.rest) || a.place - b.place);
  const raised = new Set(order.slice(0, Number(missing.toFixed(0))).map(({ place }) => place));
  return floors.map((floor, place) => (raised.has(place) ? floor.plus(unit) : floor));
};

const DECIMAL = /^-?\d{1,12}(?:\.\d{1,8})?$/;

/** True for a decimal number as text: up to 12 digits before the point and 8 after it, no exponent. */
export const isDecimalText = (text: string): boolean => DECIMAL.test(text);

/** A decimal number as documents hold it, as text within bounds; the text itself stays what it was. */
export const decimalText = (least: string, most: string) =>
  z.string().check(
    z.refine((text) => isDecimalText(text) && decimal(text).gte(decimal(least)) && decimal(text).lte(decimal(most)), {
      error: `a decimal number as text between "${least}" and "${most}"`,
    }),
  );
