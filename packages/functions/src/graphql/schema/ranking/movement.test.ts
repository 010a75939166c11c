import { NATIONAL, type Policy } from "@kinerja/core/agency";
import type { Period } from "@kinerja/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RankedTown, type Ratings, rankedTown } from "./testing.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";
const POLICY: Policy = {
  ...NATIONAL,
  id: "kelompok",
  ranking: { groups: ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"], minimumGroup: 5 },
};
/** Keys 48,012, 36,007, 36,007, 24,003, 12,004 and 0; then the first falls, and two of them rise. */
const FIRST: readonly Ratings[] = [
  [ABOVE, ABOVE],
  [MEETS, MEETS],
  [MEETS, MEETS],
  [BELOW, MEETS],
  [MEETS, BELOW],
  [BELOW, BELOW],
];
const SECOND: readonly Ratings[] = [
  [MEETS, MEETS],
  [MEETS, MEETS],
  [ABOVE, MEETS],
  [BELOW, MEETS],
  [MEETS, BELOW],
  [ABOVE, ABOVE],
];
/** The last two are of no family, so the family of the first four is smaller than policy asks for. */
const familyOf = (i: number): string | null => (i < 4 ? "guru" : null);

const MOVEMENT = "movement { previousPeriod { name } previousRankKey previousRank places }";
const RANKING = `query ($period: ID!, $unit: ID, $group: JobKind, $family: String, $first: Int! = 100) {
  period(id: $period) { ranking(unitId: $unit, positionGroup: $group, jobFamily: $family) {
    total scale distribution { count } rows(first: $first) { edges { node { rank employee { id } ${MOVEMENT} } } } } } }`;
const IMPROVED = `query ($period: ID!, $first: Int! = 20, $after: String) { period(id: $period) {
  mostImproved(first: $first, after: $after) {
    edges { cursor node { rank rise employee { id } result { predicate } } } pageInfo { hasNextPage endCursor } } } }`;
const STANDING = `query ($period: ID!) { period(id: $period) {
  myStanding { rank of ${MOVEMENT} groups { kind name rank of quarter } } } }`;

let at: RankedTown;
let second: Period;
let last: { readonly subject: string };
beforeAll(async () => {
  at = await rankedTown(FIRST, POLICY, familyOf);
  second = await at.publishNext(SECOND);
  const [, , , , , whose] = at.staff;
  if (whose === undefined) throw new Error("nobody");
  last = await at.link("last", whose);
});
afterAll(() => at.table.drop());

const ask = (query: string, who: keyof RankedTown["as"], more: Readonly<Record<string, unknown>> = {}) =>
  at.api.call<{ readonly period: Readonly<Record<string, unknown>> }>(query, {
    as: at.as[who],
    variables: { period: second.id, ...more },
    now: second.publishesAt,
  });
type Row = { readonly rank: number; readonly employee: { readonly id: string }; readonly movement: object | null };
type Ranking = {
  readonly total: number;
  readonly scale: string;
  readonly distribution: readonly object[];
  readonly rows: { readonly edges: readonly { readonly node: Row }[] };
};
const rankingOf = async (who: keyof RankedTown["as"], more: Readonly<Record<string, unknown>> = {}) => {
  const { body } = await ask(RANKING, who, more);
  const found = body.data?.period.ranking as Ranking | null | undefined;
  if (found == null) throw new Error(JSON.stringify(body));
  return found;
};
/** By the person's place in the staff. */
const rowsOf = async (who: keyof RankedTown["as"], more: Readonly<Record<string, unknown>> = {}) => {
  const { rows } = await rankingOf(who, more);
  const nodes = new Map(rows.edges.map(({ node }) => [node.employee.id, node]));
  return at.staff.map(({ employee }) => nodes.get(employee) ?? null);
};
const previousPeriod = { name: "Triwulan I 2026" };

describe("movement in a ranking", () => {
  it("is since the last quarter, in the agency", async () => {
    const rows = await rowsOf("hr");
    expect(rows.map((row) => [row?.rank, row?.movement])).toEqual([
      [3, { previousPeriod, previousRankKey: 48_012, previousRank: 1, places: -2 }],
      [3, { previousPeriod, previousRankKey: 36_007, previousRank: 2, places: -1 }],
      [2, { previousPeriod, previousRankKey: 36_007, previousRank: 2, places: 0 }],
      [5, { previousPeriod, previousRankKey: 24_003, previousRank: 4, places: -1 }],
      [6, { previousPeriod, previousRankKey: 12_004, previousRank: 5, places: -1 }],
      [1, { previousPeriod, previousRankKey: 0, previousRank: 6, places: 5 }],
    ]);
  });

  it("is nothing for a head", async () => {
    const rows = await rowsOf("head", { unit: at.division.id });
    expect(rows[0]).toMatchObject({ rank: 3, movement: null });
  });

  it("is none in the first quarter there is", async () => {
    const rows = await rowsOf("hr", { period: at.town.quarter.id });
    expect(rows.map((row) => [row?.rank, row?.movement])).toEqual([
      [1, null],
      [2, null],
      [2, null],
      [4, null],
      [5, null],
      [6, null],
    ]);
  });

  it("costs as much for all rows as for one: the period, a batch of results and one of summaries", async () => {
    for (const first of [1, 6]) {
      await rankingOf("hr", { first });
      // Identity, the period, the one before it; grants and rows; names, results, summaries.
      expect({ first, ...at.api.requests() }).toEqual({ first, GetItem: 3, Query: 2, BatchGetItem: 3 });
    }
  });
});

describe("a ranking of equals", () => {
  it("is of a kind of position, or of a family of jobs", async () => {
    const kind = await rowsOf("hr", { group: "PELAKSANA" });
    expect(kind.map((row) => row?.rank)).toEqual([3, 3, 2, 5, 6, 1]);
    const family = await rowsOf("hr", { family: "guru" });
    expect(family.map((row) => row?.rank ?? null)).toEqual([2, 2, 1, 4, null, null]);
    // The movement is the agency's all the same.
    expect(family[2]?.movement).toEqual({ previousPeriod, previousRankKey: 36_007, previousRank: 2, places: 0 });
  });

  it("is empty where nobody is ranked", async () => {
    for (const choice of [{ group: "PENGAWAS" }, { family: "medis" }]) {
      const { rows, ...found } = await rankingOf("hr", choice);
      expect(rows.edges).toEqual([]);
      expect(found).toEqual({
        total: 0,
        scale: "kelompok@1:MATRIX_CELL",
        distribution: Array.from({ length: 5 }, () => ({ count: 0 })),
      });
    }
  });

  it.each([
    ["head", { group: "PELAKSANA" }],
    ["regent", { group: "PELAKSANA" }],
    ["staff", { family: "guru" }],
    ["head", { family: "Guru#1" }],
  ] as const)("is refused to the %s", async (who, choice) => {
    const { body } = await ask(RANKING, who, choice);
    expect(body.data?.period).toEqual({ ranking: null });
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "FORBIDDEN" }]);
  });

  it.each([
    ["two groups at once", { group: "PELAKSANA", family: "guru" }, "jobFamily", /at most one of them/],
    ["a unit and a kind", { unit: "unt_1", group: "PELAKSANA" }, "positionGroup", /at most one of them/],
    ["a name no family can have", { family: "Guru#1" }, "jobFamily", /2 to 40 lower-case letters/],
  ] as const)("is not %s", async (_, choice, path, message) => {
    const { body } = await ask(RANKING, "hr", choice);
    expect(body.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", path: [path] } }]);
    expect(body.errors?.[0]?.message).toMatch(message);
  });

  it("knows no kind that is none", async () => {
    const { status, body } = await ask(RANKING, "hr", { group: "GURU" });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });
});

