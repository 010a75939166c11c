import { entriesOf } from "@kinerja/core/audit";
import { BEHAVIOURS } from "@kinerja/core/shared/classes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { content, type PlanTown, planTown, SHOWN } from "./testing.ts";

const NODE = "query ($id: ID!) { node(id: $id) { __typename id ... on Plan { state version viewerCan } } }";
const NO_EXPECTATIONS = BEHAVIOURS.map((behaviour) => ({ behaviour, expectations: [] }));

let at: PlanTown;
beforeAll(async () => {
  at = await planTown();
});
afterAll(() => at.table.drop());

describe("a plan on its way", () => {
  let id: string;

  it("begins as a draft of its employee, with what was left out empty", async () => {
    const input = { periodId: at.town.year.id, content: content(), idempotencyKey: "plan-fresh-2026" };
    const created = await at.change("Create", input, at.as.fresh, { fields: SHOWN });
    id = at.planIdOf(at.fresh);
    expect(created).toEqual({
      userErrors: [],
      plan: {
        id,
        state: "DRAFT",
        approach: "QUALITATIVE",
        version: 1,
        submittedAt: null,
        decidedAt: null,
        returnReason: null,
        viewerCan: ["REVISE", "SUBMIT"],
        employee: { name: "Pelaksana Satu 062" },
        period: { name: "Tahun 2026" },
        decidedBy: null,
        results: [
          {
            id: "r1",
            kind: "UTAMA",
            statement: "Meningkatnya kualitas pelayanan",
            assignedBy: null,
            indicators: [
              { aspect: null, statement: "Komplain menurun dari tahun lalu", target: null, perspective: null },
            ],
          },
        ],
        expectations: NO_EXPECTATIONS,
        resources: [],
        accountability: [],
        consequences: [],
      },
    });
    expect(await at.change("Create", input, at.as.fresh, { fields: SHOWN })).toEqual(created);
  });

  it("takes its leader's expectations and its annex", async () => {
    const adaptive = { behaviour: "ADAPTIF", expectations: ["Menguasai sistem baru"] };
    const annex = {
      resources: ["Pendampingan pimpinan"],
      accountability: ["Laporan bulanan"],
      consequences: ["Pengembangan kompetensi"],
    };
    const input = { planId: id, version: 1, content: content({ ...annex, expectations: [adaptive] }) };
    const revised = await at.change("Revise", input, at.as.fresh, { fields: SHOWN });
    const expectations = NO_EXPECTATIONS.map((one) => (one.behaviour === "ADAPTIF" ? adaptive : one));
    expect(revised).toMatchObject({ userErrors: [], plan: { ...annex, version: 2, expectations } });
    expect(await at.change("Revise", input, at.as.fresh, { fields: SHOWN })).toEqual(revised);
  });

  it("goes to the rater, comes back with a reason, goes again and is approved", async () => {
    const submitted = await at.change("Submit", { planId: id, version: 2 }, at.as.fresh);
    expect(submitted).toEqual({ plan: { id, state: "SUBMITTED", version: 3, viewerCan: [] }, userErrors: [] });
    const { body } = await at.api.call(NODE, { as: at.as.head, variables: { id } });
    const seen = { __typename: "Plan", id, state: "SUBMITTED", version: 3, viewerCan: ["RETURN", "APPROVE"] };
    expect(body).toEqual({ data: { node: seen } });

    const fields = "state version viewerCan returnReason decidedBy { name } decidedAt";
    const decided = { viewerCan: [], decidedBy: { name: "Kepala Dinas Satu 001" } };
    const reason = "Tambahkan target untuk indikator";
    const returned = await at.change("Return", { planId: id, version: 3, reason }, at.as.head, { fields });
    const first = { ...decided, decidedAt: "2026-01-20T02:00:00.000Z" };
    expect(returned).toEqual({
      plan: { ...first, state: "RETURNED", version: 4, returnReason: reason },
      userErrors: [],
    });

    const again = await at.change("Submit", { planId: id, version: 4 }, at.as.fresh, { fields: "state returnReason" });
    expect(again).toEqual({ plan: { state: "SUBMITTED", returnReason: null }, userErrors: [] });
    const now = "2026-01-21T02:00:00.000Z";
    const approved = await at.change("Approve", { planId: id, version: 5 }, at.as.head, { fields, now });
    const second = { ...decided, decidedAt: now };
    expect(approved).toEqual({
      plan: { ...second, state: "APPROVED", version: 6, returnReason: null },
      userErrors: [],
    });
    expect(await at.change("Approve", { planId: id, version: 5 }, at.as.head, { fields })).toEqual(approved);
  });

  it("has one audit entry for each change, however often a request was sent", async () => {
    const entries = await entriesOf(at.table.db, at.town.agency.id, id);
    expect(entries.map((entry) => entry.action)).toEqual([
      "plan.create",
      "plan.revise",
      "plan.submit",
      "plan.return",
      "plan.submit",
      "plan.approve",
    ]);
  });
});

describe("a plan under a rater without one", () => {
  it("waits, and can be returned and not approved", async () => {
    const id = at.planIdOf(at.junior);
    const plan = { id, state: "WAITING_FOR_PARENT", version: 2, viewerCan: [] };
    expect(await at.waiting()).toEqual({ plan, userErrors: [] });
    const { body } = await at.api.call(NODE, { as: at.as.chief, variables: { id } });
    expect(body).toEqual({ data: { node: { ...plan, __typename: "Plan", viewerCan: ["RETURN"] } } });
  });
});
