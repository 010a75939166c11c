import * as Actor from "@kinerja/core/actor";
import { addMilliseconds } from "@kinerja/core/shared/time";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { content, nip, type Person, ratingOf, selfOf, value } from "../../../core/src/testing/fixture.ts";
import { restore } from "../../../core/src/testing/snapshot.ts";
import type { Answer } from "../testing/api.ts";
import { document, type MutationName, outcomeOf, type RequestName, requestsIn } from "../testing/mutations.ts";
import { type Held, held } from "../testing/table-digest.ts";
import { type ActorName, type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

let at: TwoAgencies;
let requests: ReturnType<typeof requestsIn>;
let before: Held;
beforeAll(async () => {
  at = await twoAgencies();
  requests = requestsIn(at.ours, at.code);
  before = await held(at.table.db);
});
afterEach(() => restore(at.table.db, before.items));
afterAll(() => at.table.drop());

const NOW = "2026-01-20T02:00:00.000Z";
const LATER = 3_600_000;

type Sent = { readonly mutation: MutationName; readonly input: object; readonly now?: string };
const send = (actor: ActorName, { mutation, input, now = NOW }: Sent): Promise<Answer<Record<string, unknown>>> =>
  at.api.call(document(mutation), { ...at.callers[actor], variables: { input }, now });
const outcomes = async (...sent: readonly Promise<Answer<Record<string, unknown>>>[]): Promise<readonly string[]> =>
  (await Promise.all(sent)).map(outcomeOf).toSorted();
const entries = (items: Held): number => items.rows.filter(({ pk }) => pk.includes("#AUDIT#")).length;

const BOTH = ["DONE"] as const;
const OR_CONFLICT = ["DONE", "userErrors VERSION_CONFLICT"] as const;

describe("the same mutation twice at once", () => {
  type Row = readonly [name: RequestName, by: ActorName, second: readonly string[], auditEntries: number];
  /** Who sends it, what the slower of the two may be told, and how many entries the audit trails gain. */
  const ROWS: readonly Row[] = [
    ["identityClaim", "unlinked", BOTH, 1],
    ["grantGive", "hr", BOTH, 1],
    ["grantEnd", "hr", OR_CONFLICT, 1],
    ["agencySharingSet", "hr", BOTH, 1],
    // It changes nothing that anything rests on: there is nothing to audit.
    ["figuresRebuild", "hr", BOTH, 0],
    ["calendarSet", "hr", OR_CONFLICT, 1],
    ["policyDraftCreate", "hr", BOTH, 1],
    // The version and the agency.
    ["policyActivate", "hr", OR_CONFLICT, 2],
    ["unitCreate", "hr", BOTH, 1],
    ["positionCreate", "hr", BOTH, 1],
    ["employeeCreate", "hr", BOTH, 1],
    ["assignmentStart", "hr", OR_CONFLICT, 1],
    ["leaveRecord", "hr", BOTH, 1],
    ["leaveCancel", "hr", OR_CONFLICT, 1],
    // The employee, the sign-in and a leave.
    ["employeeErase", "hr", BOTH, 3],
    // The year and its four quarters.
    ["periodCreate", "hr", BOTH, 5],
    ["planCreate", "subject", BOTH, 1],
    ["planRevise", "subject", OR_CONFLICT, 1],
    ["planSubmit", "subject", OR_CONFLICT, 1],
    ["planReturn", "rater", OR_CONFLICT, 1],
    ["planApprove", "rater", OR_CONFLICT, 1],
    ["organizationClassSet for the agency's own unit", "hr", OR_CONFLICT, 1],
    ["organizationClassSet for the office", "headAbove", OR_CONFLICT, 1],
    ["organizationClassSet for the section below the rater's", "rater", OR_CONFLICT, 1],
    ["distributionReasonGive", "rater", OR_CONFLICT, 1],
    ["appraisalSelfAssess", "subject", OR_CONFLICT, 1],
    ["appraisalRate", "rater", OR_CONFLICT, 1],
    ["appraisalRate after the rater's silence", "superior", OR_CONFLICT, 1],
    // It waits until rankings are made anew with it; its entry is written then.
    ["appraisalCorrect", "superior", BOTH, 0],
    ["appraisalFiguresRecord", "hr", OR_CONFLICT, 1],
    ["activitiesRecord", "subject", BOTH, 1],
    ["activityRevise", "subject", OR_CONFLICT, 1],
    ["activitiesDecide", "rater", OR_CONFLICT, 1],
    // A mark is no record: there is nothing to audit.
    ["inboxMarkRead", "subject", BOTH, 0],
  ];
  /** Their answers hold a new secret each time; tests of their own below. */
  const WITH_SECRETS = ["agencyCreate", "identityInvite"];

  it("is tested of every mutation", () => {
    const listed = ROWS.map(([name]) => name as string);
    expect([...listed, ...WITH_SECRETS].toSorted()).toEqual(Object.keys(requests).toSorted());
  });

  it.each(ROWS)("%s has one effect, and the same answer an hour later", async (name, actor, second, auditEntries) => {
    const sent: Sent = requests[name];
    const answers = await Promise.all([send(actor, sent), send(actor, sent)]);
    const done = answers.find((answer) => outcomeOf(answer) === "DONE");
    const other = answers.find((answer) => answer !== done);
    expect(done).toBeDefined();
    expect(second).toContain(other === undefined ? "" : outcomeOf(other));
    const after = await held(at.table.db);
    expect(entries(after) - entries(before)).toBe(auditEntries);

    const again = await send(actor, { ...sent, now: addMilliseconds(sent.now ?? NOW, LATER) });
    expect(again).toEqual(done);
    expect((await held(at.table.db)).digest).toBe(after.digest);
  });

  it("identityInvite makes two codes of which one works", async () => {
    const invite: Sent = { mutation: "identityInvite", input: { employeeId: at.ours.people.newcomer.employee } };
    const answers = await Promise.all([send("hr", invite), send("hr", invite)]);
    expect(entries(await held(at.table.db)) - entries(before)).toBe(2);
    const codes = answers.map(({ body }) => (body.data as { identityInvite: { code: string } }).identityInvite.code);
    const claimed = codes.map((code) => send("unlinked", { mutation: "identityClaim", input: { code } }));
    expect(await outcomes(...claimed.slice(0, 1))).not.toEqual(await outcomes(...claimed.slice(1)));
    expect(new Set([...codes, at.code]).size).toBe(3);
    const first = await send("unlinked", { mutation: "identityClaim", input: { code: at.code } });
    expect(outcomeOf(first)).toBe("userErrors ALREADY_LINKED");
  });

  it("agencyCreate founds one agency, and an officer's latest code works", async () => {
    const founded = await Promise.all([
      send("operator", requests.agencyCreate),
      send("operator", requests.agencyCreate),
    ]);
    const later = await send("operator", { ...requests.agencyCreate, now: addMilliseconds(NOW, LATER) });
    type Founded = { readonly agencyCreate: { readonly agency: object; readonly code: string } };
    const payloads = [...founded, later].map(({ body }) => (body.data as Founded).agencyCreate);
    const agencies = new Set(payloads.map(({ agency }) => JSON.stringify(agency)));
    expect(agencies.size).toBe(1);
    // The agency, its unit, its officer, the officer's right, and three codes, each making the one before void.
    expect(entries(await held(at.table.db)) - entries(before)).toBe(4 + 3);
    const claim = (code = "") => send("unlinked", { mutation: "identityClaim", input: { code } });
    expect(await outcomes(claim(payloads[0]?.code))).toEqual(["userErrors CODE_NOT_VALID"]);
    expect(await outcomes(claim(payloads[1]?.code))).toEqual(["userErrors CODE_NOT_VALID"]);
    expect(await outcomes(claim(payloads[2]?.code))).toEqual(["DONE"]);

    // Once the officer has signed in, no operator has a way into the agency.
    const after = await held(at.table.db);
    const again = [send("operator", requests.agencyCreate), send("operator", requests.agencyCreate)];
    expect(await outcomes(...again)).toEqual(["userErrors OFFICER_SIGNED_IN", "userErrors OFFICER_SIGNED_IN"]);
    expect((await held(at.table.db)).digest).toBe(after.digest);
  });
});

describe("two different mutations at once", () => {
  const LOST = "userErrors VERSION_CONFLICT";

  it("of one plan: one wins", async () => {
    const revise = (resource: string): Sent => ({
      ...requests.planRevise,
      input: { ...requests.planRevise.input, content: content({ resources: [resource] }) },
    });
    expect(await outcomes(send("subject", revise("A")), send("subject", revise("B")))).toEqual(["DONE", LOST]);
    expect(entries(await held(at.table.db)) - entries(before)).toBe(1);
  });

  it("of one appraisal, by the employee and the rater: one wins", async () => {
    const found = await outcomes(send("subject", requests.appraisalSelfAssess), send("rater", requests.appraisalRate));
    expect(found[0]).toBe("DONE");
    // Whoever was slower may already have found it rated.
    expect([LOST, "userErrors NOT_NOW"]).toContain(found[1]);
    expect(entries(await held(at.table.db)) - entries(before)).toBe(1);
  });

  it("of one appraisal, with two judgements: one wins", async () => {
    const rate = (workResult: "DI_ATAS_EKSPEKTASI" | "SESUAI_EKSPEKTASI"): Sent => ({
      ...requests.appraisalRate,
      input: { ...requests.appraisalRate.input, content: ratingOf(workResult, "SESUAI_EKSPEKTASI") },
    });
    const found = await outcomes(send("rater", rate("DI_ATAS_EKSPEKTASI")), send("rater", rate("SESUAI_EKSPEKTASI")));
    expect(found[0]).toBe("DONE");
    expect([LOST, "userErrors NOT_NOW"]).toContain(found[1]);
    expect(entries(await held(at.table.db)) - entries(before)).toBe(1);
  });

  it("of one appraisal, with figures of two sources: one wins, and both stand once the other is sent again", async () => {
    const record = (measure: string, from: string, version: number): Sent => {
      const { input, ...request } = requests.appraisalFiguresRecord;
      const figures = [{ ...input.figures[0], measure, from }];
      return { ...request, input: { ...input, version, figures } };
    };
    const first = [send("hr", record("ACHIEVEMENT", "SUPERIOR", 0)), send("hr", record("SATISFACTION", "OTHER", 0))];
    expect(await outcomes(...first)).toEqual(["DONE", LOST]);
    const both = [send("hr", record("ACHIEVEMENT", "SUPERIOR", 1)), send("hr", record("SATISFACTION", "OTHER", 1))];
    expect(await outcomes(...both)).toEqual(["DONE", LOST]);
  });

  it("of one result, with two contents: one waits", async () => {
    const { input, ...request } = requests.appraisalCorrect;
    const correct = (reason: string): Sent => ({ ...request, input: { ...input, reason } });
    const sent = ["Alasan yang pertama", "Alasan yang kedua"].map((reason) => send("superior", correct(reason)));
    expect(await outcomes(...sent)).toEqual(["DONE", "userErrors CORRECTION_PENDING"]);
  });

  it("of one unit, with two reasons: one wins", async () => {
    const give = (reason: string): Sent => ({
      ...requests.distributionReasonGive,
      input: { ...requests.distributionReasonGive.input, reason },
    });
    const sent = ["Alasan yang pertama", "Alasan yang kedua"].map((reason) => send("rater", give(reason)));
    expect(await outcomes(...sent)).toEqual(["DONE", LOST]);
    expect(entries(await held(at.table.db)) - entries(before)).toBe(1);
  });

  it("with one employee number: one employee", async () => {
    const create = (key: string): Sent => ({
      ...requests.employeeCreate,
      input: { ...requests.employeeCreate.input, nip: nip(99), idempotencyKey: key },
    });
    expect(await outcomes(send("hr", create("employee-aa")), send("hr", create("employee-bb")))).toEqual([
      "DONE",
      "userErrors NIP_TAKEN",
    ]);
  });

  it("for days of one employee that meet: one leave", async () => {
    const record = (startsOn: string, key: string): Sent => ({
      ...requests.leaveRecord,
      input: { ...requests.leaveRecord.input, startsOn, idempotencyKey: key },
    });
    expect(
      await outcomes(send("hr", record("2026-08-03", "leave-aaa")), send("hr", record("2026-08-05", "leave-bbb"))),
    ).toEqual(["DONE", "userErrors LEAVE_OVERLAPS"]);
    expect(entries(await held(at.table.db)) - entries(before)).toBe(1);
  });

  it("of one employee, who is erased and given a position: one wins", async () => {
    const { employee: employeeId } = at.ours.people.newcomer;
    const erase: Sent = { ...requests.employeeErase, input: { ...requests.employeeErase.input, employeeId } };
    const found = await outcomes(send("hr", erase), send("hr", requests.assignmentStart));
    expect(found[0]).toBe("DONE");
    expect([LOST, "userErrors ERASED"]).toContain(found[1]);
  });

  it("of two officers who end each other's right: one is left", async () => {
    const { hr, peer } = at.ours.people;
    const end = (whose: Person): Sent => ({ mutation: "grantEnd", input: { employeeId: whose.employee, kind: "HR" } });
    const early = at.api.depsAt("2026-01-10T02:00:00.000Z");
    value(await Actor.give(early, hr, { employee: peer.employee, kind: "HR" }));
    expect(await outcomes(send("hr", end(peer)), send("peer", end(hr)))).toEqual(["DONE", LOST]);
    const { mutation, input } = requests.calendarSet;
    expect(await outcomes(send("hr", { mutation, input }), send("peer", { mutation, input }))).toEqual([
      "DONE",
      "errors FORBIDDEN",
    ]);
  });

  it("with one code and two sign-ins: one is linked", async () => {
    const claim: Sent = requests.identityClaim;
    const other = at.api.call(document("identityClaim"), {
      as: { subject: "another" },
      variables: { input: claim.input },
    });
    expect(await outcomes(send("unlinked", claim), other)).toEqual(["DONE", "userErrors CODE_NOT_VALID"]);
  });
});

describe("an idempotency key with other content", () => {
  const REUSED = "userErrors IDEMPOTENCY_KEY_REUSED";
  type Row = readonly [name: RequestName, by: ActorName, change: object, answer: string];
  const ROWS: readonly Row[] = [
    ["agencyCreate", "operator", { name: "Pemerintah Lain" }, REUSED],
    ["unitCreate", "hr", { name: "Seksi Lain" }, REUSED],
    ["positionCreate", "hr", { title: "Pranata Komputer" }, REUSED],
    ["employeeCreate", "hr", { name: "Pegawai Lain" }, REUSED],
    ["leaveRecord", "hr", { kind: "BESAR" }, REUSED],
    // A plan is one a year: whatever the key, the year's plan is there.
    ["planCreate", "subject", { content: content({ resources: ["Satu laptop"] }) }, "userErrors ALREADY_EXISTS"],
  ];

  it.each(ROWS)("%s is refused, and nothing is written", async (name, actor, change, answer) => {
    const sent: Sent = requests[name];
    expect(await outcomes(send(actor, sent))).toEqual(["DONE"]);
    const after = await held(at.table.db);
    expect(await outcomes(send(actor, { ...sent, input: { ...sent.input, ...change } }))).toEqual([answer]);
    expect((await held(at.table.db)).digest).toBe(after.digest);
  });
});

describe("an old version", () => {
  type Row = readonly [name: RequestName, by: ActorName, input: object];
  const ROWS: readonly Row[] = [
    ["agencySharingSet", "hr", { version: 1 }],
    ["calendarSet", "hr", { version: 1 }],
    ["policyActivate", "hr", { version: 0 }],
    ["assignmentStart", "hr", { version: 1 }],
    ["leaveCancel", "hr", { version: 0 }],
    ["employeeErase", "hr", { version: 1 }],
    ["planRevise", "subject", { version: 0 }],
    ["planSubmit", "subject", { version: 0 }],
    ["planReturn", "rater", { version: 1 }],
    ["planApprove", "rater", { version: 1 }],
    ["organizationClassSet for the office", "headAbove", { version: 1 }],
    ["distributionReasonGive", "rater", { version: 1 }],
    ["activityRevise", "subject", { version: 2 }],
    ["appraisalSelfAssess", "subject", { version: 1, content: selfOf("DI_ATAS_EKSPEKTASI") }],
    ["appraisalRate", "rater", { version: 1 }],
    ["appraisalCorrect", "superior", { version: 0 }],
    ["appraisalFiguresRecord", "hr", { version: 1 }],
  ];

  it.each(ROWS)("%s is refused, and nothing is written", async (name, actor, input) => {
    const sent: Sent = requests[name];
    expect(await outcomes(send(actor, { ...sent, input: { ...sent.input, ...input } }))).toEqual([
      "userErrors VERSION_CONFLICT",
    ]);
    expect((await held(at.table.db)).digest).toBe(before.digest);
  });
});