describe("those who improved most", () => {
  it("are listed by their rise, and nobody who fell or stayed", async () => {
    const { body } = await ask(IMPROVED, "hr", { first: 1 });
    const edges = [
      {
        cursor: expect.any(String),
        node: {
          rank: 1,
          rise: 48_012,
          employee: { id: at.staff[5]?.employee },
          result: { predicate: "SANGAT_BAIK" },
        },
      },
    ];
    type Found = { readonly pageInfo: { readonly endCursor: string } };
    const found = body.data?.period.mostImproved as Found;
    expect(found).toMatchObject({ edges, pageInfo: { hasNextPage: true } });
    const rest = await ask(IMPROVED, "hr", { after: found.pageInfo.endCursor });
    expect(rest.body.data?.period.mostImproved).toMatchObject({
      edges: [{ node: { rank: 2, rise: 3, employee: { id: at.staff[2]?.employee } } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it("are none in the first quarter there is, and none before publication", async () => {
    for (const period of [at.town.quarter.id, at.town.year.id]) {
      const { body } = await ask(IMPROVED, "hr", { period });
      expect(body).toEqual({ data: { period: { mostImproved: null } } });
    }
  });

  it.each(["head", "regent", "staff"] as const)("are no list for the %s", async (who) => {
    const { body } = await ask(IMPROVED, who);
    expect(body.data?.period).toEqual({ mostImproved: null });
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "FORBIDDEN" }]);
  });
});

describe("an own standing", () => {
  const standing = async (as: { readonly subject: string }, period = second.id) => {
    const { body } = await at.api.call<{ readonly period: { readonly myStanding: object } }>(STANDING, {
      as,
      variables: { period },
      now: second.publishesAt,
    });
    return body.data?.period.myStanding;
  };

  it("says what moved, and the own place among equals where they are enough", async () => {
    expect(await standing(last)).toEqual({
      rank: 1,
      of: 6,
      movement: { previousPeriod, previousRankKey: 0, previousRank: 6, places: 5 },
      groups: [{ kind: "POSITION_GROUP", name: "PELAKSANA", rank: 1, of: 6, quarter: 1 }],
    });
  });

  it("shows no place in a group smaller than policy asks for", async () => {
    expect(await standing(at.as.staff)).toMatchObject({
      rank: 3,
      movement: { previousRank: 1, places: -2 },
      groups: [
        { kind: "POSITION_GROUP", name: "PELAKSANA", rank: 3, of: 6, quarter: 2 },
        { kind: "JOB_FAMILY", name: "guru", rank: null, of: null, quarter: null },
      ],
    });
  });

  it("has not moved in the first quarter there is", async () => {
    expect(await standing(last, at.town.quarter.id)).toMatchObject({ rank: 6, of: 6, movement: null });
  });

  it("has a place nowhere for whoever nobody rated", async () => {
    expect(await standing(at.as.head)).toEqual({
      rank: null,
      of: null,
      movement: null,
      groups: [],
    });
  });

  it("costs one request, and the rest only when it is asked for", async () => {
    const own = "query ($period: ID!) { period(id: $period) { myStanding { rank } } }";
    await at.api.call(own, { as: last, variables: { period: second.id }, now: second.publishesAt });
    expect(at.api.requests()).toEqual({ GetItem: 2, Query: 1, BatchGetItem: 1 });
    await standing(last);
    // The period before; result and summary of it; the roll's entry and the groups' summaries.
    expect(at.api.requests()).toEqual({ GetItem: 3, Query: 1, BatchGetItem: 4 });
  });
});
