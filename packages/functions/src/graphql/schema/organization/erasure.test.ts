import * as Actor from "@kinerja/core/actor";
import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import * as Organization from "@kinerja/core/organization";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type SmallAgency, smallAgency, value } from "../../../../../core/src/testing/fixture.ts";
import { ALWAYS, appraisalOf, openEvaluation, rateQuarter, targetOf } from "../../../../../core/src/testing/quarter.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";

const FIELDS = "id name nip rank erased kind version grants assignments { startsOn endsOn title }";
const ERASE = `mutation ($input: EmployeeEraseInput!) {
  employeeErase(input: $input) { employee { ${FIELDS} } userErrors { code path message } }
}`;
const OFFICER = "Petugas Kepegawaian";
const REASON = "Permintaan tertulis setelah pensiun";
const DECREE = "SK 800/9/BKD/2026";
const NAME = "Identitas dihapus";

type Caller = { readonly subject: string };
type Payload = { readonly employee: Readonly<Record<string, unknown>> | null; readonly userErrors: readonly unknown[] };

let table: TestTable;
let api: Api;
let town: SmallAgency;
let now: string;
let staff: Person;
let colleague: Person;
let callers: Readonly<Record<"hr" | "head" | "staff" | "colleague", Caller>>;
/** A published quarter, in which both are rated; then the staff member leaves. */
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  town = await smallAgency(table.db, "Pensiun", 3);
  const [first, second, third] = town.staff;
  if (first === undefined || second === undefined || third === undefined) throw new Error("no staff");
  [staff, colleague] = [first, second];
  const link = (subject: string, whose: Person) => api.link(subject, town.agency.id, whose.employee);
  callers = {
    hr: { subject: "hr-Pensiun" },
    head: await link("head", town.head),
    staff: await link("staff", staff),
    colleague: await link("colleague", colleague),
  };
  const leave = { kind: "SAKIT" as const, startsOn: "2026-02-02", endsOn: "2026-02-06", decree: DECREE };
  const early = api.depsAt("2026-02-01T02:00:00.000Z");
  const recorded = { ...leave, employeeId: staff.employee, idempotencyKey: "leave-0001" };
  value(await Organization.recordLeave(early, town.hr, recorded));
  await openEvaluation(town);
  for (const one of [staff, colleague, third])
    value(
      await rateQuarter(api.depsAt(town.quarter.endsAt), town, town.head, one, [
        "SESUAI_EKSPEKTASI",
        "SESUAI_EKSPEKTASI",
      ]),
    );
  now = town.quarter.publishesAt;
  await Closing.advance(api.depsAt(now), targetOf(town), ALWAYS);
});
afterAll(() => table.drop());

const erase = async (more: object = {}, language: "en" | "id" = "en", as: Caller = callers.hr): Promise<Payload> => {
  const sent = { employeeId: staff.employee, leftOn: town.quarter.endsOn, version: 2, reason: REASON, ...more };
  const data = await api.data<{ employeeErase: Payload }>(ERASE, { as, language, now, variables: { input: sent } });
  return data.employeeErase;
};

describe("what is refused, in both languages", () => {
  it.each([
    [
      "somebody who is not there",
      { employeeId: "emp_00000000000000000000" },
      "NOT_FOUND",
      "employeeId",
      "There is no such object, or you may not see it.",
      "Objek tidak ditemukan atau Anda tidak berhak melihatnya.",
    ],
    [
      "an old version",
      { version: 1 },
      "VERSION_CONFLICT",
      "version",
      "Somebody changed this meanwhile: read it again and repeat with its current version.",
      "Data telah diubah pihak lain: baca ulang lalu kirim dengan versi terkininya.",
    ],
    [
      "a last day to come",
      { leftOn: "2030-01-01" },
      "LEFT_IN_FUTURE",
      "leftOn",
      "An identity is erased once its employee has left: send a last day up to TODAY.",
      "Identitas dihapus setelah pegawainya berhenti: kirim hari terakhir sampai TODAY.",
    ],
    [
      "a last day before the first",
      { leftOn: "2024-12-31" },
      "LEFT_TOO_EARLY",
      "leftOn",
      "This employee's assignment goes on from 2025-01-01: send a last day from then on.",
      "Penugasan pegawai ini berjalan sejak 2025-01-01: kirim hari terakhir mulai tanggal itu.",
    ],
  ])("%s", async (_, more, code, path, en, id) => {
    // The results come out at midnight in the agency's zone, when a new day has begun.
    const today = new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10);
    for (const [language, message] of [
      ["en", en],
      ["id", id],
    ] as const)
      expect(await erase(more, language)).toEqual({
        employee: null,
        userErrors: [{ code, path: [path], message: message.replace("TODAY", today) }],
      });
  });

  it("somebody who holds a standing right", async () => {
    const auditor = { employee: colleague.employee, kind: "AUDITOR" as const };
    value(await Actor.give(api.depsAt(now), town.hr, auditor));
    const asked = { employeeId: colleague.employee };
    const refused = (message: string) => ({
      employee: null,
      userErrors: [{ code: "HOLDS_GRANT", path: ["employeeId"], message }],
    });
    expect(await erase(asked)).toEqual(refused("This employee holds a standing right (AUDITOR): end it first."));
    expect(await erase(asked, "id")).toEqual(
      refused("Pegawai ini masih memegang kewenangan (AUDITOR): akhiri dahulu."),
    );
    value(await Actor.end(api.depsAt(now), town.hr, auditor));
  });
});

