import * as Organization from "@kinerja/core/organization";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";

const LEAVE = `id kind startsOn endsOn decree recordedBy { name } recordedAt cancelledAt cancelReason version`;
const ERRORS = "userErrors { code path message }";
const RECORD = `mutation ($input: LeaveRecordInput!) { leaveRecord(input: $input) { leave { ${LEAVE} } ${ERRORS} } }`;
const CANCEL = `mutation ($input: LeaveCancelInput!) { leaveCancel(input: $input) { leave { ${LEAVE} } ${ERRORS} } }`;
const OF_YEAR = `query ($id: ID!, $year: Int!) { employee(id: $id) { leaves(year: $year) { ${LEAVE} } } }`;

type Caller = { readonly subject: string };
type Leave = { readonly id: string; readonly version: number };
type Payload = { readonly leave: Leave | null; readonly userErrors: readonly unknown[] };
const HR: Caller = { subject: "hr-Awal" };

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let callers: Readonly<Record<"staff" | "colleague" | "head" | "regent", Caller>>;
let staff: string;
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Awal", 3);
  const [first, second] = agency.staff;
  staff = first?.employee ?? "";
  const link = (subject: string, employee = "") => api.link(subject, agency.agency.id, employee);
  callers = {
    staff: await link("staff", staff),
    colleague: await link("colleague", second?.employee),
    head: await link("head", agency.head.employee),
    regent: await link("regent", agency.regent.employee),
  };
});
afterAll(() => table.drop());

let made = 0;
const input = (more: object = {}) => {
  made += 1;
  return {
    employeeId: staff,
    kind: "MELAHIRKAN",
    startsOn: "2026-03-02",
    endsOn: "2026-06-01",
    decree: "SK 800/3/BKD/2026",
    idempotencyKey: `leave-${String(made).padStart(4, "0")}`,
    ...more,
  };
};
const record = async (sent: object, language: "en" | "id" = "en") =>
  (await api.data<{ leaveRecord: Payload }>(RECORD, { as: HR, language, variables: { input: sent } })).leaveRecord;
const cancel = async (sent: object, language: "en" | "id" = "en") =>
  (await api.data<{ leaveCancel: Payload }>(CANCEL, { as: HR, language, variables: { input: sent } })).leaveCancel;
const leaves = async (as: Caller, year: number) =>
  (await api.data<{ employee: { leaves: unknown } }>(OF_YEAR, { as, variables: { id: staff, year } })).employee.leaves;

