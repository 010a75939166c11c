import * as Actor from "@kinerja/core/actor";
import * as Appraisal from "@kinerja/core/appraisal";
import { addMilliseconds } from "@kinerja/core/shared/time";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { content, type Person, value } from "../../../core/src/testing/fixture.ts";
import { restore } from "../../../core/src/testing/snapshot.ts";
import { document, type MutationName, outcomeOf, type Request, requestsIn } from "../testing/mutations.ts";
import { shownOf } from "../testing/shown.ts";
import { type Held, held } from "../testing/table-digest.ts";
import { type ActorName, type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

const NOW = "2026-01-20T02:00:00.000Z";
const FORBIDDEN = "errors FORBIDDEN";
const NOT_FOUND = "userErrors NOT_FOUND";

let at: TwoAgencies;
let requests: Readonly<Record<string, Request>>;
let before: Held;
beforeAll(async () => {
  at = await twoAgencies();
  requests = requestsIn(at.ours, at.code);
  before = await held(at.table.db);
});
afterEach(() => restore(at.table.db, before.items));
afterAll(() => at.table.drop());

const send = async (
  actor: ActorName | { readonly subject: string },
  mutation: MutationName,
  changes: object = {},
  now?: string,
): Promise<string> => {
  const { input, ...request } = requests[mutation] ?? { input: {} };
  const caller = typeof actor === "string" ? at.callers[actor] : { as: actor };
  const variables = { input: { ...input, ...changes } };
  return outcomeOf(await at.api.call(document(mutation), { ...request, ...caller, ...(now && { now }), variables }));
};
const sends = async (...steps: readonly (readonly [ActorName, MutationName, object, string])[]): Promise<void> => {
  for (const [actor, mutation, changes, expected] of steps)
    expect(`${mutation}: ${await send(actor, mutation, changes)}`).toBe(`${mutation}: ${expected}`);
};
const grant = async (whose: Person, now = NOW): Promise<void> => {
  for (const kind of ["HR", "AUDITOR"] as const)
    value(await Actor.give(at.api.depsAt(now), at.ours.people.hr, { employee: whose.employee, kind }));
};
const appraisalOf = (whose: Person): string =>
  Appraisal.appraisalId({ period: at.ours.quarter.id, employee: whose.employee });

describe("one's own case", () => {
  const ROLES = ["peer", "rater", "superior"] as const;

  it.each(ROLES)("%s, an officer and auditor besides, does not rate themselves, at no time", async (role) => {
    const whose = at.ours.people[role];
    await grant(whose);
    const { endsAt, evaluationClosesAt, escalationClosesAt } = at.ours.quarter;
    for (const now of [NOW, endsAt, evaluationClosesAt, escalationClosesAt])
      expect(await send(role, "appraisalRate", { appraisalId: appraisalOf(whose) }, now)).toBe(FORBIDDEN);
  });

  it.each(ROLES)("%s, an officer and auditor besides, does not correct their own result", async (role) => {
    const whose = at.ours.people[role];
    await grant(whose);
    const appraisalId = Appraisal.appraisalId({ period: at.ours.second.id, employee: whose.employee });
    for (const now of [at.ours.second.publishesAt, at.ours.second.finalisesAt])
      expect(await send(role, "appraisalCorrect", { appraisalId }, now)).toBe(FORBIDDEN);
  });

  it.each(ROLES)("%s, an officer and auditor besides, does not decide on their own plan", async (role) => {
    const whose = at.ours.people[role];
    await grant(whose);
    const periodId = at.ours.years.empty.id;
    const planId = `pln_${periodId.slice(4)}-${whose.employee.slice(4)}`;
    await sends(
      [role, "planCreate", { periodId }, "DONE"],
      [role, "planSubmit", { planId }, "DONE"],
      [role, "planApprove", { planId }, FORBIDDEN],
      [role, "planReturn", { planId }, FORBIDDEN],
    );
  });

  it.each(ROLES)("%s, an officer besides, records no figures of their own", async (role) => {
    const whose = at.ours.people[role];
    await grant(whose);
    const of = ({ employee }: Person) => ({
      appraisalId: Appraisal.appraisalId({ period: at.ours.next.id, employee }),
    });
    const { newcomer } = at.ours.people;
    await sends(
      [role, "appraisalFiguresRecord", of(whose), FORBIDDEN],
      [role, "appraisalFiguresRecord", of(newcomer), "DONE"],
    );
  });

  it.each(ROLES)("%s, an officer besides, does not erase their own identity", async (role) => {
    const { employee: employeeId } = at.ours.people[role];
    await grant(at.ours.people[role]);
    await sends([role, "employeeErase", { employeeId }, FORBIDDEN], [role, "employeeErase", {}, "DONE"]);
  });

  it("whoever heads a unit does not set its class, an officer besides neither", async () => {
    const { units, people } = at.ours;
    for (const role of ["leader", "rater", "superior"] as const) await grant(people[role]);
    const of = (unit: { readonly id: string }) => ({
      ...requests["organizationClassSet for the office"]?.input,
      unitId: unit.id,
    });
    await sends(
      ["superior", "organizationClassSet", of(units.office), FORBIDDEN],
      ["rater", "organizationClassSet", { ...of(units.division), version: 1, class: "ISTIMEWA" }, FORBIDDEN],
      ["leader", "organizationClassSet", of(units.team), FORBIDDEN],
      ["rater", "organizationClassSet", of(units.team), "DONE"],
    );
  });

  it("a team's leader sets no class of a unit below it: the head above the team does", async () => {
    const { api, callers, ours } = at;
    const input = { name: "Subtim", kind: "UNIT", parentId: ours.units.team.id, idempotencyKey: "unit-subtim" };
    type Made = { readonly unitCreate: { readonly unit: { readonly id: string } } };
    const { unitCreate } = await api.data<Made>(document("unitCreate"), { ...callers.hr, variables: { input } });
    const of = { ...requests["organizationClassSet for the office"]?.input, unitId: unitCreate.unit.id };
    await sends(
      ["leader", "organizationClassSet", of, FORBIDDEN],
      ["superior", "organizationClassSet", of, FORBIDDEN],
      ["rater", "organizationClassSet", of, "DONE"],
    );
  });
});

/** The first instant of February in the agency's zone, and the last of January. */
const FEBRUARY = "2026-01-31T17:00:00.000Z";
const JANUARY = addMilliseconds(FEBRUARY, -1);
const RECORD = `query ($id: ID!, $period: ID!) {
  employee(id: $id) { nip plan(periodId: $period) { id } appraisal(periodId: $period) { id } }
}`;

describe("a rater who is moved away", () => {
  const sees = async (actor: ActorName | { readonly subject: string }, now: string): Promise<string> => {
    const caller = typeof actor === "string" ? at.callers[actor] : { as: actor };
    const variables = { id: at.ours.people.subject.employee, period: at.ours.quarter.id };
    return shownOf(await at.api.call(RECORD, { ...caller, variables, now }));
  };
  const seatOf = async (whose: Person): Promise<string> => {
    type Seat = { readonly employee: { readonly assignment: { readonly position: { readonly id: string } } } };
    const query = "query ($id: ID!) { employee(id: $id) { assignment { position { id } } } }";
    const data = await at.api.data<Seat>(query, { ...at.callers.hr, variables: { id: whose.employee } });
    return data.employee.assignment.position.id;
  };
  const successor = () => at.api.link("successor", at.ours.agency, at.ours.people.newcomer.employee);

  it("has every right until then, and none from then on; the successor the other way round", async () => {
    const { rater, newcomer } = at.ours.people;
    const seat = await seatOf(rater);
    await sends(
      ["hr", "assignmentStart", { employeeId: rater.employee }, "DONE"],
      ["hr", "assignmentStart", { employeeId: newcomer.employee, positionId: seat }, "DONE"],
    );
    const next = await successor();
    const arranged = await held(at.table.db);
    const all = async (actor: ActorName | { readonly subject: string }, now: string): Promise<readonly string[]> => {
      const outcomes = [await sees(actor, now), await send(actor, "planReturn", {}, now)];
      await restore(at.table.db, arranged.items);
      return [...outcomes, await send(actor, "planApprove", {}, now)];
    };
    expect(await all("rater", JANUARY)).toEqual(["shown", "DONE", "DONE"]);
    await restore(at.table.db, arranged.items);
    expect(await all(next, JANUARY)).toEqual(["nothing", NOT_FOUND, NOT_FOUND]);
    expect(await all("rater", FEBRUARY)).toEqual(["nothing", NOT_FOUND, NOT_FOUND]);
    const { endsAt } = at.ours.quarter;
    expect(await send("rater", "appraisalRate", {}, endsAt)).toBe(NOT_FOUND);
    // The successor's own plan is not approved yet.
    expect(await all(next, FEBRUARY)).toEqual(["shown", "DONE", "userErrors WAITING_FOR_PARENT"]);
    expect(await send(next, "appraisalRate", {}, endsAt)).toBe("DONE");
  });

  it("sets no class of the own unit when acting one level up", async () => {
    const { people, units } = at.ours;
    const acting = { employeeId: people.rater.employee, positionId: await seatOf(people.superior), kind: "ACTING" };
    await sends(["hr", "assignmentStart", acting, "DONE"]);
    const set = (actor: ActorName, unit: { readonly id: string }, version: number) =>
      send(
        actor,
        "organizationClassSet",
        { ...requests["organizationClassSet for the office"]?.input, unitId: unit.id, version, class: "ISTIMEWA" },
        FEBRUARY,
      );
    expect(await set("rater", units.division, 1)).toBe(FORBIDDEN);
    expect(await set("superior", units.division, 1)).toBe(FORBIDDEN);
    expect(await set("headAbove", units.division, 1)).toBe("DONE");
    expect(await set("rater", units.section, 0)).toBe("DONE");
  });

  it("rates no more while somebody acts in their place, and the acting head does not rate themselves", async () => {
    const { rater, newcomer } = at.ours.people;
    const acting = { employeeId: newcomer.employee, positionId: await seatOf(rater), kind: "ACTING" };
    await sends(["hr", "assignmentStart", acting, "DONE"]);
    const next = await successor();
    const { endsAt } = at.ours.quarter;
    expect(await sees("rater", endsAt)).toBe("nothing");
    expect(await send("rater", "appraisalRate", {}, endsAt)).toBe(NOT_FOUND);
    expect(await send(next, "appraisalRate", { appraisalId: appraisalOf(newcomer) }, endsAt)).toBe(FORBIDDEN);
    expect(await send(next, "appraisalRate", {}, endsAt)).toBe("DONE");
  });
});

describe("a standing right", () => {
  const holiday = { year: 2027, holidays: [] };
  const officer = (now: string): Promise<string> => send("peer", "calendarSet", holiday, now);

  it("is gone with the very instant it is ended", async () => {
    await grant(at.ours.people.peer, "2026-01-10T02:00:00.000Z");
    const end = { employeeId: at.ours.people.peer.employee, kind: "HR" };
    await sends(["hr", "grantEnd", end, "DONE"]);
    expect(await officer(NOW)).toBe(FORBIDDEN);
    expect(await officer(addMilliseconds(NOW, 1))).toBe(FORBIDDEN);
    expect(await officer(addMilliseconds(NOW, -1))).toBe("DONE");
  });

  it("over personnel is ended by another officer only, so that no agency is left without one", async () => {
    const own = { employeeId: at.ours.people.hr.employee, kind: "HR" };
    await sends(["hr", "grantEnd", own, "userErrors LAST_OFFICER"], ["hr", "calendarSet", {}, "DONE"]);
    await grant(at.ours.people.peer, "2026-01-10T02:00:00.000Z");
    await sends(
      ["peer", "grantEnd", own, "DONE"],
      ["hr", "grantGive", own, FORBIDDEN],
      ["hr", "unitCreate", {}, FORBIDDEN],
    );
  });

  it("goes with the employee's latest sign-in alone", async () => {
    const { hr, peer } = at.ours.people;
    const { code } = await Actor.invite(at.api.depsAt(NOW), hr, peer.employee);
    expect(await send({ subject: "another" }, "planCreate")).toBe("errors UNAUTHENTICATED");
    expect(await send({ subject: "another" }, "identityClaim", { code })).toBe("DONE");
    expect(await send({ subject: "another" }, "planCreate")).toBe("DONE");
    expect(await send("peer", "planCreate")).toBe("errors UNAUTHENTICATED");
  });

  it("does not count before it starts", async () => {
    const start = "2026-03-01T00:00:00.000Z";
    await grant(at.ours.people.peer, start);
    expect(await officer(NOW)).toBe(FORBIDDEN);
    expect(await officer(addMilliseconds(start, -1))).toBe(FORBIDDEN);
    const early = await at.api.call("{ viewer { grants } employees { edges { cursor } } }", {
      ...at.callers.peer,
      now: NOW,
    });
    expect(shownOf(early)).toBe(FORBIDDEN);
    expect(await officer(start)).toBe("DONE");
  });

  it("of one agency is none in another", async () => {
    const theirs = at.theirs.people.subject.employee;
    await sends(
      ["hr", "grantGive", { employeeId: theirs, kind: "HR" }, NOT_FOUND],
      ["hr", "grantEnd", { employeeId: at.theirs.people.hr.employee, kind: "HR" }, NOT_FOUND],
      ["hr", "identityInvite", { employeeId: theirs }, NOT_FOUND],
    );
    expect((await held(at.table.db)).digest).toBe(before.digest);
  });

  it("an auditor has writes nothing, not even their own right", async () => {
    const own = { employeeId: at.ours.people.auditor.employee };
    await sends(
      ["auditor", "grantGive", { ...own, kind: "HR" }, FORBIDDEN],
      ["auditor", "grantEnd", { ...own, kind: "AUDITOR" }, FORBIDDEN],
      ["auditor", "planRevise", { content: content() }, FORBIDDEN],
    );
    expect((await held(at.table.db)).digest).toBe(before.digest);
  });
});
