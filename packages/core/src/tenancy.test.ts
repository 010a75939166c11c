import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../local/src/test-table.ts";
import * as Agency from "./agency/index.ts";
import * as Appraisal from "./appraisal/index.ts";
import { advance } from "./closing/index.ts";
import * as Goal from "./goal/index.ts";
import * as Insight from "./insight/index.ts";
import * as Organization from "./organization/index.ts";
import * as Period from "./period/index.ts";
import * as Plan from "./plan/index.ts";
import * as Ranking from "./ranking/index.ts";
import { ForbiddenError } from "./shared/errors.ts";
import type { Outcome } from "./shared/outcome.ts";
import {
  codes,
  content,
  depsAt,
  type Person,
  ratingOf,
  type SmallAgency,
  selfOf,
  smallAgency,
  value,
} from "./testing/fixture.ts";
import { ALWAYS, appraisalOf, openEvaluation, quarterOf, rateQuarter, targetOf } from "./testing/quarter.ts";
import { snapshot } from "./testing/snapshot.ts";

/*
 * Agency A's people with every right there is there, and every id of agency B: what they read is not there, what they
 * change is not found, and nothing of B is other than before.
 */
const MEETS = "SESUAI_EKSPEKTASI";
let table: TestTable;
let a: SmallAgency;
let b: SmallAgency;
let theirs: Period.Period;
let clerk: Person;
let before: Awaited<ReturnType<typeof snapshot>>;
/** A's officer, auditor, head and member at once. */
let mighty: Person;
beforeAll(async () => {
  table = await createTestTable();
  a = await smallAgency(table.db, "Sana", 1);
  b = await smallAgency(table.db, "Sini", 1);
  await openEvaluation(a);
  theirs = await openEvaluation(b);
  const [first] = b.staff;
  if (first === undefined) throw new Error("no staff");
  clerk = first;
  value(await rateQuarter(depsAt(table.db, theirs.endsAt), b, b.head, clerk, [MEETS, MEETS]));
  mighty = { ...a.head, grants: ["HR", "AUDITOR"] };
  before = await snapshot(table.db, b.agency.id);
});
afterAll(() => table.drop());

const at = () => depsAt(table.db, theirs.endsAt);

describe("an agency's reads with another's ids", () => {
  it.each<readonly [string, () => Promise<unknown>]>([
    ["a unit", () => Organization.unit(at(), mighty, b.office.id)],
    ["an employee", () => Organization.employee(at(), mighty, clerk.employee)],
    ["a period", () => Period.find(at(), mighty, theirs.id)],
    ["a unit's class", () => Goal.unitClass(at(), mighty, theirs.id, b.office.id)],
    ["a plan", () => Plan.find(at(), mighty, Plan.planId({ period: b.year.id, employee: clerk.employee }))],
    ["an appraisal", () => Appraisal.find(at(), mighty, appraisalOf(b, clerk))],
  ])("find no %s", async (_, read) => {
    expect(await read()).toBeNull();
  });

  it("find no positions, members or audit trail", async () => {
    const [position] = await Organization.positionsOf(at(), b.hr, b.office.id);
    expect(position).toBeDefined();
    expect(await Organization.position(at(), mighty, position?.id ?? "")).toBeNull();
    expect(await Organization.positionsOf(at(), mighty, b.office.id)).toEqual([]);
    expect(await Organization.memberPage(at(), mighty, b.office.id, 10)).toEqual({ edges: [], hasNextPage: false });
    for (const entity of [b.agency.id, clerk.employee, theirs.id, appraisalOf(b, clerk)])
      expect((await Insight.auditTrail(at(), mighty, entity)).entries).toEqual([]);
  });

  it("list their own people, units and periods only", async () => {
    const employees = (await Organization.employeePage(at(), mighty, 100)).edges.map(({ node }) => node.id);
    expect(employees.toSorted()).toEqual(
      [a.hr, a.regent, a.head, ...a.staff].map((person) => person.employee).toSorted(),
    );
    const units = (await Organization.unitPage(at(), mighty, 100)).edges.map(({ node }) => node.id);
    expect(units.toSorted()).toEqual([a.root.id, a.office.id].toSorted());
    expect((await Period.page(at(), mighty, 100)).edges.map(({ node }) => node.id)).not.toContain(theirs.id);
  });

  it("walk their own list even from another agency's cursor", async () => {
    const foreign = (await Organization.employeePage(at(), b.hr, 1)).edges[0]?.cursor ?? "";
    const own = new Set((await Organization.employeePage(at(), mighty, 100)).edges.map(({ node }) => node.id));
    const { edges } = await Organization.employeePage(at(), mighty, 100, foreign);
    expect(edges.every(({ node }) => own.has(node.id))).toBe(true);
  });
});

