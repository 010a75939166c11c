import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NUMERIC_CATEGORIES, ordinal } from "../shared/classes.ts";
import { decimal, fixed, fromHundredths, HUNDRED, ZERO } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import {
  additionalTasksTotal,
  additionalTaskValue,
  INDICATOR_DIRECTIONS,
  type IndicatorMeasure,
  indicatorAchievement,
} from "./achievement.ts";

const MORE = "MORE_IS_BETTER";
const LESS = "LESS_IS_BETTER";

/** A target as text, `80` or a range `80-90`. */
const measure = (
  direction: IndicatorMeasure["direction"],
  target: string,
  realization: string,
  maximalTarget = false,
): IndicatorMeasure => {
  const [lower = "", upper] = target.split(/(?<=\d)-/);
  return {
    direction,
    target: decimal(lower),
    targetUpper: upper === undefined ? null : decimal(upper),
    realization: decimal(realization),
    maximalTarget,
  };
};

const achieved = (...given: Parameters<typeof measure>) => {
  const { percent, value, category } = indicatorAchievement(measure(...given));
  return [fixed(percent), fixed(value), category];
};

const refusal = (run: () => unknown, field: string, message: string) => {
  expect(run).toThrow(BadInputError);
  expect(run).toThrow(message);
  expect(run).toThrow(expect.objectContaining({ inputPath: [field] }));
};

describe("an indicator's achievement in percent (PermenPANRB 8/2021, annex)", () => {
  it.each([
    ["C1, PUB: below a range", MORE, "80-90", "70", "87.50"],
    // The annex prints 113 % for this example, "92 %/90 %": an error of the source, 92/90 is 102.22 %.
    ["C2, PUB with its misprint set right: above a range", MORE, "80-90", "92", "102.22"],
    ["C4, PUB: 9 months of 7 to 8, less is better", LESS, "7-8", "9", "87.50"],
    ["C5, PUB: on target", MORE, "85", "85", "100.00"],
    ["C7: inside a range", MORE, "80-90", "85", "100.00"],
    ["the lower end of a range", MORE, "80-90", "80", "100.00"],
    ["the upper end of a range", MORE, "80-90", "90", "100.00"],
    ["a hair below a range", MORE, "80-90", "79.99", "99.99"],
    ["a hair above a range", MORE, "80-90", "90.01", "100.01"],
    ["inside a range, less is better", LESS, "7-8", "7.5", "100.00"],
    ["under a range, less is better", LESS, "8-10", "6", "125.00"],
    ["a range of one number", MORE, "85-85", "86", "101.18"],
    ["nothing done", MORE, "85", "0", "0.00"],
    ["nothing spent", LESS, "85", "0", "200.00"],
    ["just under twice the cost", LESS, "100", "199.99", "0.01"],
    ["twice the cost", LESS, "100", "200", "0.00"],
    ["more than twice the cost is no less than nothing", LESS, "100", "201", "0.00"],
    ["ten times the target: the percentage has no end", MORE, "10", "100", "1000.00"],
    ["a target of 0 that is met", MORE, "0", "0", "100.00"],
    ["no complaint allowed and none there", LESS, "0", "0", "100.00"],
    ["a range from 0, inside", LESS, "0-5", "3", "100.00"],
    ["a range from 0, above", LESS, "0-5", "6", "80.00"],
    ["a range of 0 that is met", LESS, "0-0", "0", "100.00"],
    ["a third, rounded to 2 decimals", MORE, "3", "1", "33.33"],
    ["half a hundredth, rounded up", MORE, "1000", "333.35", "33.34"],
  ] as const)("%s", (_, direction, target, realization, percent) => {
    expect(achieved(direction, target, realization)[0]).toBe(percent);
  });

  it.each([
    ["a target of 0 that is passed", MORE, "0", "1"],
    ["a target of 0 that is passed, less is better", LESS, "0", "0.01"],
    ["a range of 0 that is passed", LESS, "0-0", "1"],
  ] as const)("has no percentage for %s", (_, direction, target, realization) => {
    refusal(
      () => achieved(direction, target, realization),
      "target",
      "target: a number above 0; a target of 0 is met only by a realization of 0.",
    );
  });

  it.each([
    ["a negative target", "-1", "1", "target", "target: a number, 0 or more."],
    ["a negative realization", "1", "-0.01", "realization", "realization: a number, 0 or more."],
    ["a range upside down", "90-80", "85", "targetUpper", "targetUpper: a number, not below the target."],
    ["a range upside down by a hair", "90-89.99", "95", "targetUpper", "targetUpper: a number, not below the target."],
  ] as const)("refuses %s", (_, target, realization, field, message) => {
    refusal(() => achieved(MORE, target, realization), field, message);
    refusal(() => achieved(LESS, target, realization), field, message);
  });
});

