import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL } from "../agency/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { INVENTED } from "../testing/invented.ts";
import { type Histogram, histogramSchema, KEYS_PER_SLICE, type RankRow } from "./model.ts";
import {
  distributionOf,
  groupsOf,
  inOrder,
  merge,
  NOBODY,
  rank,
  rankedFrom,
  scaleOf,
  sliceOf,
  slicesOf,
  standingIn,
  standingOf,
  summaryOf,
} from "./rules.ts";

const SCALE = "national@1:MATRIX_CELL";
const BASIS = { scale: SCALE, minimumGroup: 10 };
const rowsOf = (...keys: readonly number[]): readonly RankRow[] =>
  keys.map((rankKey, i) => ({ employee: `emp_${String(i).padStart(3, "0")}`, rankKey }));
const histogramOf = (...keys: readonly number[]): Histogram => rank("AGENCY", rowsOf(...keys), BASIS).histogram;
/** The same with people who are listed apart, by predicate from low to high. */
const withApart = (apart: readonly number[], ...keys: readonly number[]): Histogram =>
  rank("AGENCY", rowsOf(...keys), BASIS, apart).histogram;

describe("a ranking", () => {
  it("orders by key from the top, equals by employee, and counts each key", () => {
    const rows = [
      { employee: "emp_c", rankKey: 36_007 },
      { employee: "emp_a", rankKey: 36_007 },
      { employee: "emp_b", rankKey: 48_012 },
      { employee: "emp_d", rankKey: 0 },
    ];
    expect(rank("unt_1", rows, BASIS)).toEqual({
      group: "unt_1",
      rows: [rows[2], rows[1], rows[0], rows[3]],
      histogram: {
        scale: SCALE,
        total: 4,
        counts: [
          [48_012, 1],
          [36_007, 2],
          [0, 1],
        ],
        apart: [0, 0, 0, 0, 0],
        minimumGroup: 10,
      },
    });
  });

  it("of nobody is empty", () => {
    expect(rank("UNRATED", [], BASIS)).toEqual({
      group: "UNRATED",
      rows: [],
      histogram: { scale: SCALE, counts: [], total: 0, apart: [0, 0, 0, 0, 0], minimumGroup: 10 },
    });
    expect(standingOf(histogramOf(), 0)).toBeNull();
  });

  it.each([
    ["the agency and every unit below its own", ["AGENCY", "UNIT"], ["AGENCY", "unt_b", "unt_c"]],
    ["the agency alone", ["AGENCY"], ["AGENCY"]],
    ["the units alone", ["UNIT"], ["unt_b", "unt_c"]],
    ["no group", [], []],
  ] as const)("is made in %s", (_, groups, expected) => {
    expect(groupsOf(["unt_a", "unt_b", "unt_c"], [...groups])).toEqual(expected);
  });

  it("names its scale by policy, version and what orders inside a predicate", () => {
    expect(scaleOf(NATIONAL)).toBe(SCALE);
    expect(scaleOf({ ...NATIONAL, version: 2 })).toBe("national@2:MATRIX_CELL");
    expect(scaleOf(INVENTED)).toBe("pulau-rekaan@1:INDEX");
  });
});

describe("a place", () => {
  // Ties share the rank, and the next rank leaves out as many: 1, 2, 2, 4. Quarters count from the top.
  it.each([
    ["alone", [7], 7, { rank: 1, of: 1, quarter: 1 }],
    ["first of four", [9, 8, 7, 6], 9, { rank: 1, of: 4, quarter: 1 }],
    ["second of four", [9, 8, 7, 6], 8, { rank: 2, of: 4, quarter: 2 }],
    ["last of four", [9, 8, 7, 6], 6, { rank: 4, of: 4, quarter: 4 }],
    ["tied second", [9, 8, 8, 6], 8, { rank: 2, of: 4, quarter: 2 }],
    ["after the tie", [9, 8, 8, 6], 6, { rank: 4, of: 4, quarter: 4 }],
    ["everybody equal", [5, 5, 5, 5, 5], 5, { rank: 1, of: 5, quarter: 1 }],
    ["third of ten", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 8, { rank: 3, of: 10, quarter: 1 }],
    ["fourth of ten, past the first quarter", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 7, { rank: 4, of: 10, quarter: 2 }],
    ["sixth of ten, exactly half-way", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5, { rank: 6, of: 10, quarter: 3 }],
    ["ninth of ten", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 2, { rank: 9, of: 10, quarter: 4 }],
    ["a key nobody has", [9, 8, 7, 6], 5, null],
  ])("%s", (_, keys, key, place) => {
    expect(standingOf(histogramOf(...keys), key)).toEqual(place);
  });
});

