import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL } from "../agency/index.ts";
import type { ScoringInput } from "../appraisal/index.ts";
import { AGENCY_GROUP, UNRATED_GROUP } from "../ranking/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { scoringInput } from "../testing/fixture.ts";
import { checkInvariants, conclude, factsOf, lineOf } from "./rules.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

const TOWN: readonly ScoringInput[] = [
  scoringInput("emp_a", [ABOVE, ABOVE], ["unt_root", "unt_1"]),
  scoringInput("emp_b", [MEETS, MEETS], ["unt_root", "unt_1", "unt_11"]),
  scoringInput("emp_c", [MEETS, MEETS], ["unt_root", "unt_2"]),
  scoringInput("emp_d", null, ["unt_root", "unt_2"]),
  scoringInput("emp_e", [BELOW, MEETS], ["unt_root"]),
];
const concluded = (inputs: readonly ScoringInput[]) =>
  conclude(
    inputs.map((input) => lineOf(input, NATIONAL)),
    NATIONAL,
  );
const hashes = ({ inputHash, resultHash }: ReturnType<typeof concluded>) => [inputHash, resultHash];

describe("concluding a period", () => {
  it("ranks the rated in the agency and each unit above them, and lists the unrated", () => {
    const { rankings, rated, unrated } = concluded(TOWN);
    expect([rated, unrated]).toEqual([4, 1]);
    expect(rankings.map(({ group, rows }) => [group, rows.map((row) => row.employee)])).toEqual([
      [AGENCY_GROUP, ["emp_a", "emp_b", "emp_c", "emp_e"]],
      ["unt_1", ["emp_a", "emp_b"]],
      ["unt_11", ["emp_b"]],
      ["unt_2", ["emp_c"]],
      [UNRATED_GROUP, ["emp_d"]],
    ]);
  });

  it("makes the agency's ranking even when nobody was rated", () => {
    const { rankings, rated, unrated } = concluded([scoringInput("emp_a"), scoringInput("emp_b")]);
    expect([rated, unrated]).toEqual([0, 2]);
    expect(rankings.map(({ group, rows }) => [group, rows.length])).toEqual([
      [AGENCY_GROUP, 0],
      [UNRATED_GROUP, 2],
    ]);
  });

  it("comes out the same whatever the order of the lines", () => {
    const expected = concluded(TOWN);
    fc.assert(
      fc.property(fc.shuffledSubarray([...TOWN], { minLength: TOWN.length }), (shuffled) => {
        expect(concluded(shuffled)).toEqual(expected);
      }),
    );
  });

  it("keeps its hashes: equal inputs hash alike years later", () => {
    // Any change here means that a period closed before can no longer be shown to be what it was.
    expect(hashes(concluded(TOWN))).toEqual([
      "5663c46504eb3eca63345c70e4e7229a17f147f274e061dfc4f9c5e9a2697269",
      "5c4c48d538c990b6db470eab72434225fe95c5e306faf2d4250b592674a687f8",
    ]);
  });
});

describe("the hash of the inputs", () => {
  const rated = scoringInput("emp_b", [MEETS, MEETS], ["unt_root", "unt_1", "unt_11"]);
  const { rating } = rated;
  if (rating === null) throw new Error("not rated");
  const replaced = (input: ScoringInput) => concluded(TOWN.map((one) => (one.employee === "emp_b" ? input : one)));
  const before = concluded(TOWN);

  it("covers every fact there is", () => {
    expect(Object.keys(factsOf(rated)).toSorted()).toEqual(
      ["employee", "path", "period", "rating", "selfAt", "state"].toSorted(),
    );
    expect(Object.keys(rating).toSorted()).toEqual(["at", "behaviour", "by", "class", "final", "result"]);
  });

  it.each([
    ["the employee", { ...rated, employee: "emp_x" }],
    ["the period", { ...rated, period: "per_2" }],
    ["the unit", { ...rated, path: ["unt_root", "unt_1"] }],
    ["the state", { ...rated, state: "ESCALATED" as const }],
    ["the self-assessment's time", { ...rated, selfAt: "2026-04-01T00:00:00.000Z" }],
    ["the result rating", { ...rated, rating: { ...rating, result: 2 } }],
    ["the behaviour rating", { ...rated, rating: { ...rating, behaviour: 2 } }],
    ["the unit's class", { ...rated, rating: { ...rating, class: 4 } }],
    ["the rating's finality", { ...rated, rating: { ...rating, final: true } }],
    ["the rater", { ...rated, rating: { ...rating, by: "emp_other" } }],
    ["the rating's time, by a millisecond", { ...rated, rating: { ...rating, at: "2026-04-01T00:00:00.001Z" } }],
    ["the rating's absence", { ...rated, rating: null }],
  ])("changes with %s", (_, input) => {
    expect(replaced(input).inputHash).not.toBe(before.inputHash);
  });

  it("changes with one person more or fewer", () => {
    expect(concluded(TOWN.slice(1)).inputHash).not.toBe(before.inputHash);
    expect(concluded([...TOWN, scoringInput("emp_f")]).inputHash).not.toBe(before.inputHash);
  });

  it("does not change with the audit trail, which scoring does not read", () => {
    const again = replaced({ ...rated, version: 9, auditHash: "f", auditSalt: "s", lastChange: "c" });
    expect(hashes(again)).toEqual(hashes(before));
  });
});

describe("the hash of the results", () => {
  it("changes with the policy's version", () => {
    const lines = TOWN.map((input) => lineOf(input, NATIONAL));
    expect(conclude(lines, { ...NATIONAL, version: 2 }).resultHash).not.toBe(conclude(lines, NATIONAL).resultHash);
  });

  it("changes when one person's result does", () => {
    const better = TOWN.map((one) =>
      one.employee === "emp_e" ? scoringInput("emp_e", [BELOW, ABOVE], one.path) : one,
    );
    expect(concluded(better).resultHash).not.toBe(concluded(TOWN).resultHash);
  });
});

describe("the invariants before publication", () => {
  const scored = concluded(TOWN);
  const [agency, ...others] = scored.rankings;
  if (agency === undefined) throw new Error("no ranking");
  const [row] = agency.rows;
  if (row === undefined) throw new Error("no row");

  it("hold for what was concluded", () => {
    expect(() => checkInvariants(scored, TOWN.length)).not.toThrow();
  });

  it.each([
    ["a rated person twice", concluded([...TOWN, ...TOWN.slice(0, 1)]), TOWN.length + 1],
    ["an unrated person twice", concluded([...TOWN, ...TOWN.slice(3, 4)]), TOWN.length + 1],
    ["a person too many", scored, TOWN.length - 1],
    ["a person too few", scored, TOWN.length + 1],
    ["a row that is missing", { ...scored, rankings: [{ ...agency, rows: agency.rows.slice(1) }, ...others] }, 5],
    ["a row that is doubled", { ...scored, rankings: [{ ...agency, rows: [...agency.rows, row] }, ...others] }, 5],
    [
      "a histogram with one more than its rows",
      { ...scored, rankings: [{ ...agency, histogram: { ...agency.histogram, total: 5 } }, ...others] },
      5,
    ],
    [
      "a key counted twice",
      {
        ...scored,
        rankings: [
          {
            ...agency,
            histogram: { ...agency.histogram, counts: [...agency.histogram.counts, [1, 1] as [number, number]] },
          },
          ...others,
        ],
      },
      5,
    ],
  ])("refuse %s", (_, broken, people) => {
    expect(() => checkInvariants(broken, people)).toThrow(InvariantError);
  });
});