describe("the value of a percentage (PermenPANRB 8/2021, annex, nilai capaian IKI)", () => {
  const TABLE = [
    ["113", "120.00", "SANGAT_BAIK"],
    ["110", "120.00", "SANGAT_BAIK"],
    ["107", "116.67", "SANGAT_BAIK"],
    ["105", "114.44", "SANGAT_BAIK"],
    ["101", "110.00", "SANGAT_BAIK"],
    ["100", "109.00", "BAIK"],
    ["99", "89.00", "CUKUP"],
    ["98", "88.00", "CUKUP"],
    ["88", "78.00", "CUKUP"],
    ["80", "70.00", "CUKUP"],
    ["79", "69.00", "KURANG"],
    ["70", "60.00", "KURANG"],
    ["60", "50.00", "KURANG"],
    ["59", "49.00", "SANGAT_KURANG"],
    ["50", "41.53", "SANGAT_KURANG"],
    ["25", "20.76", "SANGAT_KURANG"],
    ["0", "0.00", "SANGAT_KURANG"],
  ] as const;

  // 98 % to 88 and 100 % to 109 are PUB.
  it.each(TABLE)("%s %% is worth %s, %s", (percent, value, category) => {
    expect(achieved(MORE, "100", percent)).toEqual([`${percent}.00`, value, category]);
  });

  it("of 100 % is 120 where the target is all there can be", () => {
    expect(achieved(MORE, "100", "100", true)).toEqual(["100.00", "120.00", "SANGAT_BAIK"]);
  });

  it.each([
    ["reached from a range", "80-100", "100", "100.00", "120.00", "SANGAT_BAIK"],
    ["rounded up to 100 %", "1000", "995", "99.50", "120.00", "SANGAT_BAIK"],
    ["just short of rounding up", "1000", "994.99", "99.50", "89.00", "CUKUP"],
    ["missed", "100", "99", "99.00", "89.00", "CUKUP"],
    ["passed, though it was called maximal", "100", "101", "101.00", "120.00", "SANGAT_BAIK"],
  ] as const)("of a maximal target %s", (_, target, realization, percent, value, category) => {
    expect(achieved(MORE, target, realization, true)).toEqual([percent, value, category]);
  });

  it.each([
    ["59.49 %", "594.9", "59.49", "49.00", "SANGAT_KURANG"],
    ["59.5 %", "595", "59.50", "50.00", "KURANG"],
    ["79.49 %", "794.9", "79.49", "69.00", "KURANG"],
    ["79.5 %", "795", "79.50", "70.00", "CUKUP"],
    ["99.49 %", "994.9", "99.49", "89.00", "CUKUP"],
    ["99.5 %", "995", "99.50", "109.00", "BAIK"],
    ["100.49 %", "1004.9", "100.49", "109.00", "BAIK"],
    ["100.5 %", "1005", "100.50", "110.00", "SANGAT_BAIK"],
    ["110.49 %", "1104.9", "110.49", "120.00", "SANGAT_BAIK"],
    ["110.5 %", "1105", "110.50", "120.00", "SANGAT_BAIK"],
  ] as const)("by whole percent: %s", (_, realization, percent, value, category) => {
    expect(achieved(MORE, "1000", realization)).toEqual([percent, value, category]);
  });

  it.each([
    ["100.495 %, shown as 100.50, is 100", MORE, "1000", "1004.95", "100.50", "109.00", "BAIK"],
    ["99.4949… %, shown as 99.49, is 99", MORE, "99", "98.5", "99.49", "89.00", "CUKUP"],
    ["79.4969… %, shown as 79.50, is 79", MORE, "159", "126.4", "79.50", "69.00", "KURANG"],
    ["59.495 %, less is better, shown as 59.50, is 59", LESS, "1000", "1405.05", "59.50", "49.00", "SANGAT_KURANG"],
  ] as const)("is rounded from the exact quotient, once: %s", (_, direction, target, realization, ...rest) => {
    expect(achieved(direction, target, realization)).toEqual(rest);
  });

  it.each([
    ["C1: 87.5 % is 88", MORE, "80-90", "70", "87.50", "78.00", "CUKUP"],
    ["C2: 102.22 % is 102", MORE, "80-90", "92", "102.22", "111.11", "SANGAT_BAIK"],
    ["C4: 87.5 % is 88, less is better", LESS, "7-8", "9", "87.50", "78.00", "CUKUP"],
  ] as const)("of the examples: %s", (_, direction, target, realization, ...rest) => {
    expect(achieved(direction, target, realization)).toEqual(rest);
  });
});

