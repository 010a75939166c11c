import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL } from "../agency/index.ts";
import { BEHAVIOURS, EXPECTATIONS, type RatingRelation } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import { ratingOf, selfOf } from "../testing/fixture.ts";
import { INVENTED } from "../testing/invented.ts";
import { itemRatingsSchema } from "./model.ts";
import { figureOf, figureProblems, itemRatings } from "./rules.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

const PLANNED = [
  { id: "r1", kind: "UTAMA" },
  { id: "t1", kind: "TAMBAHAN" },
  { id: "r2", kind: "UTAMA" },
  { id: "t2", kind: "TAMBAHAN" },
] as const;
const RATED = {
  results: [
    { resultId: "r1", expectation: ABOVE },
    { resultId: "t1", expectation: BELOW },
    { resultId: "r2", expectation: MEETS },
    { resultId: "t2", expectation: ABOVE },
  ],
  behaviours: BEHAVIOURS.map((behaviour, i) => ({ behaviour, expectation: EXPECTATIONS[i % 3] ?? MEETS })),
} as const;

describe("single ratings as the scoring input keeps them", () => {
  it("stand apart by kind, in the plan's order, behaviours in the official one", () => {
    expect(itemRatings(RATED, PLANNED)).toEqual({ main: "21", additional: "02", behaviours: "0120120" });
  });

  it.each([
    ["a rating as it is sent", ratingOf(ABOVE, BELOW), { main: "2", additional: "", behaviours: "0000000" }],
    ["a self-assessment as it is sent", selfOf(MEETS), { main: "1", additional: "", behaviours: "1111111" }],
  ] as const)("come from %s", (_, content, expected) => {
    expect(itemRatings(content, [{ id: "r1", kind: "UTAMA" }])).toEqual(expected);
  });

  it("come out the same whatever order they are sent in", () => {
    const [results, behaviours] = [[...RATED.results], [...RATED.behaviours]];
    const shuffled = <T>(all: T[]) => fc.shuffledSubarray(all, { minLength: all.length });
    fc.assert(
      fc.property(shuffled(results), shuffled(behaviours), (someResults, someBehaviours) => {
        const again = itemRatings({ results: someResults, behaviours: someBehaviours }, PLANNED);
        expect(again).toEqual(itemRatings(RATED, PLANNED));
      }),
    );
  });

  it("of the longest plan there is still fit", () => {
    const planned = Array.from({ length: 40 }, (_, i) => ({ id: `r${i}`, kind: "UTAMA" as const }));
    const results = planned.map(({ id }) => ({ resultId: id, expectation: MEETS }) as const);
    const kept = itemRatings({ ...RATED, results }, planned);
    expect(itemRatingsSchema.parse(kept)).toEqual({ main: "1".repeat(40), additional: "", behaviours: "0120120" });
    expect(itemRatingsSchema.safeParse({ ...kept, main: "1".repeat(41) }).success).toBe(false);
    expect(itemRatingsSchema.safeParse({ ...kept, main: "3" }).success).toBe(false);
  });

  it.each([
    ["a planned result", { ...RATED, results: RATED.results.slice(1) }],
    ["a behaviour", { ...RATED, behaviours: RATED.behaviours.slice(1) }],
  ])("are not made up where %s lacks its rating", (_, rated) => {
    expect(() => itemRatings(rated, PLANNED)).toThrow(InvariantError);
  });
});

describe("a figure as it is kept", () => {
  it.each([
    ["one value", ["78.74"], 1, 7874],
    ["several", ["80", "90.5", "85.25"], 3, 25_575],
    ["equal ones", ["0.1", "0.1", "0.1"], 3, 30],
    ["nothing but zeros", ["0", "0.00"], 2, 0],
    ["the highest", ["120"], 1, 12_000],
  ])("is count and sum in hundredths of %s, never who gave which", (_, values, count, sum) => {
    expect(figureOf({ measure: "PEERS", from: "PEER", values })).toEqual({
      measure: "PEERS",
      from: "PEER",
      count,
      sum,
    });
  });

  it("is the same whatever order its values come in", () => {
    const hundredths = fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(hundredths, (all) => {
        const textOf = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
        const kept = (values: readonly number[]) =>
          figureOf({ measure: "PEERS", from: "PEER", values: values.map(textOf) });
        expect(kept(all)).toEqual(kept(all.toReversed()));
        expect(kept(all)).toMatchObject({ count: all.length, sum: all.reduce((sum, value) => sum + value, 0) });
      }),
    );
  });
});