describe("an agency's changes with another's ids", () => {
  type Attempt = readonly [string, () => Promise<Outcome<unknown>>];
  const key = "kunci-asing-0001";
  const ids = () => ({
    plan: Plan.planId({ period: b.year.id, employee: clerk.employee }),
    appraisal: appraisalOf(b, clerk),
  });
  const assignment = (more: { readonly employeeId: string; readonly positionId: string }) =>
    Organization.assign(at(), mighty, { ...more, startsOn: "2026-04-01", kind: "DEFINITIVE", version: 2 });
  const positionIn = async (town: SmallAgency) =>
    (await Organization.positionsOf(at(), town.hr, town.office.id))[0]?.id ?? "";
  const ATTEMPTS: readonly Attempt[] = [
    [
      "a unit below theirs",
      () =>
        Organization.createUnit(at(), mighty, { name: "Unit", kind: "UNIT", parentId: b.root.id, idempotencyKey: key }),
    ],
    [
      "a position in theirs",
      () =>
        Organization.createPosition(at(), mighty, {
          unitId: b.office.id,
          title: "Jabatan",
          job: "JPT",
          leads: true,
          idempotencyKey: key,
        }),
    ],
    [
      "their employee on our position",
      async () => assignment({ employeeId: clerk.employee, positionId: await positionIn(a) }),
    ],
    [
      "our employee on their position",
      async () => assignment({ employeeId: a.head.employee, positionId: await positionIn(b) }),
    ],
    ["a right for theirs", () => Organization.giveGrant(at(), mighty, { employeeId: clerk.employee, kind: "HR" })],
    [
      "the end of a right of theirs",
      () => Organization.endGrant(at(), mighty, { employeeId: b.hr.employee, kind: "HR" }),
    ],
    ["a sign-in code for theirs", () => Organization.inviteEmployee(at(), mighty, { employeeId: clerk.employee })],
    [
      "a plan in their year",
      () => Plan.create(at(), mighty, { periodId: b.year.id, content: content(), idempotencyKey: key }),
    ],
    ["their plan's approval", () => Plan.approve(at(), mighty, { planId: ids().plan, version: 3 })],
    [
      "their plan's return",
      () => Plan.sendBack(at(), mighty, { planId: ids().plan, version: 3, reason: "Bukan milik kami" }),
    ],
    ["their plan's content", () => Plan.revise(at(), mighty, { planId: ids().plan, version: 3, content: content() })],
    [
      "their unit's class",
      () =>
        Goal.setUnitClass(at(), mighty, {
          periodId: theirs.id,
          unitId: b.office.id,
          class: "ISTIMEWA",
          basis: "Bukan milik kami",
          version: 1,
        }),
    ],
    [
      "their unit's class in our period",
      () =>
        Goal.setUnitClass(at(), mighty, {
          periodId: a.quarter.id,
          unitId: b.office.id,
          class: "ISTIMEWA",
          basis: "Bukan milik kami",
          version: 0,
        }),
    ],
    [
      "their rating",
      () => Appraisal.rate(at(), mighty, { appraisalId: ids().appraisal, version: 1, content: ratingOf(MEETS, MEETS) }),
    ],
    [
      "their self-assessment",
      () => Appraisal.selfAssess(at(), mighty, { appraisalId: ids().appraisal, version: 1, content: selfOf(MEETS) }),
    ],
  ];

  it.each(ATTEMPTS)("find nothing to change: %s", async (_, attempt) => {
    expect(codes(await attempt())).toEqual(["NOT_FOUND"]);
    expect(await snapshot(table.db, b.agency.id)).toEqual(before);
  });

  it("find an appraisal under mixed ids no more than a whole foreign one", async () => {
    const mixed = [
      Appraisal.appraisalId({ period: a.quarter.id, employee: clerk.employee }),
      Appraisal.appraisalId({ period: theirs.id, employee: a.head.employee }),
    ];
    for (const id of mixed) expect(await Appraisal.find(at(), mighty, id)).toBeNull();
  });

  it("take a number their agency has, since one is unique in its own agency only", async () => {
    const profile = await Organization.employee(at(), b.hr, clerk.employee);
    const twin = { name: "Nama Sama", kind: "PNS", rank: null, nip: "199206152015011777" } as const;
    value(await Organization.createEmployee(at(), b.hr, { ...twin, idempotencyKey: "nomor-sama" }));
    value(await Organization.createEmployee(at(), a.hr, { ...twin, idempotencyKey: "nomor-sama" }));
    expect(profile?.id).toBe(clerk.employee);
    before = await snapshot(table.db, b.agency.id);
  });
});

