import { describe, expect, it } from "vitest";
import { checkPolicy, type Formula, type Measure, measureOf, NATIONAL, type Policy } from "../agency/index.ts";
import { EXPECTATIONS, type RatingRelation } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import { digest } from "../shared/json.ts";
import { scoringInput } from "../testing/fixture.ts";
import { INVENTED } from "../testing/invented.ts";
import { MATRIX } from "../testing/matrix.ts";
import type { ItemRatings, ScoringInput } from "./model.ts";
import { INDEX_STEPS } from "./rules.ts";
import { assess, figuresOf, ratingsOf, score } from "./scoring-rules.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";
const PAIRS = EXPECTATIONS.flatMap((result) => EXPECTATIONS.map((behaviour) => [result, behaviour] as const));

/** Rated as the worked example of INVENTED, on both axes as expected: index 104.25. */
const RATED: ScoringInput = {
  ...scoringInput("emp_1", [MEETS, MEETS]),
  bySuperior: { main: "12", additional: "", behaviours: "1111111" },
  figures: [
    { measure: "TARGET", from: "SUPERIOR", count: 1, sum: 11_500 },
    { measure: "SURVEY", from: "OTHER", count: 1, sum: 7874 },
    { measure: "PEERS", from: "PEER", count: 3, sum: 25_500 },
  ],
};
const without = (...measures: readonly string[]): ScoringInput => ({
  ...RATED,
  figures: RATED.figures.filter((figure) => !measures.includes(figure.measure)),
});
const withFormula = (formula: Formula): Policy => ({
  ...INVENTED,
  index: INVENTED.index === null ? null : { ...INVENTED.index, formula },
});
const comparedAt = (minimumRatedPercent: string, minimumServedPercent: string, policy = INVENTED): Policy => ({
  ...policy,
  comparability: { minimumRatedPercent, minimumServedPercent },
});

describe("ratings and their digits", () => {
  it("are the same thing, low to high", () => {
    expect(ratingsOf("0120")).toEqual([BELOW, MEETS, ABOVE, BELOW]);
    expect(ratingsOf("")).toEqual([]);
    expect(() => ratingsOf("3")).toThrow(InvariantError);
  });
});

describe("scoring without an index", () => {
  it.each(MATRIX)("result %s, behaviour %s", (workResult, behaviour, predicate, cell, rankKey) => {
    const { digest: sealed, ...rest } = score(scoringInput("emp_1", [workResult, behaviour]), NATIONAL);
    expect(rest).toEqual({
      employee: "emp_1",
      period: "per_1",
      outcome: "RATED",
      predicate,
      cell,
      index: null,
      ratedShare: 10_000,
      servedShare: 10_000,
      apart: null,
      rankKey,
      workResult,
      behaviour,
      class: "BAIK",
      ratedBy: "emp_rater",
      final: false,
      selfAssessed: false,
      policy: { id: "national", version: 1 },
    });
    expect(sealed).toBe(digest(rest));
  });

  it("ranks by the cell alone, whatever figures there are", () => {
    const policy: Policy = { ...INVENTED, index: null };
    expect(assess(RATED, policy)).toMatchObject({ index: null, ratedShare: 10_000, rankKey: 36_007, apart: null });
    expect(assess(without("TARGET", "SURVEY", "PEERS"), policy)).toEqual(assess(RATED, policy));
  });

  it("carries the finality of the rating and whether there was a self-assessment", () => {
    const { rating } = RATED;
    if (rating === null) throw new Error("not rated");
    const input = { ...RATED, rating: { ...rating, final: true }, selfAt: "2026-03-31T20:00:00.000Z" };
    expect(score(input, NATIONAL)).toMatchObject({ final: true, selfAssessed: true });
  });

  it("refuses codes no scale has", () => {
    const { rating } = RATED;
    if (rating === null) throw new Error("not rated");
    expect(() => score({ ...RATED, rating: { ...rating, result: 3 } }, NATIONAL)).toThrow(InvariantError);
  });
});

describe("whom nobody rated", () => {
  const silent = { ...RATED, state: "SELF_SUBMITTED", selfAt: "2026-04-01T00:00:00.000Z", rating: null } as const;

  it.each([
    ["without an index", NATIONAL],
    ["with one, though figures are there", INVENTED],
  ])("gets nothing invented, %s", (_, policy) => {
    const { digest: sealed, ...rest } = score({ ...silent, served: { days: 16, of: 64 } }, policy);
    expect(rest).toEqual({
      employee: "emp_1",
      period: "per_1",
      outcome: "UNRATED",
      predicate: null,
      cell: null,
      index: null,
      ratedShare: null,
      servedShare: 2500,
      apart: null,
      rankKey: null,
      workResult: null,
      behaviour: null,
      class: null,
      ratedBy: null,
      final: false,
      selfAssessed: true,
      policy: { id: policy.id, version: policy.version },
    });
    expect(sealed).toBe(digest(rest));
  });
});

