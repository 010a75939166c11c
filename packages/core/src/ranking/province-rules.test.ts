import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../period/index.ts";
import {
  areEnough,
  boundariesOf,
  type Counted,
  countedOf,
  distributionAcross,
  isFirstDay,
  type Sharer,
  statusOf,
} from "./province-rules.ts";
import { merge, rank, standingOf } from "./rules.ts";

const ENDS = "2026-03-31T17:00:00.000Z";
const BEFORE = "2026-03-31T16:59:59.999Z";
/** Two minutes, the margin, after 17:00. */
const PUBLISHED = "2026-05-06T17:02:00.001Z";
const period = (changes: Partial<Period> = {}): Period =>
  ({ endsAt: ENDS, publishedAt: PUBLISHED, ...changes }) as Period;
const sharer = (agency: string, since = BEFORE, of: Period | null = period()): Sharer => ({
  agency,
  since,
  period: of,
});
const counted = (agencies: number, of: Partial<Period> = {}): readonly Counted[] =>
  Array.from({ length: agencies }, (_, i) => ({ agency: `agc_${i}`, since: BEFORE, period: period(of) }));

describe("whose figures count", () => {
  it.each([
    ["who shared before the period ended", sharer("agc_1"), true],
    ["not who shared from its end on: the difference would be theirs", sharer("agc_1", ENDS), false],
    ["not who has no such period", sharer("agc_1", BEFORE, null), false],
  ])("%s", (_, one, counts) => {
    expect(countedOf([one])).toEqual(counts ? [one] : []);
  });
});

describe("whether figures are shown", () => {
  const three = counted(3);
  const unpublished = [...counted(2), ...counted(1, { publishedAt: null })];
  it.each([
    ["of three that have published", three, null, "READY"],
    ["not of two", counted(2), null, "TOO_FEW"],
    ["not of nobody", [], "2026-06-01T00:00:00.000Z", "TOO_FEW"],
    ["not before the last one has published", unpublished, null, "WAITING"],
    ["where somebody left while the period ran", three, BEFORE, "READY"],
    ["where somebody left before all of them had published", three, "2026-05-06T17:00:00.000Z", "READY"],
    ["not where somebody left just as they published", three, "2026-05-06T17:00:00.001Z", "WITHHELD"],
    ["not where somebody left after they published", three, "2026-06-01T00:00:00.000Z", "WITHHELD"],
    ["where somebody left while one has not published", unpublished, "2026-06-01T00:00:00.000Z", "WAITING"],
    ["not of two of which one left", counted(2), "2026-06-01T00:00:00.000Z", "WITHHELD"],
  ] as const)("%s", (_, those, leftAt, status) => {
    expect(statusOf(those, leftAt)).toBe(status);
  });
});

describe("how many are enough", () => {
  const group = (minimumGroup: number) => ({ minimumGroup });
  it.each([
    ["three agencies and the largest minimum", [10, 20, 15], 20, true],
    ["one person fewer", [10, 20, 15], 19, false],
    ["two agencies, however large", [10, 10], 10_000, false],
  ])("%s", (_, minimums, people, enough) => {
    expect(areEnough(minimums.map(group), people)).toBe(enough);
  });
});

describe("the distribution of several agencies", () => {
  it("adds up those ranked and those not comparable, predicate by predicate", () => {
    const groups = [
      { predicates: [0, 0, 1, 7, 2], apart: [0, 0, 0, 1, 0] },
      { predicates: [1, 0, 0, 4, 0], apart: [0, 0, 0, 0, 0] },
      { predicates: [0, 0, 0, 0, 3], apart: [0, 2, 0, 0, 0] },
    ];
    expect(distributionAcross(groups).map(({ predicate, count }) => [predicate, count])).toEqual([
      ["SANGAT_KURANG", 1],
      ["KURANG", 2],
      ["BUTUH_PERBAIKAN", 1],
      ["BAIK", 12],
      ["SANGAT_BAIK", 5],
    ]);
  });
});

describe("where quarters end", () => {
  const of = (...counts: (readonly [number, number])[]) => ({
    counts: counts.map(([key, count]): [number, number] => [key, count]),
    total: counts.reduce((sum, [, count]) => sum + count, 0),
  });
  it.each([
    ["four people of four keys", of([40, 1], [30, 1], [20, 1], [10, 1]), [40, 30, 20]],
    ["eight people", of([40, 2], [30, 2], [20, 2], [10, 2]), [40, 30, 20]],
    ["everybody alike", of([40, 100]), [40, 40, 40]],
    ["half of them alike at the top", of([40, 2], [30, 1], [20, 1]), [40, 40, 30]],
    ["one person", of([40, 1]), [40, 40, 40]],
    ["nobody", of(), []],
  ])("%s", (_, histogram, keys) => {
    expect(boundariesOf(histogram).map(({ rankKey }) => rankKey)).toEqual(keys);
  });

  it("are told as predicate and index, or place in the matrix", () => {
    expect(boundariesOf(of([4 * 12_001 + 10_550, 1], [3 * 12_001 + 5, 3]))).toEqual([
      { quarter: 1, rankKey: 58_554, predicate: "SANGAT_BAIK", within: 10_550 },
      { quarter: 2, rankKey: 36_008, predicate: "BAIK", within: 5 },
      { quarter: 3, rankKey: 36_008, predicate: "BAIK", within: 5 },
    ]);
  });

  it("is where everybody's own quarter says, in whatever groups people are", () => {
    const keys = fc.array(fc.integer({ min: 0, max: 60_004 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 3, maxLength: 6 }), (groups) => {
        const basis = { scale: "x@1:INDEX", minimumGroup: 1 };
        const merged = merge(
          groups.map(
            (group, g) =>
              rank(
                "AGENCY",
                group.map((rankKey, i) => ({ employee: `emp_${g}_${i}`, rankKey })),
                basis,
              ).histogram,
          ),
        );
        for (const { quarter, rankKey } of boundariesOf(merged))
          for (const [key] of merged.counts) {
            const own = standingOf(merged, key)?.quarter ?? 0;
            expect(own <= quarter).toBe(key >= rankKey);
          }
      }),
    );
  });
});

describe("the first day of a period", () => {
  it.each([
    ["YEAR", "2026-01-01", true],
    ["YEAR", "2026-04-01", false],
    ["QUARTER", "2026-04-01", true],
    ["QUARTER", "2026-05-01", false],
    ["QUARTER", "2026-04-02", false],
    ["MONTH", "2026-05-01", true],
    ["MONTH", "2026-05-31", false],
  ] as const)("of a %s: %s is one, %s", (kind, date, is) => {
    expect(isFirstDay(kind, date)).toBe(is);
  });
});
