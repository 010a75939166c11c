import { COMMON_MESSAGES } from "@kinerja/core/shared/outcome";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../../../../core/src/testing/fixture.ts";
import { ABSENT, mutation, type PlanTown, planTown } from "./testing.ts";

const NODE = "query ($id: ID!) { node(id: $id) { __typename id ... on Plan { state version viewerCan } } }";
const OF_EMPLOYEE = `query ($id: ID!, $period: ID!) {
  employee(id: $id) { plan(periodId: $period) { state version viewerCan } }
}`;

let at: PlanTown;
beforeAll(async () => {
  at = await planTown();
  await at.waiting();
});
afterAll(() => at.table.drop());

describe("who sees a plan", () => {
  const APPROVED = { state: "APPROVED", version: 3, viewerCan: [] };
  const node = (who: keyof PlanTown["as"], id: string) => at.api.call(NODE, { as: at.as[who], variables: { id } });
  const ofEmployee = (who: keyof PlanTown["as"], whose: Person, period = at.town.year.id) =>
    at.api.call(OF_EMPLOYEE, { as: at.as[who], variables: { id: whose.employee, period } });

  it.each(["staff", "head", "regent", "hr"] as const)("%s does", async (who) => {
    const id = at.planIdOf(at.staff);
    expect((await node(who, id)).body).toEqual({ data: { node: { __typename: "Plan", id, ...APPROVED } } });
    expect((await ofEmployee(who, at.staff)).body).toEqual({ data: { employee: { plan: APPROVED } } });
  });

  it("the plan of a year is that of its short cycles", async () => {
    const { body } = await ofEmployee("staff", at.staff, at.town.quarter.id);
    expect(body).toEqual({ data: { employee: { plan: APPROVED } } });
  });

  it.each(["peer", "stranger"] as const)("%s gets the same bytes as for a plan that is none", async (who) => {
    const hidden = await node(who, at.planIdOf(at.staff));
    expect(hidden).toEqual({ status: 200, body: { data: { node: null } } });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(await node(who, ABSENT)));
  });

  it("a colleague's field is null alike for a plan that is there and one that is not", async () => {
    const hidden = await ofEmployee("peer", at.staff);
    expect(hidden).toEqual({ status: 200, body: { data: { employee: { plan: null } } } });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(await ofEmployee("peer", at.fresh)));
  });

  it("a period that is none has no plans", async () => {
    const { body } = await ofEmployee("staff", at.staff, "per_none");
    expect(body).toEqual({ data: { employee: { plan: null } } });
  });
});

describe("who decides on a plan", () => {
  /** The decision on the junior's plan, and that it changed nothing. */
  const decide = async (who: { readonly subject: string } | null, planId = at.planIdOf(at.junior)) => {
    const answer = await at.api.call(mutation("Return"), {
      variables: { input: { planId, version: 2, reason: "Tambahkan target" } },
      ...(who === null ? {} : { as: who }),
    });
    expect(await at.stored(at.junior)).toMatchObject({ state: "SUBMITTED", version: 2, decidedBy: null });
    return answer;
  };

  it.each(["peer", "stranger"] as const)("not %s, for whom there is none", async (who) => {
    const hidden = await decide(at.as[who]);
    const error = { code: "NOT_FOUND", path: ["planId"], message: COMMON_MESSAGES.NOT_FOUND.id };
    expect(hidden.body).toEqual({ data: { planReturn: { plan: null, userErrors: [error] } } });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(await decide(at.as[who], ABSENT)));
  });

  it.each([
    ["its own employee", "junior"],
    ["a head above who is not the rater", "head"],
    ["a personnel officer", "hr"],
  ] as const)("not %s, who sees it", async (_, who) => {
    const { body } = await decide(at.as[who]);
    expect(body.data).toBeNull();
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "FORBIDDEN" }]);
  });

  it("not a platform operator", async () => {
    const { body } = await decide(await at.api.operator("op-plans"));
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "FORBIDDEN" }]);
  });

  it("not somebody without a token", async () => {
    const { body } = await decide(null);
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "UNAUTHENTICATED" }]);
  });

  it("nobody writes for another: whoever creates a plan creates their own", async () => {
    const { body } = await at.api.call(mutation("Revise"), {
      as: at.as.head,
      variables: {
        input: { planId: at.planIdOf(at.staff), version: 3, content: { approach: "QUALITATIVE", results: [] } },
      },
    });
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "FORBIDDEN" }]);
    expect(await at.stored(at.staff)).toMatchObject({ state: "APPROVED", version: 3 });
  });
});