describe("an agency's ranking", () => {
  it("holds its own people, and another's period leads to none", async () => {
    await advance(depsAt(table.db, theirs.publishesAt), targetOf(b), ALWAYS);
    const published = await quarterOf(b);
    const now = depsAt(table.db, theirs.publishesAt);
    // Where their own agency keeps such a ranking there is nothing.
    const nothing = await Ranking.ofAgency(now, mighty, published);
    if (nothing === null) throw new Error("not published");
    expect(await Ranking.page(now, a.agency.id, nothing, 100)).toEqual({ edges: [], hasNextPage: false });
    expect(await Ranking.total(nothing)).toBe(0);
    expect(await Ranking.ofUnit(now, mighty, published, b.office.id)).toBeNull();
    expect(await Ranking.own(now, mighty, published)).toBeNull();
    const group = await Ranking.ofAgency(now, b.hr, published);
    expect(group === null ? null : await Ranking.total(group)).toBe(1);
  });

  it("is closed for one agency without touching another", async () => {
    const ours = await snapshot(table.db, a.agency.id);
    await advance(depsAt(table.db, theirs.finalisesAt), targetOf(b), ALWAYS);
    expect((await quarterOf(b)).state).toBe("FINAL");
    expect(await snapshot(table.db, a.agency.id)).toEqual(ours);
  });
});

describe("a partition", () => {
  /** What is known before the tenant is, and who shares in a province's sums: an id and an instant, nothing else. */
  const EXCEPTIONS = [/^IDENTITY#[0-9a-zA-Z#]+$/, /^PROVINCE#\d\d$/];

  it("is one agency's, by its first words; the exceptions are named", async () => {
    const reason = "Kesepakatan forum kepegawaian se-provinsi";
    for (const { agency, hr } of [a, b]) {
      const { version } = await Agency.load(at(), agency.id);
      value(await Agency.setSharing(at(), hr, { province: "14", shared: true, version, reason }));
    }
    const items = await snapshot(table.db);
    const owned = new RegExp(`^A#(${a.agency.id}|${b.agency.id})(#|$)`);
    const others = items.filter(({ pk }) => !owned.test(pk) && !EXCEPTIONS.some((one) => one.test(pk)));
    expect(others.map(({ pk }) => pk)).toEqual([]);
    const shared = items.filter(({ pk }) => pk.startsWith("PROVINCE#"));
    expect(shared.map((item) => Object.keys(item).toSorted())).toEqual(shared.map(() => ["at", "pk", "sk"]));
    expect(shared.map(({ sk }) => sk).toSorted()).toEqual([a.agency.id, b.agency.id].toSorted());
    // The due index alone is read across agencies besides: by region, for the periods' sake.
    const due = new Set(items.flatMap(({ duePk }) => (duePk === undefined ? [] : [String(duePk).replace(/\d$/, "")])));
    expect([...due]).toEqual(["DUE#ap-southeast-3#"]);
  });
});

describe("the sums of a province", () => {
  it("are read by whoever shares there, and hold nothing of one agency", async () => {
    const now = depsAt(table.db, theirs.publishesAt);
    const asked = { province: "14", kind: "QUARTER", startsOn: "2026-01-01" } as const;
    expect(await Ranking.ofProvince(now, mighty, asked)).toEqual({ province: "14", status: "TOO_FEW" });
    const { version } = await Agency.load(now, a.agency.id);
    const reason = "Kesepakatan forum kepegawaian berakhir";
    value(await Agency.setSharing(now, a.hr, { province: "14", shared: false, version, reason }));
    await expect(Ranking.ofProvince(now, mighty, asked)).rejects.toThrow(ForbiddenError);
  });
});
