import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RankedTown, type Ratings, rankedTown } from "./testing.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";
const RATINGS: readonly Ratings[] = [
  [ABOVE, ABOVE],
  [ABOVE, MEETS],
  [MEETS, MEETS],
  [MEETS, MEETS],
  [BELOW, MEETS],
  [MEETS, BELOW],
  [BELOW, BELOW],
  [MEETS, ABOVE],
  [ABOVE, ABOVE],
  [MEETS, MEETS],
];
const DISTRIBUTION = [
  { predicate: "SANGAT_KURANG", count: 1 },
  { predicate: "KURANG", count: 1 },
  { predicate: "BUTUH_PERBAIKAN", count: 1 },
  { predicate: "BAIK", count: 5 },
  { predicate: "SANGAT_BAIK", count: 2 },
];

const RANKING = `query ($period: ID!, $unit: ID, $first: Int! = 20, $after: String) { period(id: $period) {
  ranking(unitId: $unit) { total scale distribution { predicate count }
    rows(first: $first, after: $after) {
      edges { cursor node { rank rankKey predicate employee { id name } } } pageInfo { hasNextPage endCursor } } } } }`;
const UNRATED = `query ($period: ID!, $first: Int! = 20, $after: String) { period(id: $period) {
  unrated(first: $first, after: $after) { edges { node { employee { name } } } pageInfo { hasNextPage } } } }`;
const STANDING = `query ($period: ID!) { period(id: $period) {
  myStanding { rank of quarter distribution { predicate count } result { outcome predicate rankKey } } } }`;

let at: RankedTown;
beforeAll(async () => {
  at = await rankedTown(RATINGS);
});
afterAll(() => at.table.drop());

