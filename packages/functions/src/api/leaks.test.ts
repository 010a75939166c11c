import { PutCommand } from "@aws-sdk/lib-dynamodb";
import * as Closing from "@kinerja/core/closing";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { nip } from "../../../core/src/testing/fixture.ts";
import { intercepted } from "../../../core/src/testing/intercepted.ts";
import { ALWAYS, targetOf } from "../../../core/src/testing/quarter.ts";
import { restore } from "../../../core/src/testing/snapshot.ts";
import { createApi } from "../testing/api.ts";
import { document, requestsIn } from "../testing/mutations.ts";
import { type Held, held } from "../testing/table-digest.ts";
import { ACTORS, type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

/** What belongs in no answer that refuses, by what it is. */
const LEAKS = {
  "an employee number": /\d{18}/,
  "a token": /eyJ[\w-]{8}|Bearer eyJ/,
  "a word of the table's": /dynamo|conditional|transaction|throughput|ValidationException|ResourceNotFound|attribute/i,
  "a stack": /\n\s+at |node_modules|\.m?[jt]s:\d/,
  "a key": /\bA#|IDENTITY#|#AUDIT|@PROFILE|@UNIT|@PERIOD|@GRANT|PLAN#|PROVINCE#|CORRECTION#|"[ps]k"/,
  "an agency's id": /agc_/,
} as const;
const leaksIn = (text: string): readonly string[] =>
  Object.entries(LEAKS).flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));