describe("a leave", () => {
  const recorded = {
    id: expect.stringMatching(/^lev_[0-9a-z]{20}$/),
    kind: "MELAHIRKAN",
    startsOn: "2026-03-02",
    endsOn: "2026-06-01",
    decree: "SK 800/3/BKD/2026",
    recordedBy: { name: "Petugas Kepegawaian" },
    recordedAt: "2026-01-20T02:00:00.000Z",
    cancelledAt: null,
    cancelReason: null,
    version: 1,
  };
  const dates = { ...recorded, kind: null, decree: null, recordedBy: null, recordedAt: null };
  const cancelled = {
    ...recorded,
    cancelledAt: "2026-01-20T02:00:00.000Z",
    cancelReason: "Keputusan dicabut",
    version: 2,
  };
  let sent: object;
  let leave: Leave;
  beforeAll(async () => {
    sent = input();
    leave = (await record(sent)).leave ?? { id: "", version: 0 };
  });

  it("is recorded, twice as once", async () => {
    expect(await record(sent)).toEqual({ leave: recorded, userErrors: [] });
  });

  it.each([
    ["the employee: whole", "staff", [recorded]],
    ["the rater: dates alone", "head", [dates]],
    ["the rater's superior: dates alone", "regent", [dates]],
    ["a colleague: not at all", "colleague", null],
  ] as const)("is shown to %s", async (_, as, shown) => {
    expect(await leaves(callers[as], 2026)).toEqual(shown);
  });

  it("is shown in its years, and in no other", async () => {
    expect(await leaves(HR, 2026)).toEqual([recorded]);
    expect(await leaves(HR, 2025)).toEqual([]);
  });

  it.each([
    [
      "en",
      "A leave of this employee from 2026-03-02 to 2026-06-01 is on record: send other dates, or cancel that leave first.",
    ],
    [
      "id",
      "Cuti pegawai ini dari 2026-03-02 sampai 2026-06-01 sudah tercatat: kirim tanggal lain atau batalkan dahulu cuti itu.",
    ],
  ] as const)("keeps others from its days, said in %s", async (language, message) => {
    const meeting = input({ kind: "TAHUNAN", startsOn: "2026-06-01", endsOn: "2026-06-05" });
    expect(await record(meeting, language)).toEqual({
      leave: null,
      userErrors: [{ code: "LEAVE_OVERLAPS", path: ["startsOn"], message }],
    });
  });

  it("is cancelled, twice as once, and then no more", async () => {
    const asked = { leaveId: leave.id, version: 1, reason: "Keputusan dicabut" };
    expect(await cancel(asked)).toEqual({ leave: cancelled, userErrors: [] });
    expect(await cancel(asked)).toEqual({ leave: cancelled, userErrors: [] });
    expect(await cancel({ ...asked, version: 2 })).toEqual({
      leave: null,
      userErrors: [{ code: "LEAVE_CANCELLED", path: ["leaveId"], message: "This leave is cancelled already." }],
    });
    expect(await leaves(HR, 2026)).toEqual([cancelled]);
    expect(await leaves(callers.head, 2026)).toEqual([{ ...dates, cancelledAt: cancelled.cancelledAt, version: 2 }]);
  });
});

describe("what is refused", () => {
  it.each([
    [
      "an end before the start",
      { endsOn: "2026-03-01" },
      "LEAVE_REVERSED",
      "endsOn",
      "A leave ends on the day it starts or later: send a last day from 2026-03-02 on.",
      "Cuti berakhir pada hari mulainya atau sesudahnya: kirim tanggal akhir mulai 2026-03-02.",
    ],
    [
      "more than three years",
      { endsOn: "2029-03-02" },
      "LEAVE_TOO_LONG",
      "endsOn",
      "A leave lasts at most three years: send a last day up to 2029-03-01, and an extension as a leave of its own.",
      "Cuti paling lama tiga tahun: kirim tanggal akhir sampai 2029-03-01, dan perpanjangannya sebagai cuti tersendiri.",
    ],
    [
      "an employee who is not there",
      { employeeId: "emp_00000000000000000000" },
      "NOT_FOUND",
      "employeeId",
      "There is no such object, or you may not see it.",
      "Objek tidak ditemukan atau Anda tidak berhak melihatnya.",
    ],
  ])("%s, in both languages", async (_, changes, code, path, en, id) => {
    const sent = input(changes);
    const refused = (message: string) => ({ leave: null, userErrors: [{ code, path: [path], message }] });
    expect(await record(sent)).toEqual(refused(en));
    expect(await record(sent, "id")).toEqual(refused(id));
  });

  it.each([[2019], [2101]])("the year %d, which no leave is recorded for", async (year) => {
    const { status, body } = await api.call(OF_YEAR, { as: HR, variables: { id: staff, year } });
    expect(status).toBe(200);
    expect(body.errors).toMatchObject([
      { message: "year: a year from 2020 to 2100.", extensions: { code: "BAD_USER_INPUT", path: ["year"] } },
    ]);
  });
});

describe("every kind of leave", () => {
  it("can be recorded", async () => {
    for (const [i, kind] of Organization.LEAVE_KINDS.entries())
      expect(await record(input({ kind, startsOn: `2027-0${i + 1}-04`, endsOn: `2027-0${i + 1}-05` }))).toMatchObject({
        leave: { kind },
        userErrors: [],
      });
  });
});
