import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable } from "../../../../../local/src/test-table.ts";
import { createApi } from "../../../testing/api.ts";

const SHOWN = "id date text output minutes resultId state note version";
const RECORD = `mutation ($input: ActivitiesRecordInput!) {
  activitiesRecord(input: $input) { activities { ${SHOWN} } userErrors { code path message } } }`;
const DECIDE = `mutation ($input: ActivitiesDecideInput!) {
  activitiesDecide(input: $input) { activities { state note decidedBy { name } } userErrors { code path } } }`;
const REVISE = `mutation ($input: ActivityReviseInput!) {
  activityRevise(input: $input) { activity { ${SHOWN} } userErrors { code } } }`;
const REPORT = `query ($id: ID!) { employee(id: $id) { workReport(month: "2026-03") {
  month counts { reportedDays submitted verified returned changedAt }
  work { result { id statement } verified waiting outputs } } } }`;
const TEAM = `query ($unit: ID!, $since: DateTime) { unit(id: $unit) {
  activityMonths(month: "2026-03", changedSince: $since, first: 10) {
    edges { node { employee { name } counts { submitted verified returned } } } } } }`;

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Batch = { readonly activities: readonly (Row | null)[]; readonly userErrors: readonly object[] };

const openTown = async () => {
  const table = await createTestTable();
  const town = await smallAgency(table.db, "Batanghari", 2);
  const api = await createApi(table);
  const [staff, peer] = town.staff;
  if (staff === undefined || peer === undefined) throw new Error("The town has no staff.");
  const link = (subject: string, employee: string) => api.link(subject, town.agency.id, employee);
  const as = { staff: await link("staff", staff.employee), head: await link("head", town.head.employee) };
  return { table, town, api, as, staff };
};
let at: Awaited<ReturnType<typeof openTown>>;
beforeAll(async () => {
  at = await openTown();
});
afterAll(() => at.table.drop());

