import * as Closing from "@kinerja/core/closing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";

const CREATE = `mutation ($input: PeriodCreateInput!) {
  periodCreate(input: $input) { period { id kind name state version } userErrors { code path message } }
}`;
const PERIOD = `query ($id: ID!) { period(id: $id) {
  id kind name parent { name } startsOn endsOn startsAt endsAt evaluationClosesAt escalationClosesAt scoringStartsAt
  publishesAt finalisesAt calendarVersion policy { id version title } state lastStep nextStep { step dueAt }
  publication { publishedAt resultHash inputHash rated notComparable unrated } version
} }`;
const LIST = `query ($first: Int!, $after: String) {
  periods(first: $first, after: $after) { edges { node { name parent { name } } } pageInfo { hasNextPage endCursor } }
}`;
type List = {
  readonly periods: {
    readonly edges: readonly {
      readonly node: { readonly name: string; readonly parent: { readonly name: string } | null };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const HR = { subject: "hr-Awal" };
const ALWAYS = { mayContinue: () => true };

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let other: SmallAgency;
let staff: { readonly subject: string };

beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Awal", 1);
  other = await smallAgency(table.db, "Lain", 0);
  staff = await api.link("staff", agency.agency.id, agency.staff[0]?.employee ?? "");
});
afterAll(() => table.drop());

describe("Query.period", () => {
  const period = (id: string) => api.data(PERIOD, { as: staff, variables: { id } });
  const quarter = () => ({
    id: agency.quarter.id,
    kind: "QUARTER",
    name: "Triwulan I 2026",
    parent: { name: "Tahun 2026" },
    startsOn: "2026-01-01",
    endsOn: "2026-03-31",
    startsAt: "2025-12-31T17:00:00.000Z",
    endsAt: "2026-03-31T17:00:00.000Z",
    evaluationClosesAt: "2026-04-14T17:00:00.000Z",
    escalationClosesAt: "2026-05-04T17:00:00.000Z",
    scoringStartsAt: "2026-05-04T17:02:00.000Z",
    publishesAt: "2026-05-04T17:02:00.000Z",
    finalisesAt: "2026-06-23T17:00:00.000Z",
    calendarVersion: "",
    policy: { id: "national", version: 1, title: "Pengelolaan Kinerja Pegawai ASN (nasional)" },
  });

  it("shows a period's dates, and nothing published before it is", async () => {
    expect(await period(agency.quarter.id)).toEqual({
      period: {
        ...quarter(),
        state: "PLANNED",
        lastStep: null,
        nextStep: { step: "OPEN", dueAt: "2025-12-31T17:00:00.000Z" },
        publication: null,
        version: 1,
      },
    });
  });

  it("shows what was published once it is", async () => {
    const target = { agency: agency.agency.id, period: agency.quarter.id };
    const advanceAt = (now: string) => Closing.advance(api.depsAt(now), target, ALWAYS);
    await advanceAt("2026-03-31T17:00:00.000Z");
    await agency.classes(agency.quarter);
    expect(await advanceAt("2026-05-04T17:02:00.000Z")).toBe("DONE");
    expect(await period(agency.quarter.id)).toEqual({
      period: {
        ...quarter(),
        state: "PUBLISHED",
        lastStep: "PUBLISH",
        nextStep: { step: "FINALISE", dueAt: "2026-06-23T17:00:00.000Z" },
        publication: {
          publishedAt: "2026-05-04T17:02:00.000Z",
          resultHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          inputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          rated: 0,
          notComparable: 0,
          unrated: 2,
        },
        version: 10,
      },
    });
  });

  it("answers null for what is absent or another agency's", async () => {
    for (const id of [other.quarter.id, "per_00000000000000000000", "x"])
      expect(await period(id)).toEqual({ period: null });
  });

  it("is found by its id", async () => {
    const query = "query ($id: ID!) { node(id: $id) { __typename id ... on Period { name } } }";
    const find = (id: string) => api.data(query, { as: staff, variables: { id } });
    const { id } = agency.year;
    expect(await find(id)).toEqual({ node: { __typename: "Period", id, name: "Tahun 2026" } });
    expect(await find(other.year.id)).toEqual({ node: null });
  });
});

describe("Query.periods", () => {
  it("lists a year before its quarters, in pages, with one more request for the year they share", async () => {
    const first = await api.data<List>(LIST, { as: staff, variables: { first: 3 } });
    expect(api.requests()).toEqual({ GetItem: 2, Query: 2 });
    const after = first.periods.pageInfo.endCursor;
    const second = await api.data<List>(LIST, { as: staff, variables: { first: 3, after } });
    const rows = [...first.periods.edges, ...second.periods.edges].map(({ node }) => [node.name, node.parent?.name]);
    expect(rows).toEqual([
      ["Tahun 2026", undefined],
      ["Triwulan I 2026", "Tahun 2026"],
      ["Triwulan II 2026", "Tahun 2026"],
      ["Triwulan III 2026", "Tahun 2026"],
      ["Triwulan IV 2026", "Tahun 2026"],
    ]);
    expect([first.periods.pageInfo.hasNextPage, second.periods.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it("refuses a page of 101 rows", async () => {
    const { status, body } = await api.call(LIST, { as: staff, variables: { first: 101 } });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ message: "first: a whole number from 1 to 100." }]);
  });
});

describe("periodCreate", () => {
  const create = (year: number, as?: { readonly subject: string }) =>
    api.call<Record<string, unknown>>(CREATE, { ...(as === undefined ? {} : { as }), variables: { input: { year } } });

  it("creates a year and its quarters, twice as once", async () => {
    const first = await create(2027, HR);
    expect(first.body.data).toEqual({
      periodCreate: {
        period: { id: expect.stringMatching(/^per_/), kind: "YEAR", name: "Tahun 2027", state: "PLANNED", version: 1 },
        userErrors: [],
      },
    });
    expect(await create(2027, HR)).toEqual(first);
    const list = await api.data<List>(LIST, { as: HR, variables: { first: 100 } });
    expect(list.periods.edges).toHaveLength(10);
  });

  it.each([
    [2021, "year: from 2022, when PermenPANRB 6/2022 came into force."],
    [2100, "year: at most 2099."],
  ])("refuses %i as bad input", async (year, message) => {
    const { status, body } = await create(year, HR);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT", path: ["year"] } }]);
  });

  it("is a personnel officer's", async () => {
    expect((await create(2028, staff)).body).toMatchObject({
      data: null,
      errors: [{ extensions: { code: "FORBIDDEN" } }],
    });
    expect((await create(2028)).body.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });
});
