import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";
import { total } from "../../../testing/requests.ts";

const LIST = `query ($first: Int!, $after: String) {
  employees(first: $first, after: $after) {
    edges { cursor node {
      id name nip
      assignment { title unit { name } position { title } }
      rater { rater { name } unit { name } steps { reason unit { name } } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;
type List = {
  readonly employees: {
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly nip: string | null;
        readonly rater: { readonly rater: { readonly name: string } | null; readonly steps: readonly unknown[] };
      };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
const MEMBERS = `query ($id: ID!, $first: Int!, $after: String) {
  unit(id: $id) { members(first: $first, after: $after) {
    edges { node { id nip rater { rater { id } } } }
    pageInfo { hasNextPage endCursor }
  } }
}`;
type Members = {
  readonly unit: {
    readonly members: {
      readonly edges: readonly { readonly node: { readonly id: string; readonly nip: string | null } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
};

const HR = { subject: "hr-Luas" };
const UNITS = 5;
const STAFF_EACH = 20;

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let head: { readonly subject: string };
let section: { readonly id: string };
let sectionHead: { readonly subject: string };

/** The regent, the office's head, the officer, and five sections of a head and nineteen: 103 people. */
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Luas", 0);
  head = await api.link("head", agency.agency.id, agency.head.employee);
  const sections = [];
  for (let u = 0; u < UNITS; u += 1) {
    const unit = await agency.unit(`Seksi ${u}`, agency.office.id);
    const from = 10 + u * STAFF_EACH;
    const first = await agency.person(from, unit.id, "PENGAWAS", true, "Kepala Seksi");
    const others = Array.from({ length: STAFF_EACH - 1 }, (_, i) => from + 1 + i);
    await Promise.all(others.map((n) => agency.person(n, unit.id, "PELAKSANA", false, "Pelaksana")));
    sections.push({ unit, head: first });
  }
  const [first] = sections;
  if (first === undefined) throw new Error("no section");
  section = first.unit;
  sectionHead = await api.link("section-head", agency.agency.id, first.head.employee);
});
afterAll(() => table.drop());

describe("a list of employees with position, unit and rater", () => {
  // The first two rows head the units above all others; after them, those have to be read for themselves.
  const page = async (first: number): Promise<List["employees"]> => {
    const { employees } = await api.data<List>(LIST, { as: HR, variables: { first: 2 } });
    const after = employees.pageInfo.endCursor;
    return (await api.data<List>(LIST, { as: HR, variables: { first, after } })).employees;
  };

  it.each([[10], [100]])("of %i rows costs 8 table requests", async (first) => {
    const employees = await page(first);
    expect(employees.edges).toHaveLength(first);
    // Token's identity and grants, the list itself, the agency, and a batch each of units, units above, positions, raters.
    expect(api.requests()).toEqual({ GetItem: 2, Query: 2, BatchGetItem: 4 });
    expect(total(api.requests())).toBe(8);
  });

  it("shows each row's own", async () => {
    const [first] = (await page(10)).edges;
    expect(first?.node).toMatchObject({
      name: "Kepala Seksi Luas 010",
      nip: "199011152015011011",
      assignment: { title: "Kepala Seksi", unit: { name: "Seksi 0" }, position: { title: "Kepala Seksi" } },
      rater: {
        rater: { name: "Kepala Dinas Luas 001" },
        unit: { name: "Dinas Luas" },
        steps: [
          { reason: "LEADS_THE_UNIT", unit: { name: "Seksi 0" } },
          { reason: "HEAD_OF_UNIT", unit: { name: "Dinas Luas" } },
        ],
      },
    });
  });

  it("shows everybody once, by name, in as many pages as it takes", async () => {
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { employees }: List = await api.data<List>(LIST, { as: HR, variables: { first: 40, after } });
      names.push(...employees.edges.map(({ node }) => node.name));
      after = employees.pageInfo.endCursor;
      more = employees.pageInfo.hasNextPage;
    }
    expect(names).toHaveLength(103);
    expect(names).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(103);
  });

  it.each([[0], [101], [-1]])("refuses pages of %i rows", async (first) => {
    const { status, body } = await api.call(LIST, { as: HR, variables: { first } });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { message: "first: a whole number from 1 to 100.", extensions: { code: "BAD_USER_INPUT", path: ["first"] } },
    ]);
  });

  it("refuses a cursor of another list", async () => {
    const units = await api.data<{ units: { pageInfo: { endCursor: string } } }>(
      "{ units(first: 1) { pageInfo { endCursor } } }",
      { as: HR },
    );
    const variables = { first: 1, after: units.units.pageInfo.endCursor };
    const { body } = await api.call(LIST, { as: HR, variables });
    expect(body.errors).toMatchObject([{ message: "after: a cursor this list returned." }]);
  });

  it("is not for a head", async () => {
    const { status, body } = await api.call(LIST, { as: head, variables: { first: 10 } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { employees: null }, errors: [{ extensions: { code: "FORBIDDEN" } }] });
  });
});

describe("a unit's members", () => {
  const members = async (as: { readonly subject: string }, first: number, after: string | null = null) =>
    (await api.data<Members>(MEMBERS, { as, variables: { id: section.id, first, after } })).unit.members;

  it.each([
    ["its own head", 5, () => sectionHead],
    ["its own head", 20, () => sectionHead],
    ["the head above", 20, () => head],
  ])("are shown with their numbers to %s, %i at the price of 12 table requests", async (_, first, as) => {
    const { edges } = await members(as(), first);
    expect(edges).toHaveLength(first);
    expect(edges.every(({ node }) => node.nip !== null)).toBe(true);
    expect(total(api.requests())).toBe(12);
  });

  it("come in pages, everybody once", async () => {
    const first = await members(HR, 12);
    const second = await members(HR, 12, first.pageInfo.endCursor);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(STAFF_EACH);
  });

  it("are null for others, and the page size is still refused", async () => {
    const query =
      "query ($id: ID!, $first: Int!) { unit(id: $id) { name members(first: $first) { edges { cursor } } } }";
    const ask = (first: number) => api.call(query, { as: sectionHead, variables: { id: agency.office.id, first } });
    expect(await ask(20)).toEqual({ status: 200, body: { data: { unit: { name: "Dinas Luas", members: null } } } });
    expect((await ask(0)).body.errors).toMatchObject([{ message: "first: a whole number from 1 to 100." }]);
  });
});