let at: TwoAgencies;
let before: Held;
let written: string[] = [];
beforeAll(async () => {
  at = await twoAgencies();
  before = await held(at.table.db);
});
beforeEach(() => {
  written = [];
  const keep = (...parts: readonly unknown[]): true => {
    written.push(parts.map(String).join(" "));
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
  for (const method of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, method).mockImplementation(keep);
});
afterAll(() => at.table.drop());

const bodyOf = (wire: string): string => JSON.parse(wire).body;

describe("a refusal", () => {
  it("says nothing of what is inside, and leaves no line in the log", async () => {
    const requests = Object.values(requestsIn(at.ours, at.code));
    const refused: string[] = [];
    for (const { mutation, input, ...options } of requests)
      for (const actor of ACTORS) {
        const wire = await at.api.wire(document(mutation), { ...at.callers[actor], ...options, variables: { input } });
        if (/"errors":|"userErrors":\[\{/.test(bodyOf(wire))) refused.push(bodyOf(wire));
      }
    await restore(at.table.db, before.items);
    expect(refused.length).toBeGreaterThan(200);
    expect(refused.flatMap(leaksIn)).toEqual([]);
    expect(written).toEqual([]);
  });

  it.each([
    ["a number in an input that lacks a field", { nip: nip(88), name: "Pegawai", idempotencyKey: "employee-0001" }],
    ["a number sent as a number", { nip: 199003152015011 * 1000, name: "Pegawai", kind: "PNS", idempotencyKey: "x" }],
    [
      "a number that cannot be right",
      { nip: "199013452015011003", name: "P2", kind: "PNS", idempotencyKey: "empl-0002" },
    ],
    ["a number somebody has", { nip: nip(22), name: "Pegawai", kind: "PNS", idempotencyKey: "employee-0003" }],
  ])("does not repeat %s", async (_, input) => {
    const body = bodyOf(await at.api.wire(document("employeeCreate"), { ...at.callers.hr, variables: { input } }));
    expect(body).toMatch(/"code":"(BAD_USER_INPUT|NIP_NOT_VALID|NIP_TAKEN)"/);
    expect(leaksIn(body)).toEqual([]);
    expect(written).toEqual([]);
  });

  it("of a token does not repeat it", async () => {
    const { status, body } = await at.api.call("{ viewer { kind } }", { as: { subject: "" } });
    expect(status).toBe(401);
    expect(leaksIn(JSON.stringify(body))).toEqual([]);
    expect(written).toEqual([]);
  });
});

describe("an error of our own", () => {
  const MASKED = {
    message: "Something went wrong on our side: report it with this request id.",
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "test-request" },
  };
  const logged = () => written.map((line) => JSON.parse(line));

  it("with stored data is masked; the log names the item and none of its content", async () => {
    const { client, table } = at.table.db;
    const { employee } = at.ours.people.subject;
    const item = before.items.find((one) => one.pk.endsWith(employee) && one.sk === "@PROFILE");
    await client.send(new PutCommand({ TableName: table, Item: { ...item, rank: 7 } }));
    const query = "query ($id: ID!) { employee(id: $id) { name nip } }";
    const answer = await at.api.call(query, { ...at.callers.hr, variables: { id: employee } });
    await restore(at.table.db, before.items);
    expect(answer.body.errors).toMatchObject([MASKED]);
    expect(leaksIn(JSON.stringify(answer.body))).toEqual([]);
    expect(logged()).toMatchObject([{ level: "ERROR", requestId: "test-request", error: "InvariantError" }]);
    expect(written.join()).not.toMatch(LEAKS["an employee number"]);
    expect(written.join()).not.toMatch(LEAKS["a token"]);
    expect(written.join()).not.toContain("Anggota Satu");
  });

  it("with the table is masked before anybody is known", async () => {
    const item = before.items.find((one) => one.sk === "@PROFILE" && one.nip !== null);
    const lost = Object.assign(new Error("Requested resource not found"), { name: "ResourceNotFoundException", item });
    const { db, close } = intercepted(at.table, () => Promise.reject(lost));
    const api = await createApi({ ...at.table, db });
    const query = "query ($id: ID!) { employee(id: $id) { name nip } }";
    const answer = await api.call(query, { ...at.callers.hr, variables: { id: at.ours.people.subject.employee } });
    close();
    expect(answer.body.errors).toMatchObject([MASKED]);
    expect(leaksIn(JSON.stringify(answer.body))).toEqual([]);
    expect(logged()).toMatchObject([{ level: "ERROR", requestId: "test-request", error: "ResourceNotFoundException" }]);
    expect(written.join()).not.toMatch(LEAKS["an employee number"]);
    expect(written.join()).not.toMatch(LEAKS["a token"]);
  });
});

describe("a cursor", () => {
  const LISTS = [
    "units(first: 100) { edges { cursor } pageInfo { endCursor } }",
    "employees(first: 100) { edges { cursor } pageInfo { endCursor } }",
    "periods(first: 100) { edges { cursor } pageInfo { endCursor } }",
    "policies(first: 100) { edges { cursor } pageInfo { endCursor } }",
    "viewer { inbox(first: 100) { edges { cursor } pageInfo { endCursor } } }",
    "unit(id: $team) { members(first: 100) { edges { cursor } pageInfo { endCursor } } }",
    "period(id: $quarter) { progressByUnit(first: 100) { edges { cursor } pageInfo { endCursor } } }",
    "period(id: $quarter) { unrated(first: 100) { edges { cursor } pageInfo { endCursor } } }",
    "period(id: $quarter) { ranking { rows(first: 100) { edges { cursor } pageInfo { endCursor } } } }",
  ];
  const cursorsIn = (value: unknown, key = ""): readonly string[] => {
    if (typeof value === "string") return key === "cursor" || key === "endCursor" ? [value] : [];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, part]) => cursorsIn(part, name));
  };

  it("says where in its list it stands, and neither whose list nor in which partition", async () => {
    const { rater, subject } = at.ours.people;
    const { quarter, units, town } = at.ours;
    const rate = requestsIn(at.ours, at.code).appraisalRate;
    await at.api.data(document("appraisalRate"), {
      ...at.callers.rater,
      now: quarter.endsAt,
      variables: { input: rate.input },
    });
    await Closing.advance(at.api.depsAt(quarter.publishesAt), targetOf(town), ALWAYS);
    const counted = { input: { periodId: quarter.id } };
    await at.api.data(document("figuresRebuild"), { ...at.callers.hr, variables: counted });
    const variables = { team: units.team.id, quarter: quarter.id };
    const cursors: string[] = [];
    for (const list of LISTS) {
      const declared = list.includes("$team") ? "($team: ID!)" : list.includes("$quarter") ? "($quarter: ID!)" : "";
      const data = await at.api.data(`query ${declared} { ${list} }`, { ...at.callers.hr, variables });
      const found = cursorsIn(data);
      expect(found.length).toBeGreaterThan(1);
      cursors.push(...found);
    }
    await restore(at.table.db, before.items);
    const texts = cursors.map((cursor) => Buffer.from(cursor, "base64url").toString("utf8"));
    expect(
      texts.filter(
        (text) => !/^(units|employees|periods|policies|inbox|members|progressByUnit\.[^:]+|ranking\.[^:]+):/.test(text),
      ),
    ).toEqual([]);
    expect(texts.filter((text) => text.includes(at.ours.agency.slice(4)) || text.includes("A#"))).toEqual([]);
    expect(texts.filter((text) => LEAKS["an employee number"].test(text))).toEqual([]);
    // The whole of the members' cursors, for example.
    expect(texts).toContain(`members:${subject.employee}`);
    expect(texts).not.toContain(`members:${rater.employee}`);
  });
});
