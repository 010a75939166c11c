import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";

const INVITE = `mutation ($input: IdentityInviteInput!) {
  identityInvite(input: $input) { code validUntil userErrors { code path message } }
}`;
const CLAIM = `mutation ($input: IdentityClaimInput!) {
  identityClaim(input: $input) {
    viewer { kind grants agency { name } headedUnits { name } employee { id name nip assignment { unit { name } } } }
    userErrors { code path message }
  }
}`;
const GIVE = `mutation ($input: GrantGiveInput!) {
  grantGive(input: $input) { employee { id grants } userErrors { code path message } }
}`;
const END = `mutation ($input: GrantEndInput!) {
  grantEnd(input: $input) { employee { id grants } userErrors { code path message } }
}`;
const GRANTS = "query ($id: ID!) { employee(id: $id) { grants } viewer { grants } }";

const HR = { subject: "hr-Awal" };
const ABSENT = "emp_00000000000000000000";

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let other: SmallAgency;
let head: { readonly subject: string };
let peer: { readonly subject: string };
let nobody: string;

beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Awal", 3);
  other = await smallAgency(table.db, "Lain", 0);
  head = await api.link("head", agency.agency.id, agency.head.employee);
  peer = await api.link("peer", agency.agency.id, agency.staff[2]?.employee ?? "");
  nobody = agency.staff[1]?.employee ?? "";
});
afterAll(() => table.drop());

const invite = async (employeeId: string): Promise<string> => {
  type Invited = { readonly identityInvite: { readonly code: string } };
  return (await api.data<Invited>(INVITE, { as: HR, variables: { input: { employeeId } } })).identityInvite.code;
};
const claim = (subject: string, code: string, language: "en" | "id" = "id") =>
  api.data(CLAIM, { as: { subject }, language, variables: { input: { code } } });

describe("identityInvite and identityClaim", () => {
  it("make a sign-in an employee's, and answer the rest of the request to that employee", async () => {
    const employee = agency.staff[0]?.employee ?? "";
    const code = await invite(employee);
    const linked = {
      identityClaim: {
        viewer: {
          kind: "EMPLOYEE",
          grants: [],
          agency: { name: "Pemerintah Awal" },
          headedUnits: [],
          employee: {
            id: employee,
            name: "Pelaksana Awal 002",
            nip: "199003152015011003",
            assignment: { unit: { name: "Dinas Awal" } },
          },
        },
        userErrors: [],
      },
    };
    expect(await claim("staff", code)).toEqual(linked);
    expect(await claim("staff", code)).toEqual(linked);
  });

  it("give a code of 14 days, and make the earlier one void", async () => {
    const first = await invite(nobody);
    const second = await api.data(INVITE, { as: HR, variables: { input: { employeeId: nobody } } });
    expect(second).toMatchObject({ identityInvite: { validUntil: "2026-02-03T02:00:00.000Z", userErrors: [] } });
    expect(await claim("late", first, "en")).toEqual({
      identityClaim: {
        viewer: null,
        userErrors: [
          {
            code: "CODE_NOT_VALID",
            path: ["code"],
            message: "This code is unknown, used or expired: ask the personnel office for a new one.",
          },
        ],
      },
    });
  });

  it("leave a sign-in with the employee it belongs to", async () => {
    expect(await claim("head", await invite(nobody))).toEqual({
      identityClaim: {
        viewer: null,
        userErrors: [
          {
            code: "ALREADY_LINKED",
            path: [],
            message: "Akun masuk ini sudah terhubung dengan seorang pegawai; satu akun hanya untuk satu pegawai.",
          },
        ],
      },
    });
  });

  it("ask for a token", async () => {
    const { status, body } = await api.call(CLAIM, { variables: { input: { code: "x" } } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });
});

describe("grantGive and grantEnd", () => {
  it("take effect at once, and twice as once", async () => {
    const variables = { input: { employeeId: agency.head.employee, kind: "AUDITOR" } };
    const given = { grantGive: { employee: { id: agency.head.employee, grants: ["AUDITOR"] }, userErrors: [] } };
    expect(await api.data(GIVE, { as: HR, variables })).toEqual(given);
    expect(await api.data(GIVE, { as: HR, variables, now: "2026-01-20T03:00:00.000Z" })).toEqual(given);
    const seen = { as: head, variables: { id: agency.head.employee }, now: "2026-01-20T03:00:00.000Z" };
    expect(await api.data(GRANTS, seen)).toEqual({
      employee: { grants: ["AUDITOR"] },
      viewer: { grants: ["AUDITOR"] },
    });

    const ended = { grantEnd: { employee: { id: agency.head.employee, grants: [] }, userErrors: [] } };
    const later = "2026-01-20T04:00:00.000Z";
    expect(await api.data(END, { as: HR, variables, now: later })).toEqual(ended);
    expect(await api.data(END, { as: HR, variables, now: later })).toEqual(ended);
    expect(await api.data(GRANTS, { ...seen, now: later })).toEqual({
      employee: { grants: [] },
      viewer: { grants: [] },
    });
  });

  it("refuse a right that is none", async () => {
    const variables = { input: { employeeId: agency.head.employee, kind: "KING" } };
    const { status, body } = await api.call(GIVE, { as: HR, variables });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("rights about access", () => {
  it("show an employee's grants to that employee and to officers, and null to others", async () => {
    const of = (employee: string, as: { readonly subject: string }) =>
      api.data(GRANTS, { as, variables: { id: employee } });
    expect(await of(agency.hr.employee, HR)).toMatchObject({ employee: { grants: ["HR"] } });
    expect(await of(agency.staff[2]?.employee ?? "", peer)).toMatchObject({ employee: { grants: [] } });
    expect(await of(agency.hr.employee, peer)).toMatchObject({ employee: { grants: null } });
  });

  it.each([
    ["identityInvite", INVITE, {}],
    ["grantGive", GIVE, { kind: "HR" }],
    ["grantEnd", END, { kind: "HR" }],
  ])("%s tells nobody of another agency's employees", async (_, query, more) => {
    const send = (as: { readonly subject: string } | undefined, employeeId: string) =>
      api.call(query, { ...(as === undefined ? {} : { as }), variables: { input: { employeeId, ...more } } });
    const absent = await send(HR, ABSENT);
    expect(JSON.stringify(absent)).toContain('"NOT_FOUND"');
    expect(await send(HR, other.head.employee)).toEqual(absent);
    expect(await send(HR, "emp_short")).toEqual(absent);

    const refused = await send(peer, agency.head.employee);
    expect(refused.body).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
    expect(await send(peer, ABSENT)).toEqual(refused);
    expect(await send(peer, other.head.employee)).toEqual(refused);
    expect((await send(undefined, ABSENT)).body.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });
});
