import { COMMON_MESSAGES } from "@kinerja/core/shared/outcome";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, ratingOf } from "../../../../../core/src/testing/fixture.ts";
import { ABSENT, type AppraisalTown, appraisalTown, mutation } from "./testing.ts";

const NODE = "query ($id: ID!) { node(id: $id) { __typename id ... on Appraisal { state version viewerCan } } }";
const OF_EMPLOYEE = `query ($id: ID!, $period: ID!) {
  employee(id: $id) { appraisal(periodId: $period) { state version viewerCan } result(periodId: $period) { outcome } }
}`;

let at: AppraisalTown;
beforeAll(async () => {
  at = await appraisalTown();
});
afterAll(() => at.table.drop());

const node = (who: keyof AppraisalTown["as"], id: string) =>
  at.api.call(NODE, { as: at.as[who], variables: { id }, now: at.quarter.endsAt });
const ofEmployee = (who: keyof AppraisalTown["as"], whose: Person, period: string) =>
  at.api.call(OF_EMPLOYEE, { as: at.as[who], variables: { id: whose.employee, period }, now: at.quarter.endsAt });

describe("who sees an appraisal", () => {
  it.each([
    ["staff", ["SELF_ASSESS"]],
    ["head", ["RATE"]],
    ["regent", []],
    ["hr", []],
  ] as const)("%s does, and may do %j", async (who, viewerCan) => {
    const id = at.idOf(at.staff);
    const shown = { state: "OPEN", version: 0, viewerCan };
    expect((await node(who, id)).body).toEqual({ data: { node: { __typename: "Appraisal", id, ...shown } } });
    const { body } = await ofEmployee(who, at.staff, at.quarter.id);
    expect(body).toEqual({ data: { employee: { appraisal: shown, result: null } } });
  });

  it.each(["peer", "stranger"] as const)("%s gets the same bytes as for an appraisal that is none", async (who) => {
    const hidden = await node(who, at.idOf(at.staff));
    expect(hidden).toEqual({ status: 200, body: { data: { node: null } } });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(await node(who, ABSENT)));
  });

  it("a colleague's fields are null alike, whether or not there is something", async () => {
    const hidden = await ofEmployee("peer", at.staff, at.quarter.id);
    expect(hidden).toEqual({ status: 200, body: { data: { employee: { appraisal: null, result: null } } } });
    for (const period of [at.town.year.id, "per_none"])
      expect(JSON.stringify(await ofEmployee("peer", at.staff, period))).toBe(JSON.stringify(hidden));
  });

  it("there is none before its period opens", async () => {
    const { body } = await ofEmployee("staff", at.staff, at.town.year.id);
    expect(body).toEqual({ data: { employee: { appraisal: null, result: null } } });
  });
});

describe("who rates", () => {
  /** A rating, and that it changed nothing. */
  const rate = async (who: { readonly subject: string } | null, appraisalId = at.idOf(at.staff)) => {
    const content = ratingOf("SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI");
    const answer = await at.api.call(mutation("Rate"), {
      variables: { input: { appraisalId, version: 0, content } },
      now: at.quarter.endsAt,
      ...(who === null ? {} : { as: who }),
    });
    expect((await at.stored(at.staff)).input).toMatchObject({ state: "OPEN", version: 0, rating: null });
    return answer;
  };

  it.each(["peer", "stranger"] as const)("not %s, for whom there is nothing to rate", async (who) => {
    const hidden = await rate(at.as[who]);
    const error = { code: "NOT_FOUND", path: ["appraisalId"], message: COMMON_MESSAGES.NOT_FOUND.id };
    expect(hidden.body).toEqual({ data: { appraisalRate: { appraisal: null, userErrors: [error] } } });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(await rate(at.as[who], ABSENT)));
  });

  it.each([
    ["the employee themselves", "staff"],
    ["a personnel officer", "hr"],
  ] as const)("not %s", async (_, who) => {
    const { body } = await rate(at.as[who]);
    expect(body.data).toBeNull();
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "FORBIDDEN" }]);
  });

  it("not a platform operator", async () => {
    const { body } = await rate(await at.api.operator("op-appraisals"));
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "FORBIDDEN" }]);
  });

  it("not somebody without a token", async () => {
    const { body } = await rate(null);
    expect(body.errors?.map((error) => error.extensions)).toEqual([{ code: "UNAUTHENTICATED" }]);
  });
});
