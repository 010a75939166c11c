import type { Expectation } from "@kinerja/core/shared/classes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { total } from "../../../testing/requests.ts";
import { type RankedTown, type Ratings, rankedTown } from "./testing.ts";

const SCALE: readonly Expectation[] = ["DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"];
const nth = (i: number): Expectation => SCALE[i % SCALE.length] ?? "SESUAI_EKSPEKTASI";
const RATINGS = Array.from({ length: 100 }, (_, i): Ratings => [nth(i), nth(Math.floor(i / 3))]);

const ROW = "name assignment { unit { name } } rater { rater { name } }";
const members = (fields: string): string => `query ($first: Int!, $period: ID!, $unit: ID!) {
  unit(id: $unit) { members(first: $first) { edges { node { ${fields} } } } }
}`;
const QUERIES = {
  employees: `query ($first: Int!, $period: ID!) {
    employees(first: $first) { edges { node { ${ROW} result(periodId: $period) { predicate } } } }
  }`,
  results: members(`${ROW} result(periodId: $period) { predicate ratedBy { name } }`),
  plans: members("name plan(periodId: $period) { state viewerCan decidedBy { name } }"),
  appraisals: members(
    "name appraisal(periodId: $period) { state viewerCan rating { behaviour } selfAssessment { reflection } result { predicate } }",
  ),
  ranking: `query ($first: Int!, $period: ID!) {
    period(id: $period) { ranking { rows(first: $first) { edges { node { rank predicate employee { name } } } } } }
  }`,
  unitRanking: `query ($first: Int!, $period: ID!, $unit: ID!) {
    period(id: $period) { ranking(unitId: $unit) { rows(first: $first) { edges { node { rank employee { name } } } } } }
  }`,
} as const;

let at: RankedTown;
beforeAll(async () => {
  at = await rankedTown(RATINGS);
  await at.publish();
}, 120_000);
afterAll(() => at.table.drop());

const edgesIn = (value: unknown): readonly unknown[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("edges" in value && Array.isArray(value.edges)) return value.edges;
  return Object.values(value).flatMap(edgesIn);
};

describe("a list", () => {
  // Every request begins with two: the identity of the token's subject and its grants.
  it.each([
    ["employees with unit, rater and result", "employees", "hr", { GetItem: 3, Query: 2, BatchGetItem: 3 }],
    ["a unit's members with unit, rater and result", "results", "head", { GetItem: 6, Query: 2, BatchGetItem: 6 }],
    ["a unit's members with plans", "plans", "head", { GetItem: 6, Query: 2, BatchGetItem: 6 }],
    ["a unit's members with appraisals", "appraisals", "head", { GetItem: 6, Query: 2, BatchGetItem: 9 }],
    ["the agency's ranking with names", "ranking", "hr", { GetItem: 2, Query: 2, BatchGetItem: 1 }],
    ["a unit's ranking with names", "unitRanking", "head", { GetItem: 4, Query: 2, BatchGetItem: 2 }],
  ] as const)("of %s costs as many table requests for 100 rows as for 10", async (_, query, who, requests) => {
    for (const first of [10, 100]) {
      const unit = QUERIES[query].includes("$unit") ? { unit: at.division.id } : {};
      const { body } = await at.api.call(QUERIES[query], {
        as: at.as[who],
        variables: { first, period: at.town.quarter.id, ...unit },
        now: at.town.quarter.publishesAt,
      });
      expect(body.errors).toBeUndefined();
      expect(edgesIn(body.data)).toHaveLength(first);
      expect({ first, ...at.api.requests() }).toEqual({ first, ...requests });
      expect(total(at.api.requests())).toBe(total(requests));
    }
  });
});
