import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, type CallOptions, createApi } from "../../../testing/api.ts";

const CLASS = "unitClass { class basis setBy { name } setAt period { name } unit { name } version }";
const SET = `mutation ($input: OrganizationClassSetInput!) {
  organizationClassSet(input: $input) { ${CLASS} userErrors { code path message } }
}`;
const READ = `query ($id: ID!, $unitId: ID!) { period(id: $id) { unitClass(unitId: $unitId) { class version } } }`;

const HR = { subject: "hr-Awal" };
const BASIS = "Rencana aksi triwulan I tercapai seluruhnya";

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let other: SmallAgency;
let regent: { readonly subject: string };
let head: { readonly subject: string };

beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Awal", 0);
  other = await smallAgency(table.db, "Lain", 0);
  regent = await api.link("regent", agency.agency.id, agency.regent.employee);
  head = await api.link("head", agency.agency.id, agency.head.employee);
});
afterAll(() => table.drop());

const inputOf = (changes: object = {}) => ({
  periodId: agency.quarter.id,
  unitId: agency.office.id,
  class: "BAIK",
  basis: BASIS,
  version: 0,
  ...changes,
});
const set = (as: { readonly subject: string }, changes: object = {}, options: CallOptions = {}) =>
  api.call<Record<string, unknown>>(SET, { as, variables: { input: inputOf(changes) }, ...options });

describe("organizationClassSet", () => {
  it("sets a unit's class one level up, twice as once, and again on its version", async () => {
    const first = await set(regent);
    expect(first.body.data).toEqual({
      organizationClassSet: {
        unitClass: {
          class: "BAIK",
          basis: BASIS,
          setBy: { name: "Kepala Daerah Awal 000" },
          setAt: "2026-01-20T02:00:00.000Z",
          period: { name: "Triwulan I 2026" },
          unit: { name: "Dinas Awal" },
          version: 1,
        },
        userErrors: [],
      },
    });
    expect(await set(regent)).toEqual(first);
    const read = { as: head, variables: { id: agency.quarter.id, unitId: agency.office.id } };
    expect(await api.data(READ, read)).toEqual({ period: { unitClass: { class: "BAIK", version: 1 } } });

    expect((await set(regent, { class: "ISTIMEWA" }, { language: "en" })).body.data).toEqual({
      organizationClassSet: {
        unitClass: null,
        userErrors: [
          {
            code: "VERSION_CONFLICT",
            path: ["version"],
            message: "Somebody changed this meanwhile: read it again and repeat with its current version.",
          },
        ],
      },
    });
    expect((await set(regent, { class: "ISTIMEWA", version: 1 })).body.data).toMatchObject({
      organizationClassSet: { unitClass: { class: "ISTIMEWA", version: 2 } },
    });
  });

  it("is recorded for the agency's own unit by a personnel officer", async () => {
    const changes = { unitId: agency.root.id };
    expect((await set(HR, changes)).body.data).toMatchObject({
      organizationClassSet: { unitClass: { unit: { name: "Pemerintah Awal" }, version: 1 }, userErrors: [] },
    });
    expect((await set(regent, changes)).body.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  it.each([
    ["en", "Classes of this period could be set until 2026-05-04T17:00:00.000Z."],
    ["id", "Capaian organisasi periode ini dapat ditetapkan sampai dengan 2026-05-04T17:00:00.000Z."],
  ] as const)("is refused once ratings are closed, in %s", async (language, message) => {
    const changes = { class: "KURANG", version: 2 };
    const late = await set(regent, changes, { language, now: "2026-05-04T17:00:00.000Z" });
    expect(late.body.data).toEqual({
      organizationClassSet: { unitClass: null, userErrors: [{ code: "TOO_LATE", path: ["periodId"], message }] },
    });
  });

  it("refuses a basis that says nothing as bad input", async () => {
    const { status, body } = await set(regent, { basis: "baik" });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { message: "basis: at least 10 characters: what the class rests on.", extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  it("is not for the unit's own head, and tells nobody of another agency's units", async () => {
    expect((await set(head)).body).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
    const absent = await set(regent, { unitId: "unt_00000000000000000000" });
    expect(absent.body.data).toMatchObject({
      organizationClassSet: { unitClass: null, userErrors: [{ code: "NOT_FOUND", path: ["unitId"] }] },
    });
    expect(await set(regent, { unitId: other.office.id })).toEqual(absent);
    expect((await set(regent, { periodId: other.quarter.id })).body.data).toMatchObject({
      organizationClassSet: { unitClass: null, userErrors: [{ code: "NOT_FOUND", path: ["periodId"] }] },
    });
  });
});

describe("Period.unitClass", () => {
  it("is null while nobody set it, and for another agency's unit", async () => {
    const read = (unitId: string) => api.data(READ, { as: head, variables: { id: agency.year.id, unitId } });
    expect(await read(agency.office.id)).toEqual({ period: { unitClass: null } });
    expect(await read(other.office.id)).toEqual({ period: { unitClass: null } });
  });
});