type Row = {
  readonly rank: number;
  readonly rankKey: number;
  readonly predicate: string;
  readonly employee: { readonly id: string; readonly name: string };
};
type Rows = {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Period = { readonly period: { readonly ranking: { readonly rows: Rows } | null } };

const ask = <Data>(query: string, who: keyof RankedTown["as"], more: Readonly<Record<string, unknown>> = {}) =>
  at.api.call<Data>(query, {
    as: at.as[who],
    variables: { period: at.town.quarter.id, ...more },
    now: at.town.quarter.publishesAt,
  });
const rowsOf = async (who: keyof RankedTown["as"], more: Readonly<Record<string, unknown>> = {}): Promise<Rows> => {
  const { body } = await ask<Period>(RANKING, who, more);
  const rows = body.data?.period.ranking?.rows;
  if (rows === undefined) throw new Error(JSON.stringify(body));
  return rows;
};

describe("before publication", () => {
  it.each([
    ["the ranking", RANKING, "hr", { ranking: null }],
    ["a unit's ranking", RANKING, "head", { ranking: null }],
    ["those nobody rated", UNRATED, "hr", { unrated: null }],
    ["the own standing", STANDING, "staff", { myStanding: null }],
  ] as const)("there is nothing to see of %s", async (_, query, who, period) => {
    const unit = who === "head" ? { unit: at.town.office.id } : {};
    expect((await ask(query, who, unit)).body).toEqual({ data: { period } });
  });
});

describe("after publication", () => {
  beforeAll(() => at.publish());

  it("the agency is ranked by predicate and matrix cell, and equals share a rank", async () => {
    const { body } = await ask<Period>(RANKING, "hr");
    const scale = "national@1:MATRIX_CELL";
    expect(body).toMatchObject({ data: { period: { ranking: { total: 10, scale, distribution: DISTRIBUTION } } } });
    const places = new Map(
      (body.data?.period.ranking?.rows.edges ?? []).map(({ node }) => [
        node.employee.id,
        [node.rank, node.rankKey, node.predicate],
      ]),
    );
    expect(at.staff.map(({ employee }) => places.get(employee))).toEqual([
      [1, 48_012, "SANGAT_BAIK"],
      [3, 36_010, "BAIK"],
      [5, 36_007, "BAIK"],
      [5, 36_007, "BAIK"],
      [8, 24_003, "BUTUH_PERBAIKAN"],
      [9, 12_004, "KURANG"],
      [10, 0, "SANGAT_KURANG"],
      [4, 36_008, "BAIK"],
      [1, 48_012, "SANGAT_BAIK"],
      [5, 36_007, "BAIK"],
    ]);
  });

  it("pages follow one another and end", async () => {
    const whole = await rowsOf("hr");
    const first = await rowsOf("hr", { first: 6 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true });
    const second = await rowsOf("hr", { first: 6, after: first.pageInfo.endCursor });
    expect(second.pageInfo).toMatchObject({ hasNextPage: false });
    expect([...first.edges, ...second.edges]).toEqual(whole.edges);
    expect(await rowsOf("hr", { first: 6, after: second.pageInfo.endCursor })).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it("a unit's ranking is for its heads, personnel officers and auditors", async () => {
    const unit = at.town.office.id;
    const whole = (await rowsOf("hr")).edges.map(({ node }) => node);
    for (const who of ["head", "regent", "hr"] as const)
      expect((await rowsOf(who, { unit })).edges.map(({ node }) => node)).toEqual(whole);
    expect((await rowsOf("regent", { unit: at.town.root.id })).edges.map(({ node }) => node)).toEqual(whole);
    expect((await ask(RANKING, "head", { unit: `unt_${"0".repeat(20)}` })).body).toEqual({
      data: { period: { ranking: null } },
    });
  });

  it.each([
    ["the agency's ranking", "head", RANKING, {}],
    ["the agency's ranking", "staff", RANKING, {}],
    ["the ranking of the unit above", "head", RANKING, () => ({ unit: at.town.root.id })],
    ["a unit's ranking", "staff", RANKING, () => ({ unit: at.town.office.id })],
    ["those nobody rated", "head", UNRATED, {}],
  ] as const)("%s is refused to the %s", async (_, who, query, variables) => {
    const { body } = await ask<{ period: object }>(
      query,
      who,
      typeof variables === "function" ? variables() : variables,
    );
    expect(Object.values(body.data?.period ?? {})).toEqual([null]);
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "FORBIDDEN" }]);
  });

  it("another agency has no such period", async () => {
    expect((await ask(RANKING, "stranger")).body).toEqual({ data: { period: null } });
  });

  it("those nobody rated are listed and not ranked", async () => {
    const edges = [{ node: { employee: { name: "Kepala Dinas Satu 001" } } }];
    const unrated = { edges, pageInfo: { hasNextPage: false } };
    expect((await ask(UNRATED, "hr")).body).toEqual({ data: { period: { unrated } } });
  });

  it("everybody knows their own place, and nobody's name", async () => {
    const result = { outcome: "RATED", predicate: "SANGAT_BAIK", rankKey: 48_012 };
    const standing = { rank: 1, of: 10, quarter: 1, distribution: DISTRIBUTION, result };
    expect((await ask(STANDING, "staff")).body).toEqual({ data: { period: { myStanding: standing } } });
  });

  it("whoever was not rated has no place, and still sees how the agency stands", async () => {
    const result = { outcome: "UNRATED", predicate: null, rankKey: null };
    const standing = { rank: null, of: null, quarter: null, distribution: DISTRIBUTION, result };
    expect((await ask(STANDING, "head")).body).toEqual({ data: { period: { myStanding: standing } } });
  });

  it("whoever is on no roll has no standing", async () => {
    expect((await ask(STANDING, "regent")).body).toEqual({ data: { period: { myStanding: null } } });
  });

  it.each([
    ["no rows", { first: 0 }, "first: a whole number from 1 to 100.", ["first"]],
    ["too many rows", { first: 101 }, "first: a whole number from 1 to 100.", ["first"]],
    ["a cursor of its own making", { after: "36010" }, "after: a cursor this list returned.", ["after"]],
  ] as const)("a page of %s is refused", async (_, variables, message, path) => {
    for (const query of [RANKING, UNRATED]) {
      const { body } = await ask(query, "hr", variables);
      expect(body.errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT", path } }]);
    }
  });

  it("a cursor belongs to its own list", async () => {
    const { pageInfo } = await rowsOf("hr", { first: 1 });
    const { body } = await ask(RANKING, "hr", { unit: at.town.office.id, after: pageInfo.endCursor });
    expect(body.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", path: ["after"] } }]);
  });
});

describe("a group too small", () => {
  it("shows the own result, and no place and no distribution that could name somebody", async () => {
    const small = await rankedTown(RATINGS.slice(0, 9));
    await small.publish();
    const { body } = await small.api.call(STANDING, {
      as: small.as.staff,
      variables: { period: small.town.quarter.id },
      now: small.town.quarter.publishesAt,
    });
    const result = { outcome: "RATED", predicate: "SANGAT_BAIK", rankKey: 48_012 };
    const standing = { rank: null, of: null, quarter: null, distribution: [], result };
    expect(body).toEqual({ data: { period: { myStanding: standing } } });
    await small.table.drop();
  });
});
