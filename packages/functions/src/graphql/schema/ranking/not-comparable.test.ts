import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ScoredTown, scoredTown } from "../../../testing/achievement.ts";

const APART = `query ($period: ID!, $first: Int! = 20, $after: String) { period(id: $period) {
  notComparable(first: $first, after: $after) {
    edges { node { employee { id name } result { outcome predicate apart rankKey } } } pageInfo { hasNextPage endCursor }
  }
} }`;
const RANKING = `query ($period: ID!, $unit: ID) { period(id: $period) {
  publication { rated notComparable unrated }
  ranking(unitId: $unit) { total scale distribution { predicate count }
    rows { edges { node { rank rankKey predicate employee { name } } } } }
} }`;
const STANDING = "query ($period: ID!) { period(id: $period) { myStanding { rank of result { outcome apart } } } }";

let at: ScoredTown;
let third: { readonly subject: string };
beforeAll(async () => {
  at = await scoredTown();
  third = await at.link("third", at.staff.third);
});
afterAll(() => at.table.drop());

type Row = {
  readonly employee: { readonly id: string; readonly name: string };
  readonly result: Readonly<Record<string, unknown>>;
};
type List = {
  readonly period: {
    readonly notComparable: {
      readonly edges: readonly { readonly node: Row }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    } | null;
  };
};
const ask = <Data>(query: string, as: { readonly subject: string }, more: object = {}, now = at.quarter.publishesAt) =>
  at.api.call<Data>(query, { as, variables: { period: at.quarter.id, ...more }, now });
const listed = async (more: object = {}) => {
  const { body } = await ask<List>(APART, at.as.hr, more);
  const list = body.data?.period.notComparable;
  if (list == null) throw new Error(JSON.stringify(body));
  return list;
};

const apart = (predicate: string, reason: string) => ({
  outcome: "NOT_COMPARABLE",
  predicate,
  apart: reason,
  rankKey: null,
});

describe("those not comparable", () => {
  it("are listed apart with predicate and reason, by id", async () => {
    const { edges, pageInfo } = await listed();
    const results = new Map(edges.map(({ node }) => [node.employee.id, node.result]));
    expect([...results.keys()]).toEqual([...results.keys()].toSorted());
    expect(results.get(at.staff.third.employee)).toEqual(apart("SANGAT_BAIK", "TOO_LITTLE_RATED"));
    expect(results.get(at.staff.fourth.employee)).toEqual(apart("BAIK", "TOO_LITTLE_SERVED"));
    expect([edges.length, pageInfo.hasNextPage]).toEqual([2, false]);
  });

  it("come in pages that follow one another and end, at one price", async () => {
    const whole = await listed();
    const price = at.api.requests();
    const first = await listed({ first: 1 });
    expect(at.api.requests()).toEqual(price);
    const second = await listed({ first: 1, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.edges, ...second.edges]).toEqual(whole.edges);
    expect(price).toEqual({ GetItem: 2, Query: 2, BatchGetItem: 2 });
  });

  it("are not ranked, neither first nor last, and are counted with their predicate", async () => {
    const rows = [
      { rank: 1, rankKey: 46_336, predicate: "BAIK", employee: { name: "Pelaksana Satu 003" } },
      { rank: 2, rankKey: 45_795, predicate: "BAIK", employee: { name: "Pelaksana Satu 002" } },
    ];
    const counts = { SANGAT_KURANG: 0, KURANG: 0, BUTUH_PERBAIKAN: 0, BAIK: 3, SANGAT_BAIK: 1 };
    const ranking = {
      total: 2,
      scale: "capaian@1:INDEX",
      distribution: Object.entries(counts).map(([predicate, count]) => ({ predicate, count })),
      rows: { edges: rows.map((node) => ({ node })) },
    };
    for (const unit of [null, at.town.office.id])
      expect((await ask(RANKING, at.as.hr, { unit })).body).toEqual({
        data: { period: { publication: { rated: 4, notComparable: 2, unrated: 1 }, ranking } },
      });
  });

  it("know their own result and have no place", async () => {
    const result = { outcome: "NOT_COMPARABLE", apart: "TOO_LITTLE_RATED" };
    const myStanding = { rank: null, of: null, result };
    expect((await ask(STANDING, third)).body).toEqual({ data: { period: { myStanding } } });
  });

  it.each(["head", "regent"] as const)("are no list for a %s", async (who) => {
    const { body } = await ask<List>(APART, at.as[who]);
    expect(body.data?.period).toEqual({ notComparable: null });
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "FORBIDDEN" }]);
  });

  it("are none of a period that is not published, and none of another agency's", async () => {
    const { body } = await ask<List>(APART, at.as.hr, { period: at.town.year.id });
    expect(body).toEqual({ data: { period: { notComparable: null } } });
    expect((await ask(APART, at.as.stranger)).body).toEqual({ data: { period: null } });
  });

  it.each([
    ["no rows", { first: 0 }, "first: a whole number from 1 to 100.", ["first"]],
    ["too many rows", { first: 101 }, "first: a whole number from 1 to 100.", ["first"]],
    ["a cursor of another list", { after: "36010" }, "after: a cursor this list returned.", ["after"]],
  ] as const)("a page of %s is refused", async (_, variables, message, path) => {
    const { body } = await ask(APART, at.as.hr, variables);
    expect(body.errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT", path } }]);
  });
});
