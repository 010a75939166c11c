import * as Closing from "@kinerja/core/closing";
import { isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALWAYS, targetOf } from "../../../core/src/testing/quarter.ts";
import { committedSchema } from "../testing/id-fields.ts";
import { refusalOf } from "../testing/refusal.ts";
import { type Held, held } from "../testing/table-digest.ts";
import { type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

const text = (length: number): string => "x".repeat(length);
const cursor = (position: string): string => Buffer.from(position).toString("base64url");

let at: TwoAgencies;
let before: Held;
beforeAll(async () => {
  at = await twoAgencies();
  // Published, so that rankings have rows to page through.
  await Closing.advance(at.api.depsAt(at.ours.quarter.publishesAt), targetOf(at.ours.town), ALWAYS);
  before = await held(at.table.db);
});
afterAll(() => at.table.drop());

describe("a query that can never be right", () => {
  const FIRST = "first: a whole number from 1 to 100.";
  const AFTER = "after: a cursor this list returned.";
  const LISTS = {
    units: "units(first: $first, after: $after) { edges { cursor } }",
    employees: "employees(first: $first, after: $after) { edges { cursor } }",
    periods: "periods(first: $first, after: $after) { edges { cursor } }",
    policies: "policies(first: $first, after: $after) { edges { cursor } }",
    inbox: "viewer { inbox(first: $first, after: $after) { edges { cursor } } }",
    members: "unit(id: $unit) { members(first: $first, after: $after) { edges { cursor } } }",
    activities: `employee(id: $employee) { activities(month: "2026-01", first: $first, after: $after) { edges { cursor } } }`,
    activityMonths: `unit(id: $unit) { activityMonths(month: "2026-01", first: $first, after: $after) { edges { cursor } } }`,
    unrated: "period(id: $period) { unrated(first: $first, after: $after) { edges { cursor } } }",
    progressByUnit: "period(id: $period) { progressByUnit(first: $first, after: $after) { edges { cursor } } }",
    mostImproved: "period(id: $period) { mostImproved(first: $first, after: $after) { edges { cursor } } }",
    notComparable: "period(id: $period) { notComparable(first: $first, after: $after) { edges { cursor } } }",
    simulation:
      'policySimulate(periodId: $period, policyId: "capaian", policyVersion: 1) { moves(first: $first, after: $after) { edges { cursor } } }',
    ranking: "period(id: $period) { ranking { rows(first: $first, after: $after) { edges { cursor } } } }",
  } as const;
  type List = keyof typeof LISTS;

  it("is tested of every list", () => {
    const fields = Object.values(committedSchema().getTypeMap())
      .filter((type) => isObjectType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => field.args.some((argument) => argument.name === "first"));
    expect(fields).toHaveLength(Object.keys(LISTS).length);
  });

  const page = async (list: List, first: number, after: string | null) => {
    const { team } = at.ours.units;
    const ids = { unit: team.id, period: at.ours.quarter.id, employee: at.ours.people.subject.employee };
    const declared = Object.keys(ids).filter((name) => LISTS[list].includes(`$${name}`));
    const variables = { first, after, ...ids };
    const query = `query ($first: Int!, $after: String${declared.map((name) => `, $${name}: ID!`).join("")}) { ${LISTS[list]} }`;
    const { code, message } = refusalOf(await at.api.call(query, { ...at.callers.hr, variables }));
    return `${code}: ${message}`;
  };

  it.each(Object.keys(LISTS) as List[])("%s: a page of 0, 101 or fewer than none", async (list) => {
    for (const first of [0, 101, -1]) expect(await page(list, first, null)).toBe(`BAD_USER_INPUT: ${FIRST}`);
  });

  it.each(Object.keys(LISTS) as List[])("%s: a cursor of another list, of nobody, or too long", async (list) => {
    const cursors = ["", "garbage", cursor("elsewhere:x"), cursor(`${list}:${text(3000)}`)];
    for (const after of cursors) expect(await page(list, 2, after)).toBe(`BAD_USER_INPUT: ${AFTER}`);
  });

  it("a place in a ranking that has none", async () => {
    const query = "query ($id: ID!) { period(id: $id) { unrated(first: 1) { edges { cursor } } } }";
    type Seen = { readonly period: { readonly unrated: { readonly edges: readonly { readonly cursor: string }[] } } };
    const options = { ...at.callers.hr, variables: { id: at.ours.quarter.id } };
    const [edge] = (await at.api.data<Seen>(query, options)).period.unrated.edges;
    const list = Buffer.from(edge?.cursor ?? "", "base64url")
      .toString("utf8")
      .replace(/0$/, "");
    for (const place of ["99999950", "1e99", "-1", "0.5", "x"])
      expect(await page("unrated", 100, cursor(`${list}${place}`))).toBe(`BAD_USER_INPUT: ${AFTER}`);
  });

  const ID = "query ($id: ID!) { employee(id: $id) { name } }";
  type Row = readonly [query: string, variables: object, status: number, code: string, message: string];
  const ROWS: readonly Row[] = [
    [
      "",
      {},
      400,
      "BAD_REQUEST",
      "GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.",
    ],
    ["{ units {", {}, 400, "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>."],
    [
      "{ units { edges { node { salary } } } }",
      {},
      400,
      "GRAPHQL_VALIDATION_FAILED",
      'Cannot query field "salary" on type "Unit".',
    ],
    [
      "{ units(colour: 1) { edges { cursor } } }",
      {},
      400,
      "GRAPHQL_VALIDATION_FAILED",
      'Unknown argument "colour" on field "Query.units".',
    ],
    [
      "{ employee { name } }",
      {},
      400,
      "GRAPHQL_VALIDATION_FAILED",
      'Field "employee" argument "id" of type "ID!" is required, but it was not provided.',
    ],
    [ID, {}, 400, "BAD_USER_INPUT", 'Variable "$id" of required type "ID!" was not provided.'],
    [ID, { id: null }, 400, "BAD_USER_INPUT", 'Variable "$id" of non-null type "ID!" must not be null.'],
    [
      "query ($id: ID!) { auditTrail(entityId: $id) { firstBreak } }",
      { id: "A#agc_0" },
      400,
      "BAD_USER_INPUT",
      "entityId: the id of an object this API returned.",
    ],
    [
      `{ ${"viewer { kind } ".repeat(501)} }`,
      {},
      400,
      "GRAPHQL_PARSE_FAILED",
      "Syntax Error: Document contains more that 2000 tokens. Parsing aborted.",
    ],
    [
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: viewer { kind }`).join(" ")} }`,
      {},
      400,
      "GRAPHQL_VALIDATION_FAILED",
      "The operation has 31 aliases; at most 30 are allowed.",
    ],
    [
      "query ($id: ID!) { node(id: $id) { id } }",
      { id: text(1_100_000) },
      413,
      "BAD_REQUEST",
      "The body has 1100075 bytes; at most 1048576 are taken.",
    ],
  ];

  it.each(ROWS)("%.60s", async (query, variables, status, code, message) => {
    const answer = await at.api.call(query, { ...at.callers.hr, variables: { ...variables } });
    expect(refusalOf(answer)).toEqual({ status, code, message, path: expect.anything(), more: [] });
  });

  it("writes nothing", async () => {
    expect((await held(at.table.db)).digest).toBe(before.digest);
  });
});
