import { describe, expect, it } from "vitest";
import { NATIONAL } from "../agency/index.ts";
import { EXPECTATIONS, type Expectation, PREDICATES } from "../shared/classes.ts";
import { ratingOf, scoringInput, selfOf } from "../testing/fixture.ts";
import { MATRIX } from "../testing/matrix.ts";
import { APPRAISAL_STATES, type AppraisalAction, type AppraisalState, type RatingContent } from "./model.ts";
import {
  cellOf,
  completenessProblems,
  correctionHindrance,
  feedbackProblems,
  INDEX_STEPS,
  isFinal,
  isRated,
  next,
  predicateOf,
  rankKeyOf,
} from "./rules.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

/**
 * PermenPANRB 6/2022, annex IV.B.3.a.3.c and b.3.c, the table of nine: result, behaviour, predicate; then the cell's
 * place and the rank key (predicate ordinal x 12,001 + place).
 */

describe("the nine cells as published", () => {
  it.each(MATRIX)("result %s, behaviour %s: %s", (workResult, behaviour, predicate, cell, rankKey) => {
    expect(predicateOf(NATIONAL.matrix, workResult, behaviour)).toBe(predicate);
    expect(cellOf(workResult, behaviour)).toBe(cell);
    expect(rankKeyOf(predicate, cell)).toBe(rankKey);
  });

  it("are all there are", () => {
    const pairs = EXPECTATIONS.flatMap((result) => EXPECTATIONS.map((behaviour) => `${result} ${behaviour}`));
    expect(MATRIX.map(([result, behaviour]) => `${result} ${behaviour}`).toSorted()).toEqual(pairs.toSorted());
  });
});

describe("the rank key", () => {
  it.each([
    ["the lowest of all", "SANGAT_KURANG", 0, 0],
    ["an index of 120.00 in the lowest predicate", "SANGAT_KURANG", 12_000, 12_000],
    ["an index of 0.00 in the next, one higher", "KURANG", 0, 12_001],
    ["the highest of all", "SANGAT_BAIK", 12_000, 60_004],
  ] as const)("%s", (_, predicate, within, key) => {
    expect(rankKeyOf(predicate, within)).toBe(key);
  });

  it("puts every predicate above all of the one below, whatever the index", () => {
    expect(INDEX_STEPS).toBe(12_001);
    for (const [i, predicate] of PREDICATES.entries()) {
      const below = PREDICATES[i - 1];
      if (below !== undefined) expect(rankKeyOf(predicate, 0)).toBeGreaterThan(rankKeyOf(below, 12_000));
    }
  });
});

describe("the appraisal's states", () => {
  const ACTIONS: readonly AppraisalAction[] = ["selfAssess", "rate", "rateEscalated", "correct"];
  const TABLE: Record<AppraisalState, Record<AppraisalAction, AppraisalState | null>> = {
    OPEN: { selfAssess: "SELF_SUBMITTED", rate: "RATED", rateEscalated: "ESCALATED", correct: null },
    SELF_SUBMITTED: { selfAssess: null, rate: "RATED", rateEscalated: "ESCALATED", correct: null },
    RATED: { selfAssess: null, rate: null, rateEscalated: null, correct: "RATED" },
    ESCALATED: { selfAssess: null, rate: null, rateEscalated: null, correct: null },
  };
  const cells = APPRAISAL_STATES.flatMap((state) =>
    ACTIONS.map((action) => [state, action, TABLE[state][action]] as const),
  );
  it.each(cells)("%s, %s: %s", (state, action, after) => {
    expect(next(state, action)).toBe(after);
  });

  it.each([
    ["OPEN", false],
    ["SELF_SUBMITTED", false],
    ["RATED", true],
    ["ESCALATED", true],
  ] as const)("%s is rated: %s", (state, rated) => {
    expect(isRated(state)).toBe(rated);
  });
});

describe("whether a rating is final", () => {
  it.each([
    ["the rater's superior after the rater's silence (annex IV.A.11)", true, "JPT", "PELAKSANA", true],
    ["the regional head of a high official (annex IV.A.12.c)", false, "STATE_OFFICIAL", "JPT", true],
    ["the regional head of an administrator", false, "STATE_OFFICIAL", "ADMINISTRATOR", false],
    ["a high official of another", false, "JPT", "JPT", false],
    ["a rater within the time", false, "PENGAWAS", "PELAKSANA", false],
    ["an official without a job on record", false, null, null, false],
  ] as const)("by %s", (_, escalated, rater, rated, final) => {
    expect(isFinal(escalated, rater, rated)).toBe(final);
  });
});

