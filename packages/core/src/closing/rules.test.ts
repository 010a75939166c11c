import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL, type Policy } from "../agency/index.ts";
import type { ScoringInput } from "../appraisal/index.ts";
import { AGENCY_GROUP, APART_GROUP, UNRATED_GROUP } from "../ranking/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { scoringInput } from "../testing/fixture.ts";
import { INVENTED } from "../testing/invented.ts";
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
/** Half the days must be served to be compared, and everybody is ranked by the matrix cell. */
const HALF: Policy = { ...NATIONAL, comparability: { minimumRatedPercent: "0", minimumServedPercent: "50" } };
const AWAY = { days: 31, of: 64 };
const concluded = (inputs: readonly ScoringInput[], policy = NATIONAL) =>
  conclude(
    inputs.map((input) => lineOf(input, policy)),
    policy,
  );
const hashes = ({ inputHash, resultHash }: ReturnType<typeof concluded>) => [inputHash, resultHash];

describe("concluding a period", () => {
  it("ranks the rated in the agency and each unit above them, and lists the unrated", () => {
    const { rankings, rated, unrated, notComparable } = concluded(TOWN);
    expect([rated, unrated, notComparable]).toEqual([4, 1, 0]);
    expect(rankings.map(({ group, rows }) => [group, rows.map((row) => row.employee)])).toEqual([
      [AGENCY_GROUP, ["emp_a", "emp_b", "emp_c", "emp_e"]],
      ["unt_1", ["emp_a", "emp_b"]],
      ["unt_11", ["emp_b"]],
      ["unt_2", ["emp_c"]],
      [APART_GROUP, []],
      [UNRATED_GROUP, ["emp_d"]],
    ]);
  });

  it("lists apart whoever is not comparable: ranked nowhere, counted everywhere, last in nothing", () => {
    const absent = TOWN.map((one) => (one.employee < "emp_c" ? { ...one, served: AWAY } : one));
    const { rankings, rated, unrated, notComparable } = concluded(absent, HALF);
    expect([rated, unrated, notComparable]).toEqual([4, 1, 2]);
    const seen = rankings.map(({ group, rows, histogram }) => [
      group,
      rows.map((row) => row.employee),
      histogram.apart,
    ]);
    expect(seen).toEqual([
      [AGENCY_GROUP, ["emp_c", "emp_e"], [0, 0, 0, 1, 1]],
      ["unt_1", [], [0, 0, 0, 1, 1]],
      ["unt_11", [], [0, 0, 0, 1, 0]],
      ["unt_2", ["emp_c"], [0, 0, 0, 0, 0]],
      [APART_GROUP, ["emp_a", "emp_b"], [0, 0, 0, 0, 0]],
      [UNRATED_GROUP, ["emp_d"], [0, 0, 0, 0, 0]],
    ]);
  });

  it("states the scale and the smallest group of the policy in every ranking", () => {
    const { rankings } = concluded(TOWN, INVENTED);
    const basis = rankings.map(({ histogram }) => [histogram.scale, histogram.minimumGroup]);
    expect(basis).toEqual(rankings.map(() => ["pulau-rekaan@1:INDEX", 2]));
  });

  it.each([
    ["units alone", ["UNIT"], ["unt_1", "unt_11", "unt_2", APART_GROUP, UNRATED_GROUP]],
    ["the agency alone", ["AGENCY"], [AGENCY_GROUP, APART_GROUP, UNRATED_GROUP]],
    ["nothing", [], [APART_GROUP, UNRATED_GROUP]],
  ] as const)("ranks in %s where the policy says so, and adds up", (_, groups, expected) => {
    const absent = TOWN.map((one) => (one.employee < "emp_c" ? { ...one, served: AWAY } : one));
    const scored = concluded(absent, { ...HALF, ranking: { groups: [...groups], minimumGroup: 10 } });
    expect(scored.rankings.map(({ group }) => group)).toEqual(expected);
    expect(() => checkInvariants(scored, TOWN.length)).not.toThrow();
  });

  it("makes the agency's ranking even when nobody was rated", () => {
    const { rankings, rated, unrated } = concluded([scoringInput("emp_a"), scoringInput("emp_b")]);
    expect([rated, unrated]).toEqual([0, 2]);
    expect(rankings.map(({ group, rows }) => [group, rows.length])).toEqual([
      [AGENCY_GROUP, 0],
      [APART_GROUP, 0],
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
      "a808cc8b8a7fd9f11464f532d9e6ae815d4268803c27e6202ccfcc33e9b1e0df",
      "df8105dc63b8873920801083466b1dab9e590e222410c0ccc5b43bcdd0a3ffd7",
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
      [
        ...["bySelf", "bySuperior", "employee", "figures", "path", "period"],
        ...["rating", "selfAt", "served", "since", "state"],
      ].toSorted(),
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
    ["a single result's rating", { ...rated, bySuperior: { main: "2", additional: "", behaviours: "1111111" } }],
    ["an additional result's rating", { ...rated, bySuperior: { main: "1", additional: "1", behaviours: "1111111" } }],
    ["a single behaviour's rating", { ...rated, bySuperior: { main: "1", additional: "", behaviours: "1111112" } }],
    ["the person's own ratings", { ...rated, bySelf: rated.bySuperior }],
    ["a figure", { ...rated, figures: [{ measure: "TARGET", from: "SUPERIOR" as const, count: 1, sum: 8000 }] }],
    ["the day of joining", { ...rated, since: "2026-02-02" }],
    ["the days served", { ...rated, served: { days: 63, of: 64 } }],
    ["the days served, though they are all", { ...rated, served: { days: 64, of: 64 } }],
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
  const absent = concluded(
    TOWN.map((one) => (one.employee < "emp_c" ? { ...one, served: AWAY } : one)),
    HALF,
  );
  type Scored = typeof scored;
  type Ranking = Scored["rankings"][number];
  /** The same with one group's ranking otherwise. */
  const otherwise = (of: Scored, name: string, change: (ranking: Ranking) => Ranking): Scored => {
    if (!of.rankings.some(({ group }) => group === name)) throw new Error(`no ranking ${name}`);
    return { ...of, rankings: of.rankings.map((one) => (one.group === name ? change(one) : one)) };
  };
  const counted = (of: Scored, name: string, change: (histogram: Ranking["histogram"]) => Ranking["histogram"]) =>
    otherwise(of, name, (ranking) => ({ ...ranking, histogram: change(ranking.histogram) }));

  it.each([
    ["what was concluded", scored],
    ["what was concluded with people apart", absent],
    ["nobody", concluded([])],
  ])("hold for %s", (_, of) => {
    expect(() => checkInvariants(of, of.rated + of.unrated)).not.toThrow();
  });

  it.each([
    ["a rated person twice", concluded([...TOWN, ...TOWN.slice(0, 1)]), TOWN.length + 1],
    ["an unrated person twice", concluded([...TOWN, ...TOWN.slice(3, 4)]), TOWN.length + 1],
    ["a person too many", scored, TOWN.length - 1],
    ["a person too few", scored, TOWN.length + 1],
    [
      "a row that is missing",
      otherwise(scored, AGENCY_GROUP, (one) => ({ ...one, rows: one.rows.slice(1) })),
      TOWN.length,
    ],
    [
      "a row that is doubled",
      otherwise(scored, AGENCY_GROUP, (one) => ({ ...one, rows: [...one.rows, ...one.rows.slice(0, 1)] })),
      TOWN.length,
    ],
    [
      "a histogram with one more than its rows",
      counted(scored, "unt_1", (one) => ({ ...one, total: one.total + 1 })),
      TOWN.length,
    ],
    [
      "a key counted twice",
      counted(scored, "unt_1", (one) => ({ ...one, counts: [...one.counts, [1, 1]] })),
      TOWN.length,
    ],
    ["one apart who is counted beside nobody", { ...scored, notComparable: 1 }, TOWN.length],
    ["one unrated who is listed nowhere", { ...scored, rated: 3, unrated: 2 }, TOWN.length],
    [
      "one apart who is listed and not counted in the agency",
      counted(absent, AGENCY_GROUP, (one) => ({ ...one, apart: [0, 0, 0, 1, 0] })),
      TOWN.length,
    ],
    [
      "nobody's list of those apart",
      { ...absent, rankings: absent.rankings.filter(({ group }) => group !== APART_GROUP) },
      TOWN.length,
    ],
    [
      "one rated who is neither ranked nor apart",
      otherwise(absent, AGENCY_GROUP, (one) => ({
        ...one,
        rows: one.rows.slice(0, 1),
        histogram: { ...one.histogram, counts: one.histogram.counts.slice(0, 1), total: 1 },
      })),
      TOWN.length,
    ],
  ])("refuse %s", (_, broken, people) => {
    expect(() => checkInvariants(broken, people)).toThrow(InvariantError);
  });
});