const PEOPLE = `id name rank erased nip grants assignment { title } rater { rater { name nip } steps { reason } }
  leaves(year: 2026) { id kind startsOn endsOn decree recordedBy { name } recordedAt cancelReason }`;
/** Every place of the API where an employee's name or number can stand; `$id` is the employee's. */
const QUERIES: readonly (readonly [what: string, query: string])[] = [
  ["employee", `query ($id: ID!) { employee(id: $id) { ${PEOPLE} } }`],
  ["node", "query ($id: ID!) { node(id: $id) { ... on Employee { name nip rank } } }"],
  ["employees", `{ employees(first: 100) { edges { cursor node { ${PEOPLE} } } } }`],
  ["members", `query ($unit: ID!) { unit(id: $unit) { members(first: 100) { edges { node { ${PEOPLE} } } } } }`],
  [
    "ranking",
    `query ($period: ID!) { period(id: $period) { ranking { rows(first: 100) { edges { node {
      rank employee { name nip }
    } } } } } }`,
  ],
  [
    "appraisal",
    `query ($id: ID!, $period: ID!) { employee(id: $id) {
      appraisal(periodId: $period) { employee { name nip } result { predicate digest } }
      plan(periodId: $period) { employee { name nip } }
    } }`,
  ],
  ["trail of the employee", trailOf("$id")],
  ["trail of the sign-in", trailOf("$signIn")],
  ["trail of the leave", trailOf("$leave")],
];
function trailOf(variable: string): string {
  return `query (${variable}: ID!) { auditTrail(entityId: ${variable}) { firstBreak entries {
    entity action actor employee { id name nip } reason bodyDigest
  } } }`;
}