describe("the distribution over predicates", () => {
  it.each([
    ["nobody", [], [0, 0, 0, 0, 0]],
    // One step below and on each predicate's first key: ordinal x 12,001.
    ["the last key of a predicate and the first of the next", [12_000, 12_001, 24_001, 24_002], [1, 2, 1, 0, 0]],
    ["both ends", [0, 60_004], [1, 0, 0, 0, 1]],
    ["the nine cells", [48_012, 36_010, 12_007, 36_008, 36_007, 12_004, 24_004, 24_003, 0], [1, 2, 2, 3, 1]],
  ])("of %s", (_, keys, counts) => {
    const found = distributionOf(summaryOf(histogramOf(...keys)));
    expect(found.map((row) => row.predicate)).toEqual([
      "SANGAT_KURANG",
      "KURANG",
      "BUTUH_PERBAIKAN",
      "BAIK",
      "SANGAT_BAIK",
    ]);
    expect(found.map((row) => row.count)).toEqual(counts);
  });
});

describe("those listed apart", () => {
  const apart = [0, 1, 0, 4, 2];

  it("are counted in the histogram by predicate and in no row, total or key", () => {
    const { rows, histogram } = rank("unt_1", rowsOf(48_012, 36_007), BASIS, apart);
    expect(rows).toHaveLength(2);
    expect(histogram).toEqual({
      scale: SCALE,
      total: 2,
      counts: [
        [48_012, 1],
        [36_007, 1],
      ],
      apart,
      minimumGroup: 10,
    });
    expect(histogramSchema.parse(histogram)).toEqual(histogram);
  });

  it("take nobody's place and are never last", () => {
    expect(standingOf(withApart(apart, 9, 8), 8)).toEqual({ rank: 2, of: 2, quarter: 3 });
    expect(standingOf(withApart(apart), 0)).toBeNull();
  });

  it.each([
    ["beside the ranked", [48_012, 36_007, 0], [1, 1, 0, 5, 3]],
    ["alone", [], [0, 1, 0, 4, 2]],
  ])("keep their predicate in the distribution, %s", (_, keys, counts) => {
    expect(distributionOf(summaryOf(withApart(apart, ...keys))).map((row) => row.count)).toEqual(counts);
  });
});

describe("adding groups up", () => {
  it("counts each key of all of them", () => {
    expect(merge([histogramOf(9, 8), histogramOf(8, 7), histogramOf()])).toEqual(histogramOf(9, 8, 8, 7));
  });

  it("adds up those listed apart, and keeps the larger of the smallest groups", () => {
    const small = { ...withApart([1, 0, 0, 2, 0], 9), minimumGroup: 2 };
    const large = { ...withApart([0, 0, 3, 1, 0], 9, 8), minimumGroup: 25 };
    expect(merge([small, large])).toEqual({ ...withApart([1, 0, 3, 3, 0], 9, 9, 8), minimumGroup: 25 });
  });

  it.each([
    ["another scale", [histogramOf(9), { ...histogramOf(9), scale: "kota@1:INDEX" }]],
    ["another version of the scale", [histogramOf(9), { ...histogramOf(9), scale: "national@2:MATRIX_CELL" }]],
    ["nothing", []],
  ])("refuses %s", (_, histograms) => {
    expect(() => merge(histograms)).toThrow(InvariantError);
  });
});

