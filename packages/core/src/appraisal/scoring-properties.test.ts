import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "../agency/index.ts";
import { EXPECTATIONS } from "../shared/classes.ts";
import { policies, ratedInputs } from "../testing/arbitrary.ts";
import type { ItemRatings } from "./model.ts";
import { predicateOfKey, rankKeyOf } from "./rules.ts";
import { assess } from "./scoring-rules.ts";

describe("whatever the policy and the ratings", () => {
  const raised = (digits: string, place: number): string =>
    [...digits].map((digit, i) => (i === place ? String(Math.min(2, Number(digit) + 1)) : digit)).join("");
  const better = (ratings: ItemRatings | null, place: number): ItemRatings | null =>
    ratings && {
      main: raised(ratings.main, place),
      additional: raised(ratings.additional, place - ratings.main.length),
      behaviours: raised(ratings.behaviours, place - ratings.main.length - ratings.additional.length),
    };
  const atMost = (a: number | null, b: number | null): boolean => (a === null ? b === null : b !== null && a <= b);

  it("the policies tried are such as an agency may draft, but for their example", () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const codes = checkPolicy(policy).violations.map((one) => one.code);
        expect(codes.filter((code) => code !== "EXAMPLE_DIFFERS" && code !== "EXAMPLE_INCOMPLETE")).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("the index stays from 0.00 to 120.00, the rank key inside its predicate, the shares inside 100 percent", () => {
    fc.assert(
      fc.property(policies, ratedInputs, (policy, input) => {
        const { index, rankKey, predicate, cell, outcome, apart, ratedShare, servedShare } = assess(input, policy);
        const { rating } = input;
        const [result, behaviour] = [EXPECTATIONS[rating?.result ?? 9], EXPECTATIONS[rating?.behaviour ?? 9]];
        if (result === undefined || behaviour === undefined || predicate === null) throw new Error("not rated");
        expect(predicate).toBe(policy.matrix[result][behaviour]);
        expect(cell).toBe((rating?.result ?? 0) * 3 + (rating?.behaviour ?? 0));
        if (index !== null) expect([index >= 0, index <= 12_000, Number.isInteger(index)]).toEqual([true, true, true]);
        for (const share of [ratedShare ?? -1, servedShare]) expect(share >= 0 && share <= 10_000).toBe(true);
        expect([outcome, rankKey === null]).toEqual(apart === null ? ["RATED", false] : ["NOT_COMPARABLE", true]);
        if (rankKey !== null) expect(predicateOfKey(rankKey)).toBe(predicate);
        if (rankKey !== null) expect(rankKey).toBe(rankKeyOf(predicate, index ?? -1));
      }),
      { numRuns: 300 },
    );
  });

  it("a better rating or figure never lowers the index, and never changes the predicate", () => {
    fc.assert(
      fc.property(policies, ratedInputs, fc.nat(14), fc.nat(1000), (policy, input, place, more) => {
        const before = assess(input, policy);
        const figures = input.figures.map((figure, i) => {
          const measure = policy.measures.find((one) => one.key === figure.measure);
          const most = measure?.kind === "RECORDED" ? Number(measure.most) * 100 * figure.count : 0;
          return i === place % 4 ? { ...figure, sum: Math.min(most, figure.sum + more) } : figure;
        });
        const after = [
          { ...input, bySuperior: better(input.bySuperior, place) },
          { ...input, bySelf: better(input.bySelf, place) },
          { ...input, figures },
        ].map((one) => assess(one, policy));
        for (const one of after) {
          expect(atMost(before.index, one.index)).toBe(true);
          expect([one.predicate, one.apart]).toEqual([before.predicate, before.apart]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leave never lowers anybody: fewer days served leave the index or raise it, or put the person apart", () => {
    const days = fc.integer({ min: 1, max: 66 }).chain((of) => fc.tuple(fc.nat(of), fc.nat(of), fc.constant(of)));
    fc.assert(
      fc.property(policies, ratedInputs, days, (policy, input, [a, b, of]) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map((served) =>
          assess({ ...input, served: { days: served, of } }, policy),
        );
        const all = assess({ ...input, served: null }, policy);
        if (fewer === undefined || more === undefined) throw new Error("not assessed");
        for (const [less, whole] of [
          [fewer, more],
          [more, all],
        ] as const) {
          expect(atMost(whole.index, less.index)).toBe(true);
          expect([less.predicate, less.ratedShare]).toEqual([whole.predicate, whole.ratedShare]);
          if (less.apart === null) expect(less.rankKey ?? -1).toBeGreaterThanOrEqual(whole.rankKey ?? -1);
          else expect([whole.apart ?? "TOO_LITTLE_SERVED", less.rankKey]).toEqual([less.apart, null]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