describe("the figures of a source", () => {
  const own: ItemRatings = { main: "02", additional: "1", behaviours: "0121212" };
  const input = { ...RATED, bySelf: own, bySuperior: { main: "112", additional: "20", behaviours: "2000001" } };
  const recorded = (key: string): Measure => measureOf(INVENTED, key);
  const results = (of: "ALL" | "UTAMA" | "TAMBAHAN"): Measure => ({
    key: "R",
    kind: "RESULTS",
    title: { en: "r", id: "r" },
    of,
  });
  const behaviours = (...of: Extract<Measure, { kind: "BEHAVIOURS" }>["of"]): Measure => ({
    key: "B",
    kind: "BEHAVIOURS",
    title: { en: "b", id: "b" },
    of,
  });
  const found = (given: ScoringInput, measure: Measure, from: RatingRelation) => {
    const figures = figuresOf(given, INVENTED)(measure, from);
    return figures === null ? null : [figures.count, figures.sum.toFixed()];
  };

  // On the scale 60, 100, 120.
  it.each([
    ["all results by the superior", results("ALL"), "SUPERIOR", [5, "500"]],
    ["the main results by the superior", results("UTAMA"), "SUPERIOR", [3, "320"]],
    ["the additional results by the superior", results("TAMBAHAN"), "SUPERIOR", [2, "180"]],
    ["all results by oneself", results("ALL"), "SELF", [3, "280"]],
    ["the main results by oneself", results("UTAMA"), "SELF", [2, "180"]],
    ["the additional results by oneself", results("TAMBAHAN"), "SELF", [1, "100"]],
    ["the first behaviour", behaviours("BERORIENTASI_PELAYANAN"), "SUPERIOR", [1, "120"]],
    ["the last behaviour", behaviours("KOLABORATIF"), "SUPERIOR", [1, "100"]],
    ["two in the middle", behaviours("KOMPETEN", "HARMONIS"), "SELF", [2, "220"]],
    ["two, named in another order", behaviours("HARMONIS", "KOMPETEN"), "SELF", [2, "220"]],
    ["results by colleagues, who rate none", results("ALL"), "PEER", null],
    ["behaviours by others, who rate none", behaviours("LOYAL"), "OTHER", null],
    ["a recorded figure", recorded("TARGET"), "SUPERIOR", [1, "115"]],
    ["several recorded in one", recorded("PEERS"), "PEER", [3, "255"]],
    ["recorded for another source", recorded("PEERS"), "SUBORDINATE", null],
    ["recorded and rated are two things", recorded("TARGET"), "SELF", null],
  ] as const)("%s", (_, measure, from, figures) => {
    expect(found(input, measure, from)).toEqual(figures);
  });

  it.each<readonly [string, ScoringInput, Measure, RatingRelation]>([
    ["nothing where oneself did not rate", { ...input, bySelf: null }, results("ALL"), "SELF"],
    ["nothing where the superior did not", { ...input, bySuperior: null }, behaviours("LOYAL"), "SUPERIOR"],
    [
      "nothing where no such result was planned",
      { ...input, bySuperior: { ...own, additional: "" } },
      results("TAMBAHAN"),
      "SUPERIOR",
    ],
    ["nothing where none was recorded", { ...input, figures: [] }, recorded("TARGET"), "SUPERIOR"],
    [
      "nothing of no figures at all, which is not zero",
      { ...input, figures: [{ measure: "TARGET", from: "SUPERIOR", count: 0, sum: 0 }] },
      recorded("TARGET"),
      "SUPERIOR",
    ],
  ])("are %s", (_, given, measure, from) => {
    expect(found(given, measure, from)).toBeNull();
  });
});

