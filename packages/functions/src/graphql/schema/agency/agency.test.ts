import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nip, type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";

const SET = `mutation ($input: CalendarSetInput!) {
  calendarSet(input: $input) {
    calendar { year holidays { date name } version }
    userErrors { code path message }
  }
}`;
const CREATE = `mutation ($input: AgencyCreateInput!) {
  agencyCreate(input: $input) {
    agency { id name zone homeRegion cell version }
    code
    validUntil
    userErrors { code path message }
  }
}`;
const CALENDAR = "query ($year: Int!) { viewer { agency { calendar(year: $year) { holidays { date } version } } } }";

const HR = { subject: "hr-Awal" };
const NYEPI = { date: "2026-03-19", name: "Hari Suci Nyepi" };
const IDUL_FITRI = { date: "2026-03-20", name: "Idul Fitri 1447 Hijriah" };

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let head: { readonly subject: string };
let operator: { readonly subject: string };

beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Awal", 0);
  head = await api.link("head", agency.agency.id, agency.head.employee);
  operator = await api.operator("operator");
});
afterAll(() => table.drop());

describe("Agency", () => {
  it("is the viewer's own, with its policy", async () => {
    const query = `{ viewer { agency {
      id name zone homeRegion cell version policy { id version title sources } calendar(year: 2026) { year }
    } } }`;
    const data = await api.data<{ viewer: { agency: { policy: { sources: string[] } } } }>(query, { as: head });
    const { sources, ...policy } = data.viewer.agency.policy;
    expect({ ...data.viewer.agency, policy }).toEqual({
      id: agency.agency.id,
      name: "Pemerintah Awal",
      zone: "WIB",
      homeRegion: "ap-southeast-3",
      cell: "jakarta",
      version: 1,
      policy: { id: "national", version: 1, title: "Pengelolaan Kinerja Pegawai ASN (nasional)" },
      calendar: null,
    });
    expect(sources).toHaveLength(6);
  });

  it("is found by its id from within, and by nobody else", async () => {
    const query = "query ($id: ID!) { node(id: $id) { __typename id ... on Agency { name } } }";
    const other = await smallAgency(table.db, "Lain", 0);
    const find = (id: string) => api.data(query, { as: head, variables: { id } });
    const { id } = agency.agency;
    expect(await find(id)).toEqual({ node: { __typename: "Agency", id, name: "Pemerintah Awal" } });
    expect(await find(other.agency.id)).toEqual({ node: null });
    expect(await api.data("{ viewer { agency { id } } }")).toEqual({ viewer: { agency: null } });
    expect(await api.data("{ viewer { agency { id } } }", { as: operator })).toEqual({ viewer: { agency: null } });
  });

  it("refuses a calendar year out of range", async () => {
    const { body } = await api.call(CALENDAR, { as: head, variables: { year: 1999 } });
    expect(body.errors).toMatchObject([
      { message: "year: a year from 2020 to 2100.", extensions: { code: "BAD_USER_INPUT", path: ["year"] } },
    ]);
  });
});