describe("what hinders a correction", () => {
  const PUBLISHED = { publishedAt: "2026-05-06T00:00:00.000Z", finalisesAt: "2026-06-24T17:00:00.000Z" };
  const rated = scoringInput("emp_1", [MEETS, MEETS]);
  const final = { ...rated, rating: rated.rating && { ...rated.rating, final: true } };
  const LAST = "2026-06-24T16:57:59.999Z";
  it.each([
    ["nothing, from publication on", rated, PUBLISHED, PUBLISHED.publishedAt, null],
    ["nothing, until two minutes before it is final", rated, PUBLISHED, LAST, null],
    ["those two minutes", rated, PUBLISHED, "2026-06-24T16:58:00.000Z", "WINDOW_CLOSED"],
    ["a period that is not published", rated, { ...PUBLISHED, publishedAt: null }, LAST, "NOT_PUBLISHED"],
    ["that nobody rated", scoringInput("emp_1"), PUBLISHED, LAST, "NOT_RATED"],
    ["a final rating (annex IV.A.12, or one corrected before)", final, PUBLISHED, LAST, "RESULT_IS_FINAL"],
    [
      "the superior's own (annex IV.A.11)",
      { ...rated, state: "ESCALATED" as const },
      PUBLISHED,
      LAST,
      "RESULT_IS_FINAL",
    ],
  ])("is %s", (_, input, period, now, code) => {
    expect(correctionHindrance(input, period, now)?.code ?? null).toBe(code);
  });

  it("names the instant at which it closed", () => {
    expect(correctionHindrance(rated, PUBLISHED, PUBLISHED.finalisesAt)?.params).toEqual({
      until: "2026-06-24T16:58:00.000Z",
    });
  });
});

const withResults = (
  rating: RatingContent,
  ...results: readonly (readonly [string, Expectation, string | null])[]
) => ({
  ...rating,
  results: results.map(([resultId, expectation, feedback]) => ({
    resultId,
    expectation,
    feedback,
    realisation: "Tercapai",
  })),
});

describe("completeness: every planned result and every behaviour exactly once", () => {
  const full = ratingOf(MEETS, MEETS);
  const [first, ...others] = full.behaviours;
  if (first === undefined) throw new Error("no behaviours");
  const last = "KOLABORATIF";
  it.each([
    ["everything there", full, ["r1"], []],
    ["a self-assessment with everything there", selfOf(MEETS), ["r1"], []],
    [
      "a planned result left out",
      full,
      ["r1", "r2"],
      [{ code: "ITEM_MISSING", path: ["content", "results"], params: { item: "r2" } }],
    ],
    [
      "a result nobody planned",
      withResults(full, ["r1", MEETS, null], ["r9", MEETS, null]),
      ["r1"],
      [{ code: "ITEM_UNKNOWN", path: ["content", "results", "1"], params: { item: "r9", known: "r1" } }],
    ],
    [
      "a result twice",
      withResults(full, ["r1", MEETS, null], ["r1", ABOVE, null]),
      ["r1"],
      [{ code: "ITEM_TWICE", path: ["content", "results", "1"], params: { item: "r1" } }],
    ],
    [
      "an unknown one twice: unknown both times, twice once",
      withResults(full, ["r9", MEETS, null], ["r9", MEETS, null], ["r1", MEETS, null]),
      ["r1"],
      [
        { code: "ITEM_UNKNOWN", path: ["content", "results", "0"], params: { item: "r9", known: "r1" } },
        { code: "ITEM_UNKNOWN", path: ["content", "results", "1"], params: { item: "r9", known: "r1" } },
        { code: "ITEM_TWICE", path: ["content", "results", "1"], params: { item: "r9" } },
      ],
    ],
    [
      "a behaviour left out",
      { ...full, behaviours: full.behaviours.filter((one) => one.behaviour !== last) },
      ["r1"],
      [{ code: "ITEM_MISSING", path: ["content", "behaviours"], params: { item: last } }],
    ],
    [
      "a behaviour in another's place",
      { ...full, behaviours: [...others, ...others.slice(0, 1)] },
      ["r1"],
      [
        { code: "ITEM_TWICE", path: ["content", "behaviours", "6"], params: { item: "AKUNTABEL" } },
        { code: "ITEM_MISSING", path: ["content", "behaviours"], params: { item: first.behaviour } },
      ],
    ],
  ])("%s", (_, content, planned, problems) => {
    expect(completenessProblems(content, planned)).toEqual(problems);
  });
});

describe("feedback for whatever is below expectation (rules 1.4)", () => {
  const full = ratingOf(BELOW, BELOW);
  it.each([
    ["there", full, []],
    [
      "not needed at or above expectation",
      withResults({ ...full, workResult: MEETS }, ["r1", MEETS, null], ["r2", ABOVE, null]),
      [],
    ],
    [
      "missing on an axis below, none of whose items is",
      withResults(full, ["r1", MEETS, null], ["r2", ABOVE, null]),
      [{ code: "FEEDBACK_MISSING", path: ["content", "results"], params: { item: "workResult" } }],
    ],
    [
      "there on an axis below through one of its items",
      withResults(full, ["r1", MEETS, "Mutu masih perlu ditingkatkan"], ["r2", ABOVE, null]),
      [],
    ],
    [
      "missing on a result",
      withResults(full, ["r1", BELOW, "Perlu pendampingan"], ["r2", BELOW, null]),
      [{ code: "FEEDBACK_MISSING", path: ["content", "results", "1", "feedback"], params: { item: "r2" } }],
    ],
    [
      "missing on a behaviour",
      { ...full, behaviours: full.behaviours.map((one, i) => (i === 4 ? { ...one, feedback: null } : one)) },
      [{ code: "FEEDBACK_MISSING", path: ["content", "behaviours", "4", "feedback"], params: { item: "LOYAL" } }],
    ],
  ])("%s", (_, content, problems) => {
    expect(feedbackProblems(content)).toEqual(problems);
  });
});