describe("an employee who is erased", () => {
  const RECOMPUTE = `query ($id: ID!) { appraisalRecompute(appraisalId: $id) {
    storedDigest recomputedDigest equal result { predicate rankKey }
  } }`;
  type Recomputed = { readonly appraisalRecompute: { readonly storedDigest: string } };
  const recomputed = () =>
    api.data<Recomputed>(RECOMPUTE, { as: callers.hr, now, variables: { id: appraisalOf(town, staff) } });
  const answersTo = async (as: Caller): Promise<readonly (readonly [what: string, text: string])[]> => {
    const variables = {
      id: staff.employee,
      unit: town.office.id,
      period: town.quarter.id,
      signIn: `${staff.employee}:IDENTITY`,
      leave: leave.id,
    };
    const answers: [string, string][] = [];
    for (const [what, query] of QUERIES)
      answers.push([what, JSON.stringify((await api.call(query, { as, now, variables })).body)]);
    return answers;
  };
  const places = (answers: readonly (readonly [what: string, text: string])[], trace: string): readonly string[] =>
    answers.filter(([, text]) => text.includes(trace)).map(([what]) => what);

  let before: Organization.Employee;
  let leave: Organization.LeaveView;
  let digests: Recomputed;
  let done: Payload;
  beforeAll(async () => {
    const found = await Organization.employee(api.depsAt(now), town.hr, staff.employee);
    if (found === null) throw new Error("no employee");
    before = found;
    const [first] = (await Organization.leaves(api.depsAt(now), town.hr, found, 2026)) ?? [];
    if (first === undefined) throw new Error("no leave");
    leave = first;
    digests = await recomputed();
    const shown = await answersTo(callers.hr);
    // The places are right: the name and the number stand in them as long as there is an identity.
    const everywhere = ["employee", "node", "employees", "members", "ranking", "appraisal", "trail of the sign-in"];
    expect(places(shown, before.name)).toEqual(everywhere);
    expect(places(shown, before.nip ?? "")).toEqual(everywhere);
    expect(places(shown, DECREE)).toEqual(["employee", "employees", "members"]);
    expect(await api.data("{ viewer { employee { name } } }", { as: callers.staff })).toEqual({
      viewer: { employee: { name: before.name } },
    });
    done = await erase();
  });

  it("has a neutral name, no number, no rank, no right, and has left; sent again, it is the same", async () => {
    expect(done).toEqual({
      employee: {
        id: staff.employee,
        name: NAME,
        nip: null,
        rank: null,
        erased: true,
        kind: "PNS",
        version: 3,
        grants: [],
        assignments: [{ startsOn: "2025-01-01", endsOn: town.quarter.endsOn, title: "Pelaksana" }],
      },
      userErrors: [],
    });
    expect(await erase()).toEqual(done);
    const query = "query ($id: ID!) { employee(id: $id) { erased } }";
    const other = await api.data(query, { as: callers.head, variables: { id: colleague.employee } });
    expect(other).toEqual({ employee: { erased: false } });
  });

  it.each(["hr", "head", "colleague"] as const)("is named in no answer to %s", async (as) => {
    const answers = await answersTo(callers[as]);
    expect(answers.map(([what]) => what)).toEqual(QUERIES.map(([what]) => what));
    for (const trace of [before.name, before.name.toLowerCase(), before.nip ?? "", DECREE, REASON, "SAKIT"])
      expect(places(answers, trace)).toEqual([]);
  });

  it("still stands in lists, rankings and trails, by the neutral name", async () => {
    const answers = await answersTo(callers.hr);
    expect(places(answers, `"name":"${NAME}"`)).toEqual([
      "employee",
      "node",
      "employees",
      "ranking",
      "appraisal",
      "trail of the sign-in",
    ]);
    const trail = JSON.parse(answers.find(([what]) => what === "trail of the employee")?.[1] ?? "");
    expect(trail.data.auditTrail).toMatchObject({
      firstBreak: null,
      entries: [
        { action: "employee.create" },
        { action: "assignment.start" },
        { action: "employee.erase", actor: town.hr.employee, employee: { name: OFFICER }, reason: null },
      ],
    });
    const query =
      "query ($id: ID!) { employee(id: $id) { leaves(year: 2026) { startsOn endsOn kind decree version } } }";
    expect(await api.data(query, { as: callers.hr, variables: { id: staff.employee } })).toEqual({
      employee: {
        leaves: [{ startsOn: "2026-02-02", endsOn: "2026-02-06", kind: null, decree: null, version: 2 }],
      },
    });
  });

  it("has a result that is computed again to the same digest", async () => {
    const { storedDigest } = digests.appraisalRecompute;
    expect(storedDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(await recomputed()).toEqual(digests);
    expect(digests).toEqual({
      appraisalRecompute: {
        storedDigest,
        recomputedDigest: storedDigest,
        equal: true,
        result: { predicate: "BAIK", rankKey: expect.any(Number) },
      },
    });
    const found = await Appraisal.recomputed(api.depsAt(now), town.hr, appraisalOf(town, staff));
    expect(found?.equal).toBe(true);
  });

  it("signs in no more: the token is nobody's", async () => {
    const viewer = await api.data("{ viewer { kind employee { name } } }", { as: callers.staff });
    expect(viewer).toEqual({ viewer: { kind: "UNLINKED", employee: null } });
    const { body } = await api.call(`query ($id: ID!) { employee(id: $id) { name } }`, {
      as: callers.staff,
      variables: { id: staff.employee },
    });
    expect(body.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });

  it.each([
    [
      "assignmentStart",
      "AssignmentStartInput",
      () => ({
        employeeId: staff.employee,
        positionId: before.assignments[0]?.position,
        startsOn: "2026-07-01",
        kind: "DEFINITIVE",
        version: 3,
      }),
    ],
    [
      "leaveRecord",
      "LeaveRecordInput",
      () => ({
        employeeId: staff.employee,
        kind: "TAHUNAN",
        startsOn: "2026-03-02",
        endsOn: "2026-03-02",
        decree: DECREE,
        idempotencyKey: "leave-0002",
      }),
    ],
    ["leaveCancel", "LeaveCancelInput", () => ({ leaveId: leave.id, version: 2, reason: REASON })],
    [
      "employeeErase",
      "EmployeeEraseInput",
      () => ({ employeeId: staff.employee, leftOn: "2026-04-01", version: 3, reason: REASON }),
    ],
    ["identityInvite", "IdentityInviteInput", () => ({ employeeId: staff.employee })],
    ["grantGive", "GrantGiveInput", () => ({ employeeId: staff.employee, kind: "AUDITOR" })],
  ])("is refused %s, in both languages", async (name, type, input) => {
    const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path message } } }`;
    const access = name === "identityInvite" || name === "grantGive";
    const messages = access
      ? {
          en: "This employee's identity is erased: neither a sign-in nor a right can be given.",
          id: "Identitas pegawai ini sudah dihapus: akun masuk maupun kewenangan tidak dapat diberikan lagi.",
        }
      : {
          en: "This employee's identity is erased: nothing of the record can be changed any more.",
          id: "Identitas pegawai ini sudah dihapus: datanya tidak dapat diubah lagi.",
        };
    const path = [name === "leaveCancel" ? "leaveId" : "employeeId"];
    for (const language of ["en", "id"] as const)
      expect(await api.data(mutation, { as: callers.hr, now, language, variables: { input: input() } })).toEqual({
        [name]: { userErrors: [{ code: "ERASED", path, message: messages[language] }] },
      });
  });

  it("leaves the employee number to another", async () => {
    const input = {
      nip: before.nip,
      name: "Pegawai Pengganti",
      kind: "PNS",
      idempotencyKey: "employee-pengganti",
    };
    const mutation =
      "mutation ($input: EmployeeCreateInput!) { employeeCreate(input: $input) { employee { nip } userErrors { code } } }";
    expect(await api.data(mutation, { as: callers.hr, now, variables: { input } })).toEqual({
      employeeCreate: { employee: { nip: before.nip }, userErrors: [] },
    });
  });
});