describe("what a group is read by", () => {
  const many = Array.from({ length: KEYS_PER_SLICE + 1 }, (_, i) => 36_003 + i * 7);

  it("holds the counts of keys while they are few", () => {
    const summary = summaryOf(histogramOf(...many.slice(1)));
    expect([summary.counts?.length, summary.total]).toEqual([KEYS_PER_SLICE, KEYS_PER_SLICE]);
    expect(summaryOf(histogramOf(...many)).counts).toBeNull();
  });

  it("counts people by predicate all the same", () => {
    expect(summaryOf(histogramOf(...many, 48_004, 0)).predicates).toEqual([1, 0, 0, KEYS_PER_SLICE + 1, 1]);
  });

  it("gives every key the same place in its slice as in the whole", () => {
    const keys = fc.array(fc.integer({ min: 0, max: 60_004 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(keys, (some) => {
        const histogram = histogramOf(...some);
        const slices = slicesOf(histogram);
        for (const key of some) {
          const slice = slices.get(sliceOf(key));
          expect(slice && standingIn(slice, histogram.total, key)).toEqual(standingOf(histogram, key));
        }
        const held = [...slices.values()].flatMap((slice) => slice.counts);
        expect(held).toEqual(histogram.counts);
      }),
    );
  });

  it("keeps a slice small, however many people there are", () => {
    const all = Array.from({ length: 60_005 }, (_, key) => key);
    const sizes = [...slicesOf(histogramOf(...all)).values()].map((slice) => slice.counts.length);
    expect([sizes.length, Math.max(...sizes)]).toEqual([61, KEYS_PER_SLICE]);
  });

  it("ranks a page's rows from its first rank as they stand in the whole", () => {
    const keys = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.nat(59), (some, cut) => {
        const { rows, histogram } = rank("AGENCY", rowsOf(...some), BASIS);
        const ranks = rows.map((row) => standingOf(histogram, row.rankKey)?.rank);
        expect(rankedFrom(rows, 1, 0).map((row) => row.rank)).toEqual(ranks);
        const from = cut % rows.length;
        expect(rankedFrom(rows.slice(from), ranks[from] ?? 0, from).map((row) => row.rank)).toEqual(ranks.slice(from));
      }),
    );
  });
});

describe("whatever the keys", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 60_004 }), { maxLength: 60 });
  /** Few different keys, so that ties are many. */
  const tied = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 60 });

  it("the order the rows come in changes nothing", () => {
    fc.assert(
      fc.property(tied, fc.infiniteStream(fc.nat()), (some, order) => {
        const rows = rowsOf(...some);
        const shuffled = rows.map((row) => [order.next().value, row] as const).toSorted(([a], [b]) => a - b);
        const again = shuffled.map(([, row]) => row);
        expect(rank("AGENCY", again, BASIS)).toEqual(rank("AGENCY", rows, BASIS));
      }),
    );
  });

  it("a rank is one more than the number of higher keys", () => {
    fc.assert(
      fc.property(tied, (some) => {
        const histogram = histogramOf(...some);
        for (const key of some) {
          const higher = some.filter((other) => other > key).length;
          expect(standingOf(histogram, key)?.rank).toBe(higher + 1);
        }
      }),
    );
  });

  const apart = fc.tuple(...NOBODY.map(() => fc.nat(50)));
  it("histogram, distribution and rows count the same people, and the distribution those apart as well", () => {
    fc.assert(
      fc.property(keys, apart, (some, aside) => {
        const { rows, histogram } = rank("AGENCY", rowsOf(...some), BASIS, aside);
        const counted = histogram.counts.reduce((sum, [, count]) => sum + count, 0);
        const distributed = distributionOf(summaryOf(histogram)).reduce((sum, { count }) => sum + count, 0);
        expect([rows.length, counted, histogram.total]).toEqual(Array(3).fill(some.length));
        expect(distributed).toBe(some.length + aside.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it("a higher key never has a worse rank or a later quarter, and quarters are 1 to 4", () => {
    fc.assert(
      fc.property(tied, (some) => {
        const histogram = histogramOf(...some);
        const places = [...new Set(some)].toSorted((a, b) => b - a).map((key) => standingOf(histogram, key));
        for (const [i, place] of places.entries()) {
          const before = places[i - 1];
          expect([1, 2, 3, 4]).toContain(place?.quarter);
          if (before) expect(place?.rank).toBeGreaterThan(before.rank);
          if (before) expect(place?.quarter).toBeGreaterThanOrEqual(before.quarter);
        }
      }),
    );
  });

  it("rows stand from the highest key down", () => {
    fc.assert(
      fc.property(keys, (some) => {
        const ordered = inOrder(rowsOf(...some)).map((row) => row.rankKey);
        expect(ordered).toEqual(some.toSorted((a, b) => b - a));
      }),
    );
  });

  it("adding up two groups is the group of both", () => {
    fc.assert(
      fc.property(keys, keys, apart, apart, (a, b, besideA, besideB) => {
        const both = besideA.map((count, place) => count + (besideB[place] ?? 0));
        expect(merge([withApart(besideA, ...a), withApart(besideB, ...b)])).toEqual(withApart(both, ...a, ...b));
      }),
    );
  });
});
