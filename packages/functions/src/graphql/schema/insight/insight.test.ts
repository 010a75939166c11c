import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import * as Insight from "@kinerja/core/insight";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ratingOf, type SmallAgency, smallAgency, value } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";

const PROGRESS = `query ($id: ID!) { period(id: $id) {
  name progress { enrolled selfAssessed rated escalated } closing { done total startedAt }
} }`;
const TRAIL = `query ($id: ID!) { auditTrail(entityId: $id) {
  firstBreak
  entries { entity version action actor employee { name } at reason bodyDigest previous hash }
} }`;
type Trail = {
  readonly auditTrail: { readonly entries: readonly { readonly previous: string; readonly hash: string }[] };
};

const HR = { subject: "hr-Awal" };
const ALWAYS = { mayContinue: () => true };
const HASH = expect.stringMatching(/^[0-9a-f]{64}$/);

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let other: SmallAgency;
let head: { readonly subject: string };

beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Awal", 2);
  other = await smallAgency(table.db, "Lain", 0);
  head = await api.link("head", agency.agency.id, agency.head.employee);
});
afterAll(() => table.drop());

describe("Period.progress and Period.closing", () => {
  const progress = (as: { readonly subject: string }) =>
    api.data(PROGRESS, { as, variables: { id: agency.quarter.id } });

  it("count nobody before the period opened, for officers; others get null", async () => {
    const nobody = { enrolled: 0, selfAssessed: 0, rated: 0, escalated: 0 };
    const name = "Triwulan I 2026";
    expect(await progress(HR)).toEqual({ period: { name, progress: nobody, closing: null } });
    expect(await progress(head)).toEqual({ period: { name, progress: null, closing: null } });
  });

  it("count who was put on the roll, rated and scored", async () => {
    const target = { agency: agency.agency.id, period: agency.quarter.id };
    const opened = api.depsAt(agency.quarter.endsAt);
    await Closing.advance(opened, target, ALWAYS);
    await agency.classes(agency.quarter);
    const [rated] = agency.staff;
    if (rated === undefined) throw new Error("no staff");
    value(
      await Appraisal.rate(opened, agency.head, {
        appraisalId: Appraisal.appraisalId({ period: agency.quarter.id, employee: rated.employee }),
        version: 0,
        content: ratingOf("SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"),
      }),
    );
    const pk = `A#${agency.agency.id}#${agency.quarter.id}#S0000`;
    await Insight.project(opened, [{ pk, sk: rated.employee, sequence: "1" }]);
    await Closing.advance(api.depsAt(agency.quarter.publishesAt), target, ALWAYS);
    expect(await progress(HR)).toEqual({
      period: {
        name: "Triwulan I 2026",
        progress: { enrolled: 3, selfAssessed: 0, rated: 1, escalated: 0 },
        closing: { done: 3, total: 3, startedAt: "2026-05-04T17:02:00.000Z" },
      },
    });
  });
});

describe("Query.auditTrail", () => {
  const trail = (id: string, as = HR) => api.call<Trail>(TRAIL, { as, variables: { id } });

  it("shows who changed an object and when, each entry after the one before", async () => {
    const { body } = await trail(agency.head.employee);
    const entries = body.data?.auditTrail.entries ?? [];
    const [first, second] = entries;
    const common = {
      entity: agency.head.employee,
      actor: agency.hr.employee,
      employee: { name: "Petugas Kepegawaian" },
      at: "2025-12-20T02:00:00.000Z",
      reason: null,
      bodyDigest: HASH,
      hash: HASH,
    };
    expect(body).toEqual({
      data: {
        auditTrail: {
          firstBreak: null,
          entries: [
            { ...common, version: 1, action: "employee.create", previous: "0".repeat(64) },
            { ...common, version: 2, action: "assignment.start", previous: first?.hash },
          ],
        },
      },
    });
    expect(second?.hash).not.toBe(first?.hash);
    expect(JSON.stringify(body)).not.toContain("Kepala Dinas");
  });

  it("names an operator by a digest, and what happens by itself by no one", async () => {
    expect((await trail(agency.agency.id)).body.data).toMatchObject({
      auditTrail: { entries: [{ action: "agency.create", actor: "operator:op-Awal", employee: null }] },
    });
    expect((await trail(agency.quarter.id)).body.data).toMatchObject({
      auditTrail: {
        firstBreak: null,
        entries: expect.arrayContaining([expect.objectContaining({ actor: "system", employee: null })]),
      },
    });
  });

  it("finds parts that have no id of their own", async () => {
    expect((await trail(`${agency.hr.employee}:HR`)).body.data).toMatchObject({
      auditTrail: { entries: [{ action: "grant.give" }] },
    });
  });

  it("is empty for what is absent and for another agency's object alike", async () => {
    const nothing = { status: 200, body: { data: { auditTrail: { firstBreak: null, entries: [] } } } };
    expect(await trail("emp_00000000000000000000")).toEqual(nothing);
    expect(await trail(other.head.employee)).toEqual(nothing);
  });

  it.each([[""], ["A#agc_1"], ["emp_1:"], ["EMP_1"]])("refuses %j as bad input", async (id) => {
    const { status, body } = await trail(id);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { message: "entityId: the id of an object this API returned.", extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });

  it("is not for a head, and asks for a token", async () => {
    const variables = { id: agency.head.employee };
    const refused = await trail(agency.head.employee, head);
    expect(refused.body).toMatchObject({ data: { auditTrail: null }, errors: [{ extensions: { code: "FORBIDDEN" } }] });
    expect(await trail(other.head.employee, head)).toEqual(refused);
    expect((await api.call(TRAIL, { variables })).body.errors).toMatchObject([
      { extensions: { code: "UNAUTHENTICATED" } },
    ]);
  });
});