describe("scoring with an index", () => {
  it("is what the document's worked example states", () => {
    expect(checkPolicy(INVENTED).violations).toEqual([]);
    expect(assess(RATED, INVENTED)).toMatchObject({
      outcome: "RATED",
      predicate: "BAIK",
      cell: 4,
      index: 10_425,
      // 25 of 100 of the additional results are of nobody, in a part that weighs 40.
      ratedShare: 9000,
      apart: null,
      rankKey: 3 * INDEX_STEPS + 10_425,
    });
  });

  it.each(PAIRS)("result %s, behaviour %s: the matrix alone gives the predicate", (workResult, behaviour) => {
    const cell = MATRIX.find(([result, conduct]) => result === workResult && conduct === behaviour);
    const { rating } = scoringInput("emp_1", [workResult, behaviour]);
    const best = { ...RATED, rating, bySuperior: { main: "2", additional: "2", behaviours: "2222222" } };
    const worst = { ...RATED, rating, bySuperior: { main: "0", additional: "0", behaviours: "0000000" }, figures: [] };
    for (const input of [best, worst])
      expect(assess(input, INVENTED)).toMatchObject({ predicate: cell?.[2], cell: cell?.[3] });
  });

  it("takes the predicate from the policy's own matrix", () => {
    const row = { ...NATIONAL.matrix[MEETS], [MEETS]: "SANGAT_BAIK" as const };
    const policy: Policy = { ...INVENTED, matrix: { ...NATIONAL.matrix, [MEETS]: row } };
    expect(assess(RATED, policy)).toMatchObject({
      predicate: "SANGAT_BAIK",
      cell: 4,
      rankKey: 4 * INDEX_STEPS + 10_425,
    });
  });

  it("sets what grows with time against the days served, up to the measure's most, and nothing else", () => {
    const target = withFormula({ op: "VALUE", measure: "TARGET", from: "SUPERIOR", atLeast: 1 });
    const survey = withFormula({ op: "VALUE", measure: "SURVEY", from: "OTHER", atLeast: 1 });
    const indexes = (policy: Policy, sum: number) =>
      [null, { days: 64, of: 64 }, { days: 59, of: 64 }, { days: 33, of: 64 }, { days: 0, of: 64 }].map((served) => {
        const figures = RATED.figures.map((figure) => (figure.measure === "TARGET" ? { ...figure, sum } : figure));
        return assess({ ...RATED, served, figures }, policy).index;
      });
    // 60 × 64/59 = 65.0847…, 60 × 64/33 = 116.3636…; with no day at all, as with one: 120 at the most.
    expect(indexes(target, 6000)).toEqual([6000, 6000, 6508, 11_636, 12_000]);
    expect(indexes(target, 0)).toEqual([0, 0, 0, 0, 0]);
    expect(indexes(survey, 6000)).toEqual([7874, 7874, 7874, 7874, 7874]);
  });
});

