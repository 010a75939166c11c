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
const FIGURES = `query ($id: ID!, $unit: ID) { period(id: $id) {
  progress(unitId: $unit) { enrolled rated ratedOnLastDay overdue byClass { predicate count } }
  progressByUnit(unitId: $unit, first: 1) {
    edges { node { unit { name } progress { enrolled rated byClass { count } } } } pageInfo { hasNextPage } } } }`;
const REBUILD = `mutation ($input: FiguresRebuildInput!) { figuresRebuild(input: $input) {
  period { name } after userErrors { code path message } } }`;
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
    await Insight.project(opened, [{ pk, sk: rated.employee }]);
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

describe("the figures of a unit, and of its parts", () => {
  const figures = (as: { readonly subject: string }, unit: string | null, id = agency.quarter.id, now?: string) =>
    api.data(FIGURES, { as, variables: { id, unit }, ...(now === undefined ? {} : { now }) });
  const NONE = [
    { predicate: "SANGAT_KURANG", count: 0 },
    { predicate: "KURANG", count: 0 },
    { predicate: "BUTUH_PERBAIKAN", count: 0 },
  ];

  it("are shown to its head, with the classes once they are published", async () => {
    const byClass = [...NONE, { predicate: "BAIK", count: 1 }, { predicate: "SANGAT_BAIK", count: 0 }];
    const { publishesAt } = agency.quarter;
    expect(await figures(head, agency.office.id, agency.quarter.id, publishesAt)).toEqual({
      period: {
        progress: { enrolled: 3, rated: 1, ratedOnLastDay: 0, overdue: 2, byClass },
        progressByUnit: { edges: [], pageInfo: { hasNextPage: false } },
      },
    });
    expect(await figures(head, agency.root.id)).toEqual({ period: { progress: null, progressByUnit: null } });
  });

  it("are listed for officers, each unit with its own", async () => {
    const classes = [0, 0, 0, 1, 0].map((count) => ({ count }));
    const unit = { name: "Dinas Awal" };
    expect(await figures(HR, null, agency.quarter.id, agency.quarter.endsAt)).toMatchObject({
      period: {
        progress: { enrolled: 3, overdue: 0 },
        progressByUnit: {
          edges: [{ node: { unit, progress: { enrolled: 3, rated: 1, byClass: classes } } }],
          pageInfo: { hasNextPage: false },
        },
      },
    });
    // The token's two and the grants; the period; the agency's figures; its own unit, its parts, and their names.
    expect(api.requests()).toEqual({ GetItem: 2, Query: 4, BatchGetItem: 1 });
  });

  it("are counted from scratch by an officer, and before publication without classes", async () => {
    const target = { agency: other.agency.id, period: other.quarter.id };
    await Closing.advance(api.depsAt(other.quarter.endsAt), target, ALWAYS);
    const theirs = { subject: "hr-Lain" };
    const seen = (enrolled: number) => ({
      period: { progress: { enrolled, rated: 0, ratedOnLastDay: 0, overdue: 0, byClass: null } },
    });
    const now = other.quarter.endsAt;
    expect(await figures(theirs, other.office.id, other.quarter.id, now)).toMatchObject(seen(0));
    const variables = { input: { periodId: other.quarter.id } };
    expect(await api.data(REBUILD, { as: theirs, variables, now })).toEqual({
      figuresRebuild: { period: { name: "Triwulan I 2026" }, after: null, userErrors: [] },
    });
    expect(await figures(theirs, other.office.id, other.quarter.id, now)).toMatchObject(seen(1));
    const absent = { input: { periodId: agency.quarter.id } };
    expect(await api.data(REBUILD, { as: theirs, variables: absent, now, language: "en" })).toEqual({
      figuresRebuild: {
        period: null,
        after: null,
        userErrors: [
          { code: "NOT_FOUND", path: ["periodId"], message: "There is no such object, or you may not see it." },
        ],
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