describe("calendarSet", () => {
  const set = (input: object, language: "en" | "id" = "id") =>
    api.data(SET, { as: HR, language, variables: { input: { year: 2026, version: 0, ...input } } });

  it("sets a year's holidays, twice as once, and then on the version that is there", async () => {
    const first = { calendarSet: { calendar: { year: 2026, holidays: [NYEPI], version: 1 }, userErrors: [] } };
    expect(await set({ holidays: [NYEPI] })).toEqual(first);
    expect(await set({ holidays: [NYEPI] })).toEqual(first);
    expect(await set({ holidays: [NYEPI, IDUL_FITRI], version: 1 })).toEqual({
      calendarSet: { calendar: { year: 2026, holidays: [NYEPI, IDUL_FITRI], version: 2 }, userErrors: [] },
    });
    expect(await set({ holidays: [], version: 1 })).toEqual({
      calendarSet: {
        calendar: null,
        userErrors: [
          {
            code: "VERSION_CONFLICT",
            path: ["version"],
            message: "Data telah diubah pihak lain: baca ulang lalu kirim dengan versi terkininya.",
          },
        ],
      },
    });
    expect(await api.data(CALENDAR, { as: head, variables: { year: 2026 } })).toEqual({
      viewer: { agency: { calendar: { holidays: [{ date: NYEPI.date }, { date: IDUL_FITRI.date }], version: 2 } } },
    });
  });

  it.each([
    [
      "en",
      "2027-01-01 is not in 2026: send only days of that year.",
      "2026-03-19 stands there twice: name each day once.",
    ],
    [
      "id",
      "2027-01-01 bukan tanggal pada tahun 2026: kirim hanya hari pada tahun itu.",
      "2026-03-19 tercantum dua kali: sebutkan setiap hari satu kali saja.",
    ],
  ] as const)("says in %s what is wrong with each day", async (language, outside, twice) => {
    const holidays = [NYEPI, { date: "2027-01-01", name: "Tahun Baru" }, NYEPI];
    expect(await set({ holidays, version: 2 }, language)).toEqual({
      calendarSet: {
        calendar: null,
        userErrors: [
          { code: "HOLIDAY_OUTSIDE_YEAR", path: ["holidays", "1", "date"], message: outside },
          { code: "HOLIDAY_TWICE", path: ["holidays", "2", "date"], message: twice },
        ],
      },
    });
  });

  it.each([
    [
      "a day that does not exist",
      { year: 2026, version: 0, holidays: [{ ...NYEPI, date: "2026-02-30" }] },
      "existing date",
    ],
    [
      "too many days",
      { year: 2026, version: 0, holidays: Array.from({ length: 61 }, () => NYEPI) },
      "at most 60 holidays",
    ],
  ])("refuses %s as bad input", async (_, input, reason) => {
    const { status, body } = await api.call(SET, { as: HR, variables: { input } });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain(reason);
    expect(body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("is a personnel officer's", async () => {
    const variables = { input: { year: 2026, version: 2, holidays: [] } };
    const { body } = await api.call(SET, { as: head, variables });
    expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
  });
});

describe("agencyCreate", () => {
  const input = {
    name: "Pemerintah Kabupaten Baru",
    zone: "WIT",
    cell: "jakarta",
    firstOfficer: { nip: nip(7), name: "Petugas Pertama" },
    idempotencyKey: "found-baru-2026",
  };
  type Created = {
    readonly agencyCreate: { readonly agency: { readonly id: string }; readonly code: string; readonly userErrors: [] };
  };
  const create = (changes: object = {}, language: "en" | "id" = "id") =>
    api.data<Created>(CREATE, { as: operator, language, variables: { input: { ...input, ...changes } } });

  it("founds an agency once, and lets its first officer in with the latest code", async () => {
    const first = await create();
    const again = await create();
    expect(first).toMatchObject({
      agencyCreate: {
        agency: { name: input.name, zone: "WIT", homeRegion: "ap-southeast-3", cell: "jakarta", version: 1 },
        validUntil: "2026-02-03T02:00:00.000Z",
        userErrors: [],
      },
    });
    expect(again.agencyCreate.agency).toEqual(first.agencyCreate.agency);
    const claim = `mutation ($input: IdentityClaimInput!) {
      identityClaim(input: $input) { viewer { grants agency { id } employee { name rank } } userErrors { code } }
    }`;
    const claimed = (code: string) => api.data(claim, { as: { subject: "first" }, variables: { input: { code } } });
    expect(await claimed(first.agencyCreate.code)).toEqual({
      identityClaim: { viewer: null, userErrors: [{ code: "CODE_NOT_VALID" }] },
    });
    expect(await claimed(again.agencyCreate.code)).toEqual({
      identityClaim: {
        viewer: {
          grants: ["HR"],
          agency: { id: first.agencyCreate.agency.id },
          employee: { name: "Petugas Pertama", rank: null },
        },
        userErrors: [],
      },
    });
  });

  it("refuses other content under the same key", async () => {
    expect(await create({ zone: "WIB" }, "en")).toEqual({
      agencyCreate: {
        agency: null,
        code: null,
        validUntil: null,
        userErrors: [
          {
            code: "IDEMPOTENCY_KEY_REUSED",
            path: ["idempotencyKey"],
            message:
              "This idempotency key was already used with other content: send a new key, or the same content again.",
          },
        ],
      },
    });
  });

  it("says what is wrong with the officer's number", async () => {
    const firstOfficer = { ...input.firstOfficer, nip: "123" };
    const { agencyCreate } = await create({ firstOfficer, idempotencyKey: "found-baru-2" }, "id");
    expect(agencyCreate.userErrors).toMatchObject([{ code: "NIP_NOT_VALID", path: ["firstOfficer", "nip"] }]);
  });

  it.each([
    ["nobody", undefined, "UNAUTHENTICATED"],
    ["a personnel officer", HR, "FORBIDDEN"],
  ])("is not for %s", async (_, as, code) => {
    const { body } = await api.call(CREATE, { ...(as === undefined ? {} : { as }), variables: { input } });
    expect(body).toMatchObject({ data: null, errors: [{ extensions: { code } }] });
  });
});