describe("who is not comparable", () => {
  const summary = (input: ScoringInput, policy: Policy) => {
    const { outcome, apart, rankKey, predicate, index } = assess(input, policy);
    return [outcome, apart, rankKey !== null, predicate, index];
  };
  const blocking = withFormula({
    op: "WEIGHTED",
    title: { en: "i", id: "i" },
    parts: [
      { weightPercent: "100", of: { op: "VALUE", measure: "PEERS", from: "PEER", atLeast: 3 } },
      { weightPercent: "0", of: { op: "VALUE", measure: "SURVEY", from: "OTHER", atLeast: 1 } },
    ],
    missing: { rule: "BLOCK" },
  });
  const answeredBy = (count: number): ScoringInput => ({
    ...RATED,
    figures: [{ measure: "PEERS", from: "PEER", count, sum: count * 8000 }],
  });

  // Both sides of every boundary. Without the target 30 of 100 are missing; 63 of 64 days are 98.4375 percent.
  it.each<readonly [string, ScoringInput, Policy, readonly unknown[]]>([
    ["enough answers", answeredBy(3), blocking, ["RATED", null, true, "BAIK", 8000]],
    ["one answer too few", answeredBy(2), blocking, ["NOT_COMPARABLE", "SOURCE_MISSING", false, "BAIK", null]],
    ["rated as much as asked", without("TARGET"), comparedAt("60", "0"), ["RATED", null, true, "BAIK", 10_179]],
    [
      "rated exactly as much as asked",
      { ...without("TARGET"), bySuperior: { main: "12", additional: "1", behaviours: "1111111" } },
      comparedAt("70", "0"),
      ["RATED", null, true, "BAIK", 10_321],
    ],
    [
      "rated a hair less",
      { ...without("TARGET"), bySuperior: { main: "12", additional: "1", behaviours: "1111111" } },
      comparedAt("70.00000001", "0"),
      ["NOT_COMPARABLE", "TOO_LITTLE_RATED", false, "BAIK", 10_321],
    ],
    [
      "served exactly as much",
      { ...RATED, served: { days: 32, of: 64 } },
      INVENTED,
      ["RATED", null, true, "BAIK", 10_425],
    ],
    [
      "served a day less",
      { ...RATED, served: { days: 31, of: 64 } },
      INVENTED,
      ["NOT_COMPARABLE", "TOO_LITTLE_SERVED", false, "BAIK", 10_425],
    ],
    [
      "served all of it where all is asked",
      { ...RATED, served: { days: 64, of: 64 } },
      comparedAt("0", "100"),
      ["RATED", null, true, "BAIK", 10_425],
    ],
    [
      "served all but a day where all is asked",
      { ...RATED, served: { days: 63, of: 64 } },
      comparedAt("0", "100"),
      ["NOT_COMPARABLE", "TOO_LITTLE_SERVED", false, "BAIK", 10_425],
    ],
    [
      "served a third, which is no percentage, at the one below",
      { ...RATED, served: { days: 1, of: 3 } },
      comparedAt("0", "33.33333333"),
      ["RATED", null, true, "BAIK", 10_425],
    ],
    [
      "served a third, at the one above",
      { ...RATED, served: { days: 1, of: 3 } },
      comparedAt("0", "33.33333334"),
      ["NOT_COMPARABLE", "TOO_LITTLE_SERVED", false, "BAIK", 10_425],
    ],
    [
      "a period without working days, which is served",
      { ...RATED, served: { days: 0, of: 0 } },
      comparedAt("0", "100"),
      ["RATED", null, true, "BAIK", 10_425],
    ],
    [
      "no day served where none is asked",
      { ...RATED, served: { days: 0, of: 64 } },
      comparedAt("0", "0"),
      ["RATED", null, true, "BAIK", 10_425],
    ],
    [
      "too little served, without an index",
      { ...RATED, served: { days: 31, of: 64 } },
      comparedAt("100", "50", NATIONAL),
      ["NOT_COMPARABLE", "TOO_LITTLE_SERVED", false, "BAIK", null],
    ],
    [
      "the first reason, where all three hold",
      { ...answeredBy(2), served: { days: 1, of: 64 } },
      comparedAt("100", "100", blocking),
      ["NOT_COMPARABLE", "SOURCE_MISSING", false, "BAIK", null],
    ],
    [
      "the second, where two hold",
      { ...without("TARGET"), served: { days: 1, of: 64 } },
      comparedAt("100", "100"),
      ["NOT_COMPARABLE", "TOO_LITTLE_RATED", false, "BAIK", 10_179],
    ],
  ])("%s", (_, input, policy, expected) => {
    expect(summary(input, policy)).toEqual(expected);
  });

  it.each([
    ["all", null, 10_000],
    ["all of no days", { days: 0, of: 0 }, 10_000],
    ["59 of 64", { days: 59, of: 64 }, 9219],
    ["a third", { days: 1, of: 3 }, 3333],
    ["two thirds", { days: 2, of: 3 }, 6667],
    ["none", { days: 0, of: 64 }, 0],
  ])("have their share of days served on record: %s", (_, served, share) => {
    expect(assess({ ...RATED, served }, INVENTED).servedShare).toBe(share);
  });
});

describe("the digest", () => {
  it("is kept: the same facts and policy give the same one years later", () => {
    // Any change here means that a result published before can no longer be shown to be what it was.
    expect([score(scoringInput("emp_1", [MEETS, MEETS]), NATIONAL).digest, score(RATED, INVENTED).digest]).toEqual([
      "cffda7ec60c18ead0a31f09f3a7caf9bc8ae50b8c4411d4934d4989410495ff0",
      "645e6e09e28339a1796ba53971c1981958ddc88980c2f7e969c20d928a6dac62",
    ]);
  });

  it("does not know the audit trail, when figures were recorded, or in which order", () => {
    const again = { ...RATED, version: 7, auditHash: "f", auditSalt: "s", lastChange: "c" };
    expect(score(again, INVENTED)).toEqual(score(RATED, INVENTED));
    expect(score({ ...RATED, figures: RATED.figures.toReversed() }, INVENTED)).toEqual(score(RATED, INVENTED));
  });

  it.each([
    ["another version of the policy", RATED, { ...INVENTED, version: 2 }],
    ["another policy", RATED, { ...INVENTED, id: "pulau-lain" }],
    ["another index", without("SURVEY"), INVENTED],
    ["fewer days served", { ...RATED, served: { days: 63, of: 64 } }, INVENTED],
    ["another person", { ...RATED, employee: "emp_2" }, INVENTED],
    ["another period", { ...RATED, period: "per_2" }, INVENTED],
  ])("is another with %s", (_, input, policy) => {
    expect(score(input, policy).digest).not.toBe(score(RATED, INVENTED).digest);
  });
});
