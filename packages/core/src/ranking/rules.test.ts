import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL } from "../agency/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { INVENTED } from "../testing/invented.ts";
import {
  type Histogram,
  histogramSchema,
  KEYS_PER_SLICE,
  MOST_IMPROVED,
  pageSchema,
  type Ranking,
  type RankRow,
  ROWS_PER_PAGE,
  summarySchema,
} from "./model.ts";
import {
  distributionOf,
  familyGroup,
  groupsOf,
  inOrder,
  jobGroup,
  merge,
  mostImproved,
  movementOf,
  NOBODY,
  pagesOf,
  rank,
  rankedFrom,
  sameRanking,
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
const rankingOf = (...keys: readonly number[]): Ranking => rank("AGENCY", rowsOf(...keys), BASIS);
const histogramOf = (...keys: readonly number[]): Histogram => rankingOf(...keys).histogram;
/** The same with people who are listed apart, by predicate from low to high. */
const apartRanking = (apart: readonly number[], ...keys: readonly number[]): Ranking =>
  rank("AGENCY", rowsOf(...keys), BASIS, apart);
const withApart = (apart: readonly number[], ...keys: readonly number[]): Histogram =>
  apartRanking(apart, ...keys).histogram;

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
    ["those of the same kind of position", ["POSITION_GROUP"], ["JOB:PELAKSANA"]],
    ["those of the same family of jobs", ["JOB_FAMILY"], ["FAMILY:guru"]],
    [
      "all of them",
      ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"],
      ["AGENCY", "unt_b", "unt_c", "JOB:PELAKSANA", "FAMILY:guru"],
    ],
    ["no group", [], []],
  ] as const)("is made in %s", (_, groups, expected) => {
    const place = { path: ["unt_a", "unt_b", "unt_c"], job: "PELAKSANA", family: "guru" } as const;
    expect(groupsOf(place, [...groups])).toEqual(expected);
  });

  it("is made in no kind of position and no family where none is known", () => {
    const place = { path: ["unt_a"], job: null, family: null };
    expect(groupsOf(place, ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"])).toEqual(["AGENCY"]);
    expect([jobGroup("JPT"), familyGroup("guru")]).toEqual(["JOB:JPT", "FAMILY:guru"]);
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
    const found = distributionOf(summaryOf(rankingOf(...keys)));
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
    expect(distributionOf(summaryOf(apartRanking(apart, ...keys))).map((row) => row.count)).toEqual(counts);
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
    const summary = summaryOf(rankingOf(...many.slice(1)));
    expect([summary.counts?.length, summary.total]).toEqual([KEYS_PER_SLICE, KEYS_PER_SLICE]);
    expect(summaryOf(rankingOf(...many)).counts).toBeNull();
  });

  it("holds the rows while they fit one page, and then there are no pages", () => {
    const fits = rankingOf(...many.slice(0, ROWS_PER_PAGE));
    expect(summaryOf(fits).rows).toEqual(fits.rows.map(({ employee, rankKey }) => [employee, rankKey]));
    expect([...pagesOf(fits.rows)]).toEqual([]);
    const larger = rankingOf(...many.slice(0, ROWS_PER_PAGE + 1));
    expect(summaryOf(larger).rows).toBeNull();
    expect([...pagesOf(larger.rows)].map(({ rows, more }) => [rows.length, more])).toEqual([
      [ROWS_PER_PAGE, true],
      [1, false],
    ]);
    expect(summarySchema.parse(summaryOf(fits))).toEqual(summaryOf(fits));
  });

  it("has pages that begin with the rank of their first row, which equals share across the border", () => {
    const ranksOf = (...keys: readonly number[]) => [...pagesOf(rankingOf(...keys).rows)].map((page) => page.rank);
    const all = (key: number, count: number) => Array.from({ length: count }, () => key);
    expect(ranksOf(...all(5, 250))).toEqual([1, 1, 1]);
    expect(ranksOf(...all(7, 100), ...all(5, 150))).toEqual([1, 101, 101]);
    expect(ranksOf(...all(7, 60), ...all(5, 150), ...all(3, 1))).toEqual([1, 61, 61]);
    expect(ranksOf(...all(7, 101), ...all(5, 99), ...all(3, 1))).toEqual([1, 1, 201]);
  });

  it("has pages that hold every row once, in order, each with the rank it has in the whole", () => {
    const keys = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 101, maxLength: 420 });
    fc.assert(
      fc.property(keys, (some) => {
        const { rows, histogram } = rankingOf(...some);
        const pages = [...pagesOf(rows)];
        expect(pages.flatMap((page) => page.rows)).toEqual(rows.map((row) => [row.employee, row.rankKey]));
        expect(pages.map((page) => page.more)).toEqual(pages.map((_, i) => i < pages.length - 1));
        for (const page of pages) {
          expect(pageSchema.parse(page)).toEqual(page);
          expect(page.rank).toBe(standingOf(histogram, page.rows[0]?.[1] ?? -1)?.rank);
        }
      }),
    );
  });

  it("counts people by predicate all the same", () => {
    expect(summaryOf(rankingOf(...many, 48_004, 0)).predicates).toEqual([1, 0, 0, KEYS_PER_SLICE + 1, 1]);
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
    const counts = Array.from({ length: 60_005 }, (_, key): [number, number] => [60_004 - key, 3]);
    const sizes = [...slicesOf({ counts }).values()].map((slice) => slice.counts.length);
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
        const ranking = rank("AGENCY", rowsOf(...some), BASIS, aside);
        const { rows, histogram } = ranking;
        const counted = histogram.counts.reduce((sum, [, count]) => sum + count, 0);
        const distributed = distributionOf(summaryOf(ranking)).reduce((sum, { count }) => sum + count, 0);
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

describe("whether two rankings of a group are the same", () => {
  const one = rank("unt_1", rowsOf(9, 8, 8), BASIS, [0, 1, 0, 0, 0]);
  it.each([
    ["made again", rank("unt_1", rowsOf(9, 8, 8).toReversed(), BASIS, [0, 1, 0, 0, 0]), true],
    ["with another key", rank("unt_1", rowsOf(9, 8, 7), BASIS, [0, 1, 0, 0, 0]), false],
    ["with one person fewer", rank("unt_1", rowsOf(9, 8), BASIS, [0, 1, 0, 0, 0]), false],
    [
      "with equals of another name",
      rank("unt_1", [...rowsOf(9, 8), { employee: "emp_x", rankKey: 8 }], BASIS, [0, 1, 0, 0, 0]),
      false,
    ],
    ["with somebody else apart", rank("unt_1", rowsOf(9, 8, 8), BASIS, [1, 0, 0, 0, 0]), false],
    ["on another scale", rank("unt_1", rowsOf(9, 8, 8), { ...BASIS, scale: "x@1:INDEX" }, [0, 1, 0, 0, 0]), false],
    [
      "with another smallest group",
      rank("unt_1", rowsOf(9, 8, 8), { ...BASIS, minimumGroup: 2 }, [0, 1, 0, 0, 0]),
      false,
    ],
  ])("%s", (_, other, same) => {
    expect(sameRanking(one, other)).toBe(same);
  });
});

describe("movement", () => {
  it("lists who rose, by the rise and then by id, and nobody else", () => {
    const now = rowsOf(50, 40, 30, 20, 10);
    const before = new Map([
      ["emp_000", 45],
      ["emp_001", 40],
      ["emp_002", 25],
      ["emp_003", 30],
      ["emp_gone", 1],
    ]);
    expect(mostImproved(now, before)).toEqual([
      { employee: "emp_000", rankKey: 5 },
      { employee: "emp_002", rankKey: 5 },
    ]);
    expect(mostImproved(now, new Map())).toEqual([]);
  });

  it("is at most a hundred rows, none of whom rose less than somebody left out", () => {
    const keys = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 260 });
    fc.assert(
      fc.property(keys, (pairs) => {
        const now = rowsOf(...pairs.map(([key]) => key));
        const before = new Map(now.map(({ employee }, i) => [employee, pairs[i]?.[1] ?? 0]));
        const risen = now.flatMap(({ employee, rankKey }) => {
          const rise = rankKey - (before.get(employee) ?? 0);
          return rise > 0 ? [rise] : [];
        });
        const expected = risen.toSorted((a, b) => b - a).slice(0, MOST_IMPROVED);
        expect(mostImproved(now, before).map((row) => row.rankKey)).toEqual(expected);
      }),
    );
  });

  it.each([
    ["up", { rankKey: 10, rank: 7 }, { rankKey: 12, rank: 4 }, { previousRank: 7, places: 3 }],
    ["down", { rankKey: 10, rank: 1 }, { rankKey: 10, rank: 4 }, { previousRank: 1, places: -3 }],
    ["nowhere", { rankKey: 10, rank: 4 }, { rankKey: 12, rank: 4 }, { previousRank: 4, places: 0 }],
    [
      "unknown where the rank before may not be known",
      { rankKey: 10, rank: null },
      { rankKey: 12, rank: 4 },
      { previousRank: null, places: null },
    ],
    [
      "unknown where the rank now may not be known",
      { rankKey: 10, rank: 4 },
      { rankKey: 12, rank: null },
      { previousRank: null, places: null },
    ],
  ])("is %s", (_, before, now, expected) => {
    expect(movementOf("per_1", before, now)).toEqual({ previous: "per_1", previousRankKey: 10, ...expected });
  });
});