describe("any achievement", () => {
  const amount = fc.integer({ min: 0, max: 100_000 });
  const measures = fc
    .record({
      direction: fc.constantFrom(...INDICATOR_DIRECTIONS),
      lower: fc.integer({ min: 1, max: 50_000 }),
      width: fc.option(fc.nat(20_000)),
      realization: amount,
      maximalTarget: fc.boolean(),
    })
    .map(
      ({ lower, width, realization, ...rest }): IndicatorMeasure => ({
        ...rest,
        target: fromHundredths(lower),
        targetUpper: width === null ? null : fromHundredths(lower + width),
        realization: fromHundredths(realization),
      }),
    );

  it("has a value from 0 to 120 and a percentage from 0, at most 200 where less is better", () => {
    fc.assert(
      fc.property(measures, (given) => {
        const { percent, value } = indicatorAchievement(given);
        expect(value.gte(ZERO) && value.lte(decimal(120))).toBe(true);
        expect(percent.gte(ZERO)).toBe(true);
        if (given.direction === LESS) expect(percent.lte(decimal(200))).toBe(true);
      }),
    );
  });

  it("never falls when the realization moves the better way, in percent, value or category", () => {
    fc.assert(
      fc.property(measures, amount, (given, other) => {
        const [low, high] = [given.realization, fromHundredths(other)].toSorted((a, b) => a.cmp(b));
        if (low === undefined || high === undefined) throw new Error("two realizations make two");
        const [worse, better] = given.direction === MORE ? [low, high] : [high, low];
        const [before, after] = [worse, better].map((realization) => indicatorAchievement({ ...given, realization }));
        if (before === undefined || after === undefined) throw new Error("two realizations make two results");
        expect(after.percent.gte(before.percent)).toBe(true);
        expect(after.value.gte(before.value)).toBe(true);
        expect(ordinal(NUMERIC_CATEGORIES, after.category)).toBeGreaterThanOrEqual(
          ordinal(NUMERIC_CATEGORIES, before.category),
        );
      }),
    );
  });

  it("is 100 % anywhere inside the target and nowhere outside it, before rounding", () => {
    fc.assert(
      fc.property(measures, (given) => {
        const upper = given.targetUpper ?? given.target;
        const inside = given.realization.gte(given.target) && given.realization.lte(upper);
        // A miss of 0.05 of the highest end there is, 700, is 0.007 %: more than the 2 decimals can hide.
        const far =
          given.realization.minus(upper).abs().gte(decimal("0.05")) &&
          given.realization.minus(given.target).abs().gte(decimal("0.05"));
        if (inside) expect(indicatorAchievement(given).percent.eq(HUNDRED)).toBe(true);
        else if (far) expect(indicatorAchievement(given).percent.eq(HUNDRED)).toBe(false);
      }),
    );
  });

  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(measures, fc.integer({ min: 1, max: 1_000 }), (given, factor) => {
        const scale = decimal(factor);
        const scaled = {
          ...given,
          target: given.target.times(scale),
          targetUpper: given.targetUpper?.times(scale) ?? null,
          realization: given.realization.times(scale),
        };
        expect(indicatorAchievement(scaled)).toEqual(indicatorAchievement(given));
      }),
    );
  });
});

