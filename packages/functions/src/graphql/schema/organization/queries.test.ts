import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";

const HR = { subject: "hr-Awal" };
const ABSENT = "unt_00000000000000000000";

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let other: SmallAgency;
let head: { readonly subject: string };
let staff: { readonly subject: string };
let regent: { readonly subject: string };
let team: { readonly id: string };

/** The fixture's agency, and below its office a team that a functional officer leads. */
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Awal", 2);
  other = await smallAgency(table.db, "Lain", 1);
  const link = (subject: string, employee = "") => api.link(subject, agency.agency.id, employee);
  head = await link("head", agency.head.employee);
  staff = await link("staff", agency.staff[0]?.employee);
  regent = await link("regent", agency.regent.employee);
  team = await agency.unit("Tim Layanan", agency.office.id, "TEAM");
  const leader = await agency.person(40, team.id, "FUNCTIONAL", true, "Ketua Tim");
  await link("leader", leader.employee);
});
afterAll(() => table.drop());

describe("Query.unit and Query.units", () => {
  it("show a unit with what is around it", async () => {
    const query = `query ($id: ID!) { unit(id: $id) {
      id name kind version parent { name } path { name }
      positions { title job leads unit { name } version }
      head { name } before: head(on: "2024-12-31") { name }
      members(first: 1) { edges { node { name } } }
    } }`;
    expect(await api.data(query, { as: head, variables: { id: team.id } })).toEqual({
      unit: {
        id: team.id,
        name: "Tim Layanan",
        kind: "TEAM",
        version: 2,
        parent: { name: "Dinas Awal" },
        path: [{ name: "Pemerintah Awal" }, { name: "Dinas Awal" }, { name: "Tim Layanan" }],
        positions: [{ title: "Ketua Tim", job: "FUNCTIONAL", leads: true, unit: { name: "Tim Layanan" }, version: 1 }],
        head: { name: "Ketua Tim Awal 040" },
        before: null,
        members: { edges: [{ node: { name: "Ketua Tim Awal 040" } }] },
      },
    });
  });

  it("list units below one another, in pages", async () => {
    type Units = {
      readonly units: {
        readonly edges: readonly { node: { name: string } }[];
        readonly pageInfo: { endCursor: string };
      };
    };
    const query = `query ($after: String) {
      units(first: 2, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } }
    }`;
    const first = await api.data<Units>(query, { as: staff });
    const after = first.units.pageInfo.endCursor;
    const second = await api.data<Units>(query, { as: staff, variables: { after } });
    expect([...first.units.edges, ...second.units.edges].map(({ node }) => node.name)).toEqual([
      "Pemerintah Awal",
      "Dinas Awal",
      "Tim Layanan",
    ]);
    expect(first.units.pageInfo).toMatchObject({ hasNextPage: true });
    expect(second.units.pageInfo).toMatchObject({ hasNextPage: false });
  });

  it("answer null for what is absent, of another kind or another agency's", async () => {
    const ids = [ABSENT, other.office.id, agency.head.employee, "unt_x", ""];
    for (const id of ids)
      expect(
        await api.data("query ($id: ID!) { unit(id: $id) { id } node(id: $id) { id } }", { as: HR, variables: { id } }),
      ).toEqual({
        unit: null,
        node: id === agency.head.employee ? { id } : null,
      });
  });

  it.each([
    ['unit(id: "unt_x") { id }'],
    ["units { edges { cursor } }"],
    ['employee(id: "x") { id }'],
    ["employees { edges { cursor } }"],
  ])("%s asks for a token", async (field) => {
    const { body } = await api.call(`{ ${field} }`);
    expect(body.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });
});

describe("Query.employee", () => {
  const query = `query ($id: ID!, $on: Date) { employee(id: $id) {
    id name kind rank nip version
    assignment(on: $on) { startsOn endsOn kind title job leads position { title } unit { name } }
    assignments { title }
    rater(on: $on) { rater { name } unit { name } steps { reason unit { name } } }
  } }`;
  const employee = (as: { readonly subject: string }, id: string, on: string | null = null) =>
    api.data(query, { as, variables: { id, on } });

  it("shows an employee with assignment and rater, today and on a date", async () => {
    const id = agency.head.employee;
    const shown = {
      id,
      name: "Kepala Dinas Awal 001",
      kind: "PNS",
      rank: null,
      nip: "199002152015012002",
      version: 2,
      assignments: [{ title: "Kepala Dinas" }],
    };
    const assignment = {
      startsOn: "2025-01-01",
      endsOn: null,
      kind: "DEFINITIVE",
      title: "Kepala Dinas",
      job: "JPT",
      leads: true,
      position: { title: "Kepala Dinas" },
      unit: { name: "Dinas Awal" },
    };
    const rater = {
      rater: { name: "Kepala Daerah Awal 000" },
      unit: { name: "Pemerintah Awal" },
      steps: [
        { reason: "LEADS_THE_UNIT", unit: { name: "Dinas Awal" } },
        { reason: "HEAD_OF_UNIT", unit: { name: "Pemerintah Awal" } },
      ],
    };
    expect(await employee(HR, id)).toEqual({ employee: { ...shown, assignment, rater } });
    const nobody = { rater: null, unit: null, steps: [{ reason: "NO_ASSIGNMENT", unit: null }] };
    expect(await employee(HR, id, "2024-12-31")).toEqual({
      employee: { ...shown, assignment: null, rater: nobody },
    });
  });

  it.each([
    ["the employee", () => staff, "199003152015011003"],
    ["the rater", () => head, "199003152015011003"],
    ["the head above", () => regent, "199003152015011003"],
    ["a personnel officer", () => HR, "199003152015011003"],
    ["a colleague", () => ({ subject: "leader" }), null],
  ])("shows the employee number to %s as it may", async (_, as, expected) => {
    const id = agency.staff[0]?.employee ?? "";
    expect(await employee(as(), id)).toMatchObject({ employee: { name: "Pelaksana Awal 002", nip: expected } });
  });

  it("answers null for another agency's", async () => {
    expect(await employee(HR, other.head.employee)).toEqual({ employee: null });
  });
});

describe("Viewer", () => {
  const query = "{ viewer { employee { name nip } headedUnits { name } } }";

  it.each([
    ["a head", () => head, { name: "Kepala Dinas Awal 001", nip: "199002152015012002" }, ["Dinas Awal"]],
    [
      "a team's leader",
      () => ({ subject: "leader" }),
      { name: "Ketua Tim Awal 040", nip: "199005152015011041" },
      ["Tim Layanan"],
    ],
    ["a state official", () => regent, { name: "Kepala Daerah Awal 000", nip: null }, ["Pemerintah Awal"]],
    ["whoever heads nothing", () => staff, { name: "Pelaksana Awal 002", nip: "199003152015011003" }, []],
    ["whoever is linked to nobody", () => ({ subject: "nobody" }), null, []],
  ])("is the employee and the units headed today, for %s", async (_, as, employee, units) => {
    const headedUnits = units.map((name) => ({ name }));
    expect(await api.data(query, { as: as() })).toEqual({ viewer: { employee, headedUnits } });
  });
});

describe("Query.node", () => {
  it("finds units, positions and employees by their ids", async () => {
    type Found = { readonly unit: { readonly positions: readonly { readonly id: string }[] } };
    const unit = await api.data<Found>("query ($id: ID!) { unit(id: $id) { positions { id } } }", {
      as: HR,
      variables: { id: team.id },
    });
    const node = `query ($id: ID!) { node(id: $id) {
      __typename id ... on Unit { name } ... on Position { title } ... on Employee { name }
    } }`;
    const find = (id: string) => api.data(node, { as: staff, variables: { id } });
    const position = unit.unit.positions[0]?.id ?? "";
    const employee = agency.head.employee;
    expect(await find(team.id)).toEqual({ node: { __typename: "Unit", id: team.id, name: "Tim Layanan" } });
    expect(await find(position)).toEqual({ node: { __typename: "Position", id: position, title: "Ketua Tim" } });
    expect(await find(employee)).toEqual({
      node: { __typename: "Employee", id: employee, name: "Kepala Dinas Awal 001" },
    });
  });
});
