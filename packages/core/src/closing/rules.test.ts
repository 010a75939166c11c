import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NATIONAL, type Policy } from "../agency/index.ts";
import { type ScoringInput, score } from "../appraisal/index.ts";
import { AGENCY_GROUP, APART_GROUP, MOST_IMPROVED, MOST_IMPROVED_GROUP, UNRATED_GROUP } from "../ranking/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { scoringInput } from "../testing/fixture.ts";
import { INVENTED } from "../testing/invented.ts";
import { checkInvariants, conclude, factsOf, lineMaker, type Previous } from "./rules.ts";

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
/** Everybody is ranked in every kind of group there is. */
const EVERYWHERE: Policy = {
  ...NATIONAL,
  ranking: { groups: ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"], minimumGroup: 10 },
};
const linesOf = (inputs: readonly ScoringInput[], policy = NATIONAL) => {
  const lineOf = lineMaker();
  return inputs.map((input) => lineOf(input, score(input, policy)));
};
const concluded = (inputs: readonly ScoringInput[], policy = NATIONAL, previous: Previous | null = null) =>
  conclude(linesOf(inputs, policy), policy, previous);
/** A compared period in which these people had these keys. */
const previously = (keys: Readonly<Record<string, number>>, resultHash = "a".repeat(64)): Previous => ({
  resultHash,
  keys: new Map(Object.entries(keys)),
});
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

  it("ranks among those of the same kind of position and of the same family of jobs, where one is known", () => {
    const held = [
      { job: "JPT", family: null },
      { job: "PELAKSANA", family: "kesehatan" },
      { job: "PELAKSANA", family: "guru" },
      { job: "PELAKSANA", family: "guru" },
      { job: null, family: "guru" },
    ] as const;
    const scored = concluded(
      TOWN.map((one, i) => ({ ...one, ...(held[i] ?? {}) })),
      EVERYWHERE,
    );
    expect(scored.rankings.map(({ group, rows }) => [group, rows.map((row) => row.employee)])).toEqual([
      [AGENCY_GROUP, ["emp_a", "emp_b", "emp_c", "emp_e"]],
      ["FAMILY:guru", ["emp_c", "emp_e"]],
      ["FAMILY:kesehatan", ["emp_b"]],
      ["JOB:JPT", ["emp_a"]],
      ["JOB:PELAKSANA", ["emp_b", "emp_c"]],
      ["unt_1", ["emp_a", "emp_b"]],
      ["unt_11", ["emp_b"]],
      ["unt_2", ["emp_c"]],
      [APART_GROUP, []],
      [UNRATED_GROUP, ["emp_d"]],
    ]);
    expect(() => checkInvariants(scored, TOWN.length)).not.toThrow();
  });

  it("lists whose rank key rose most, by the rise, and nobody who fell, stayed or was not ranked in both", () => {
    const { rankings, ...scored } = concluded(
      TOWN,
      NATIONAL,
      // emp_a has 48,012 now, emp_b and emp_c 36,007, emp_e 24,003; emp_d is rated by nobody.
      previously({ emp_a: 48_011, emp_b: 24_003, emp_c: 36_007, emp_d: 0, emp_e: 36_007, emp_gone: 0 }),
    );
    const improved = rankings.find(({ group }) => group === MOST_IMPROVED_GROUP);
    expect(improved?.rows).toEqual([
      { employee: "emp_b", rankKey: 12_004 },
      { employee: "emp_a", rankKey: 1 },
    ]);
    expect(rankings.at(-1)).toBe(improved);
    expect(() => checkInvariants({ rankings, ...scored }, TOWN.length)).not.toThrow();
  });

  it("lists a hundred at most as most improved, and of equals at the end those with the lower id", () => {
    const many = Array.from({ length: MOST_IMPROVED + 20 }, (_, i) =>
      scoringInput(`emp_${String(i).padStart(3, "0")}`, [MEETS, MEETS]),
    );
    const keys = Object.fromEntries(many.map(({ employee }, i) => [employee, i === 110 ? 0 : 36_000]));
    const improved = concluded(many, NATIONAL, previously(keys)).rankings.at(-1);
    expect([improved?.group, improved?.histogram.total, improved?.histogram.counts]).toEqual([
      MOST_IMPROVED_GROUP,
      MOST_IMPROVED,
      [
        [36_007, 1],
        [7, MOST_IMPROVED - 1],
      ],
    ]);
    expect(improved?.rows[0]?.employee).toBe("emp_110");
    expect(improved?.rows.at(-1)?.employee).toBe("emp_098");
  });

  it("knows no improvement without a period to compare with, and an empty list where nobody improved", () => {
    expect(concluded(TOWN).rankings.map(({ group }) => group)).not.toContain(MOST_IMPROVED_GROUP);
    const improved = concluded(TOWN, NATIONAL, previously({})).rankings.at(-1);
    expect([improved?.group, improved?.rows]).toEqual([MOST_IMPROVED_GROUP, []]);
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
    const previous = previously({ emp_a: 0, emp_b: 1, emp_c: 1 });
    const expected = concluded(TOWN, NATIONAL, previous);
    fc.assert(
      fc.property(fc.shuffledSubarray([...TOWN], { minLength: TOWN.length }), (shuffled) => {
        expect(concluded(shuffled, NATIONAL, previous)).toEqual(expected);
      }),
    );
  });

  it("shares one place among all who stand alike, and counts on nobody to do so", () => {
    const [a, b, c] = linesOf([...TOWN.slice(0, 1), ...TOWN.slice(0, 2)]);
    expect(a?.place).toBe(b?.place);
    expect(c?.place).not.toBe(a?.place);
    const apart = TOWN.flatMap((one) => linesOf([one]));
    expect(conclude(apart, NATIONAL)).toEqual(concluded(TOWN));
  });

  it("keeps its hashes: equal inputs hash alike years later", () => {
    // Any change here means that a period closed before can no longer be shown to be what it was.
    expect(hashes(concluded(TOWN))).toEqual([
      "e5f3ef0c39eb04338f3e0eef52a122986bd87394b634fa65410834d8ad2ebda5",
      "1ed8aea5c1f734edb748b0b13dbf449d29849977f708fbfdacd131abd5deb08c",
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
        ...["bySelf", "bySuperior", "employee", "family", "figures", "job", "path", "period"],
        ...["rating", "selfAt", "served", "since", "state"],
      ].toSorted(),
    );
    expect(Object.keys(rating).toSorted()).toEqual(["at", "behaviour", "by", "class", "final", "result"]);
  });

  it.each([
    ["the employee", { ...rated, employee: "emp_x" }],
    ["the period", { ...rated, period: "per_2" }],
    ["the unit", { ...rated, path: ["unt_root", "unt_1"] }],
    ["the kind of position", { ...rated, job: "PELAKSANA" as const }],
    ["the family of jobs", { ...rated, family: "guru" }],
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

  it("changes with what the compared period published, and with there being one", () => {
    const hashOf = (previous: Previous | null) => concluded(TOWN, NATIONAL, previous).inputHash;
    const all = [null, previously({}), previously({}, "b".repeat(64))].map(hashOf);
    expect(new Set(all).size).toBe(3);
    expect(all[0]).toBe(before.inputHash);
  });

  it("tells texts apart wherever one ends and the next begins", () => {
    const figure = { measure: "A", from: "SELF" as const, count: 1, sum: 23 };
    const hashOf = (input: ScoringInput) => replaced(input).inputHash;
    const pairs = [
      [
        { ...rated, path: ["unt_1", "unt_2"] },
        { ...rated, path: ["unt_1,unt_2"] },
      ],
      [
        { ...rated, figures: [figure] },
        { ...rated, figures: [{ ...figure, count: 12, sum: 3 }] },
      ],
      [
        { ...rated, selfAt: "x", since: null },
        { ...rated, selfAt: null, since: "x" },
      ],
      [
        { ...rated, family: null },
        { ...rated, family: "null" },
      ],
    ] satisfies readonly (readonly [ScoringInput, ScoringInput])[];
    for (const [one, other] of pairs) expect(hashOf(one)).not.toBe(hashOf(other));
  });

  it("does not change with the audit trail, which scoring does not read", () => {
    const again = replaced({ ...rated, version: 9, auditHash: "f", auditSalt: "s", lastChange: "c" });
    expect(hashes(again)).toEqual(hashes(before));
  });
});

describe("the hash of the results", () => {
  it("changes with the policy's version", () => {
    const lines = linesOf(TOWN);
    expect(conclude(lines, { ...NATIONAL, version: 2 }).resultHash).not.toBe(conclude(lines, NATIONAL).resultHash);
  });

  it("changes with who improved, though nobody's result does", () => {
    const hashOf = (keys: Readonly<Record<string, number>>) => concluded(TOWN, NATIONAL, previously(keys)).resultHash;
    expect(hashOf({ emp_a: 1 })).not.toBe(hashOf({ emp_a: 2 }));
    expect(hashOf({ emp_a: 60_000 })).toBe(hashOf({}));
    expect(hashOf({})).not.toBe(concluded(TOWN).resultHash);
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
  const compared = concluded(TOWN, EVERYWHERE, previously({ emp_a: 1, emp_b: 2 }));
  const kinds = concluded(
    TOWN.map((one) => ({ ...one, job: "PELAKSANA" as const, family: "guru" })),
    EVERYWHERE,
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
    ["what was concluded by kind and family", kinds],
    ["what was concluded with a period to compare with", compared],
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
    [
      "a person of two kinds of position",
      {
        ...kinds,
        rankings: kinds.rankings.flatMap((one) =>
          one.group === "JOB:PELAKSANA" ? [one, { ...one, group: "JOB:JPT" }] : [one],
        ),
      },
      TOWN.length,
    ],
    [
      "a person of two families",
      {
        ...kinds,
        rankings: kinds.rankings.flatMap((one) =>
          one.group === "FAMILY:guru" ? [one, { ...one, group: "FAMILY:medis" }] : [one],
        ),
      },
      TOWN.length,
    ],
    [
      "one most improved who is not ranked",
      otherwise(compared, MOST_IMPROVED_GROUP, (one) => ({
        ...one,
        rows: one.rows.map((row, i) => (i === 0 ? { ...row, employee: "emp_d" } : row)),
      })),
      TOWN.length,
    ],
    [
      "one most improved by nothing",
      otherwise(compared, MOST_IMPROVED_GROUP, (one) => ({
        ...one,
        rows: one.rows.map((row) => ({ ...row, rankKey: 0 })),
      })),
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