describe("additional tasks (PermenPANRB 8/2021, annex)", () => {
  it.each([
    ["KT: scope 5, BAIK, 109", "BAIK", "5", "109", "4.36"],
    ["the same, SANGAT_BAIK", "SANGAT_BAIK", "5", "109", "5.45"],
    ["the same, CUKUP", "CUKUP", "5", "109", "3.27"],
    ["the same, KURANG", "KURANG", "5", "109", "2.18"],
    ["the same, SANGAT_KURANG", "SANGAT_KURANG", "5", "109", "1.09"],
    ["exact, not rounded", "CUKUP", "3.33", "88.88", "1.7758224"],
    ["no weight", "BAIK", "0", "109", "0"],
    ["everything there is", "SANGAT_BAIK", "100", "120", "120"],
  ] as const)("%s", (_, category, scopeWeight, value, worth) => {
    expect(additionalTaskValue(category, decimal(scopeWeight), decimal(value)).toString()).toBe(worth);
  });

  it.each([
    ["-0.01", "100", "scopeWeight", "scopeWeight: a percentage from 0 to 100."],
    ["100.01", "100", "scopeWeight", "scopeWeight: a percentage from 0 to 100."],
    ["5", "-0.01", "value", "value: a number from 0 to 120."],
    ["5", "120.01", "value", "value: a number from 0 to 120."],
  ])("refuse a scope of %s with a value of %s", (scopeWeight, value, field, message) => {
    refusal(() => additionalTaskValue("BAIK", decimal(scopeWeight), decimal(value)), field, message);
  });

  it.each([
    ["none at all, as in the published 59.2 + 43.6 + 0 (PUB)", [], "0.00"],
    ["one KT", ["4.36"], "4.36"],
    ["two of them", ["4.36", "4.36"], "8.72"],
    ["three of them, 13.08 capped", ["4.36", "4.36", "4.36"], "10.00"],
    ["a hundredth under the cap", ["4.99", "5"], "9.99"],
    ["the cap itself", ["5", "5"], "10.00"],
    ["a hundredth over the cap", ["5.01", "5"], "10.00"],
    ["rounded once: two of 0.004 make 0.01", ["0.004", "0.004"], "0.01"],
  ])("together: %s", (_, values, total) => {
    expect(fixed(additionalTasksTotal(values.map((value) => decimal(value))))).toBe(total);
  });

  it("refuse one below nothing", () => {
    const refused = () => additionalTasksTotal([decimal(1), decimal("-0.01")]);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow("values: numbers, 0 or more.");
    expect(refused).toThrow(expect.objectContaining({ inputPath: ["values", "1"] }));
  });

  it("add up to 0 to 10 in any order, and one more never takes away", () => {
    const values = fc.array(fc.integer({ min: 0, max: 600 }).map(fromHundredths), { maxLength: 6 });
    fc.assert(
      fc.property(values, fc.nat(600), (some, more) => {
        const total = additionalTasksTotal(some);
        expect(total.gte(ZERO) && total.lte(decimal(10))).toBe(true);
        expect(additionalTasksTotal(some.toReversed()).eq(total)).toBe(true);
        expect(additionalTasksTotal([...some, fromHundredths(more)]).gte(total)).toBe(true);
      }),
    );
  });
});