describe("a month of daily reports (Batanghari)", () => {
  const entry = (n: number, date: string, more: object = {}) => ({
    date,
    text: `Melayani pemohon ${n}`,
    idempotencyKey: `laporan-${n}`,
    ...more,
  });
  const entries = [
    entry(1, "2026-03-02", { output: "12 berkas", minutes: 300, resultId: "r1" }),
    entry(2, "2026-03-02", { output: "1 rapat" }),
    entry(3, "2026-03-05", { output: "7 berkas", resultId: "r1" }),
    entry(4, "2026-03-31"),
  ];
  let first: Batch;

  it("begins with a batch, delayed days among it; what cannot be taken says why in the language asked for", async () => {
    const options = { as: at.as.staff, now: "2026-03-06T09:00:00.000Z", variables: { input: { entries } } };
    first = (await at.api.data<{ activitiesRecord: Batch }>(RECORD, options)).activitiesRecord;
    expect(first.activities.map((one) => one && [one.date, one.output, one.minutes, one.resultId, one.state])).toEqual([
      ["2026-03-02", "12 berkas", 300, "r1", "SUBMITTED"],
      ["2026-03-02", "1 rapat", null, null, "SUBMITTED"],
      ["2026-03-05", "7 berkas", null, "r1", "SUBMITTED"],
      null,
    ]);
    expect(first.userErrors).toEqual([
      {
        code: "DATE_IN_FUTURE",
        path: ["entries", "3", "date"],
        message: "Kegiatan dilaporkan setelah dilakukan: kirim tanggal sampai dengan 2026-03-06.",
      },
    ]);
    expect((await at.api.data<{ activitiesRecord: Batch }>(RECORD, options)).activitiesRecord).toEqual(first);
  });

  it("shows the head who reported and what waits, and then only what changed", async () => {
    type Team = {
      readonly unit: { readonly activityMonths: { readonly edges: readonly { readonly node: object }[] } | null };
    };
    const team = async (since: string | null, as = at.as.head) => {
      const variables = { unit: at.town.office.id, since };
      const { unit } = await at.api.data<Team>(TEAM, { as, now: "2026-03-06T10:00:00.000Z", variables });
      return unit.activityMonths?.edges.map(({ node }) => node) ?? null;
    };
    const reported = {
      employee: { name: "Pelaksana Batanghari 002" },
      counts: { submitted: 3, verified: 0, returned: 0 },
    };
    const everybody = await team(null);
    expect(everybody).toHaveLength(3);
    expect(everybody).toContainEqual(reported);
    expect(everybody).toContainEqual({ employee: { name: "Pelaksana Batanghari 003" }, counts: null });
    expect(await team("2026-03-06T09:00:00.000Z")).toEqual([reported]);
    expect(await team("2026-03-06T09:00:00.001Z")).toEqual([]);
    expect(await team(null, at.as.staff)).toBeNull();
  });

  it("is verified and returned in one go, and rewritten", async () => {
    const [a, b, c] = first.activities;
    const decisions = [
      { activityId: a?.id, version: 1, verdict: "VERIFY" },
      { activityId: b?.id, version: 1, verdict: "RETURN", note: "Apa keputusan rapatnya?" },
      { activityId: c?.id, version: 1, verdict: "VERIFY" },
    ];
    const options = { as: at.as.head, now: "2026-03-07T02:00:00.000Z", variables: { input: { decisions } } };
    const by = { name: "Kepala Dinas Batanghari 001" };
    expect((await at.api.data<{ activitiesDecide: Batch }>(DECIDE, options)).activitiesDecide).toEqual({
      activities: [
        { state: "VERIFIED", note: null, decidedBy: by },
        { state: "RETURNED", note: "Apa keputusan rapatnya?", decidedBy: by },
        { state: "VERIFIED", note: null, decidedBy: by },
      ],
      userErrors: [],
    });
    const input = { activityId: b?.id, version: 2, text: "Rapat menetapkan jadwal loket", output: "1 keputusan" };
    const revised = await at.api.data<{ activityRevise: { activity: Row } }>(REVISE, {
      as: at.as.staff,
      now: "2026-03-07T03:00:00.000Z",
      variables: { input },
    });
    expect(revised.activityRevise.activity).toMatchObject({ state: "SUBMITTED", version: 3, output: "1 keputusan" });
  });

  it("ends in the monthly work-result report, where what nobody verified stands apart and no minutes do", async () => {
    const variables = { id: at.staff.employee };
    const report = await at.api.data(REPORT, { as: at.as.staff, now: "2026-04-01T02:00:00.000Z", variables });
    expect(report).toEqual({
      employee: {
        workReport: {
          month: "2026-03",
          counts: {
            reportedDays: ["2026-03-02", "2026-03-05"],
            submitted: 1,
            verified: 2,
            returned: 0,
            changedAt: "2026-03-07T03:00:00.000Z",
          },
          work: [
            {
              result: { id: "r1", statement: "Meningkatnya kualitas pelayanan" },
              verified: 2,
              waiting: 0,
              outputs: ["12 berkas", "7 berkas"],
            },
            { result: null, verified: 0, waiting: 1, outputs: [] },
          ],
        },
      },
    });
    expect(await at.api.data(REPORT, { as: at.as.head, now: "2026-04-01T02:00:00.000Z", variables })).toEqual(report);
  });

  it("takes no more once the raters' time is over, with a clear code", async () => {
    const now = at.town.quarter.evaluationClosesAt;
    const input = { entries: [entry(9, "2026-03-30")] };
    const { activitiesRecord } = await at.api.data<{ activitiesRecord: Batch }>(RECORD, {
      as: at.as.staff,
      now,
      language: "en",
      variables: { input },
    });
    expect(activitiesRecord).toEqual({
      activities: [null],
      userErrors: [
        {
          code: "PERIOD_CLOSED",
          path: ["entries", "0", "date"],
          message: `Activities of 2026-03-30 were taken until ${now}, when the raters' time for it ended.`,
        },
      ],
    });
  });

  it.each(["2026-3", "2026-13", "Maret"])("asks for a month as YYYY-MM, not for %j", async (month) => {
    const query = "query ($id: ID!, $month: String!) { employee(id: $id) { workReport(month: $month) { month } } }";
    const { body } = await at.api.call(query, { as: at.as.staff, variables: { id: at.staff.employee, month } });
    expect(body.errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([
      ["BAD_USER_INPUT", "month: a month as YYYY-MM, 2026-03 for instance."],
    ]);
  });
});