describe("figures are taken", () => {
  const figure = (measure: string, from: RatingRelation, ...values: readonly string[]) => ({ measure, from, values });
  const of = (...figures: ReturnType<typeof figure>[]) => figureProblems(figures, INVENTED);

  // Both sides of each bound, and of two decimals.
  it.each([
    ["the least of the measure", figure("SURVEY", "OTHER", "25")],
    ["the most of the measure", figure("SURVEY", "OTHER", "100")],
    ["two decimals", figure("SURVEY", "OTHER", "78.74")],
    ["two decimals with zeros after them", figure("SURVEY", "OTHER", "78.7400")],
    ["one of several sources", figure("PEERS", "SUBORDINATE", "80", "90")],
    ["up to 120 where the measure says so", figure("TARGET", "SUPERIOR", "120")],
  ])("with %s", (_, sent) => {
    expect(of(sent)).toEqual([]);
  });

  it("from two sources of one measure at once", () => {
    expect(of(figure("PEERS", "PEER", "80"), figure("PEERS", "SUBORDINATE", "80"))).toEqual([]);
  });

  const bounds = { measure: "SURVEY", least: "25", most: "100" };
  it.each([
    [
      "below the least",
      [figure("SURVEY", "OTHER", "24.99")],
      { code: "FIGURE_OUT_OF_BOUNDS", path: ["figures", "0", "values", "0"], params: { value: "24.99", ...bounds } },
    ],
    [
      "above the most",
      [figure("SURVEY", "OTHER", "100", "100.01")],
      { code: "FIGURE_OUT_OF_BOUNDS", path: ["figures", "0", "values", "1"], params: { value: "100.01", ...bounds } },
    ],
    [
      "with a third decimal, which the sum would lose",
      [figure("SURVEY", "OTHER", "78.741")],
      { code: "FIGURE_OUT_OF_BOUNDS", path: ["figures", "0", "values", "0"], params: { value: "78.741", ...bounds } },
    ],
    [
      "of a measure the policy has not",
      [figure("HOROSCOPE", "OTHER", "50")],
      {
        code: "MEASURE_UNKNOWN",
        path: ["figures", "0", "measure"],
        params: { measure: "HOROSCOPE", known: "TARGET, SURVEY, PEERS" },
      },
    ],
    [
      "of a measure that is rated and not recorded",
      [figure("TARGET", "SUPERIOR", "50"), figure("MAIN", "SUPERIOR", "50")],
      {
        code: "MEASURE_UNKNOWN",
        path: ["figures", "1", "measure"],
        params: { measure: "MAIN", known: "TARGET, SURVEY, PEERS" },
      },
    ],
    [
      "from a source the measure does not name",
      [figure("PEERS", "SELF", "50")],
      {
        code: "SOURCE_NOT_OFFERED",
        path: ["figures", "0", "from"],
        params: { measure: "PEERS", known: "PEER, SUBORDINATE" },
      },
    ],
    [
      "twice from one source",
      [figure("PEERS", "PEER", "50"), figure("TARGET", "SUPERIOR", "50"), figure("PEERS", "PEER", "60")],
      { code: "FIGURE_TWICE", path: ["figures", "2"], params: { measure: "PEERS", from: "PEER" } },
    ],
  ])("never %s", (_, sent, problem) => {
    expect(of(...sent)).toEqual([problem]);
  });

  it("by no policy that records nothing", () => {
    expect(figureProblems([figure("TARGET", "SUPERIOR", "50")], NATIONAL)).toEqual([
      { code: "MEASURE_UNKNOWN", path: ["figures", "0", "measure"], params: { measure: "TARGET", known: "-" } },
    ]);
  });

  it("or everything wrong with them is told at once", () => {
    const problems = of(figure("SURVEY", "OTHER", "1", "50", "200"), figure("TARGET", "PEER", "50"));
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "FIGURE_OUT_OF_BOUNDS figures.0.values.0",
      "FIGURE_OUT_OF_BOUNDS figures.0.values.2",
      "SOURCE_NOT_OFFERED figures.1.from",
    ]);
  });
});
