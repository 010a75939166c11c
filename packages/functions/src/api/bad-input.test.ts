import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { content, ratingOf, selfOf } from "../../../core/src/testing/fixture.ts";
import { document, type RequestName, requestsIn } from "../testing/mutations.ts";
import { refusalOf } from "../testing/refusal.ts";
import { type Held, held } from "../testing/table-digest.ts";
import { type ActorName, type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const text = (length: number): string => "x".repeat(length);

let at: TwoAgencies;
let requests: ReturnType<typeof requestsIn>;
let before: Held;
beforeAll(async () => {
  at = await twoAgencies();
  requests = requestsIn(at.ours, at.code);
  before = await held(at.table.db);
});
afterAll(() => at.table.drop());

const untouched = async (): Promise<boolean> => (await held(at.table.db)).digest === before.digest;

describe("a mutation with an input that can never be right", () => {
  const planned = (changes: object) => ({ content: { ...content(), ...changes } });
  const results = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `r${i}`, kind: "UTAMA", statement: "x", indicators: [] }));
  const holidays = (count: number) => Array.from({ length: count }, () => ({ date: "2026-12-01", name: "Libur" }));
  const KEY = "idempotencyKey: 8 to 64 printable ASCII characters without spaces, a UUID for example.";
  const invalid = (value: string, rest: string): string => `Variable "$input" got invalid value ${value} ${rest}`;
  const DATE = "Date: an existing date as YYYY-MM-DD.";

  type Row = readonly [name: RequestName, by: ActorName, input: object, message: string, path: readonly string[]];
  /** What core refuses, with the input field at fault; what the schema's own types refuse names it in the message. */
  const ROWS: readonly Row[] = [
    ["unitCreate", "hr", { name: "x" }, "name: at least 2 characters.", ["name"]],
    ["unitCreate", "hr", { name: text(121) }, "name: at most 120 characters.", ["name"]],
    ["unitCreate", "hr", { name: "Bidang \ud800" }, "name: text in well-formed Unicode.", ["name"]],
    ["unitCreate", "hr", { idempotencyKey: text(7) }, KEY, ["idempotencyKey"]],
    ["positionCreate", "hr", { idempotencyKey: text(65) }, KEY, ["idempotencyKey"]],
    ["employeeCreate", "hr", { idempotencyKey: "dengan spasi" }, KEY, ["idempotencyKey"]],
    ["planCreate", "subject", { idempotencyKey: "kunci-é-0001" }, KEY, ["idempotencyKey"]],
    ["positionCreate", "hr", { title: text(121) }, "title: at most 120 characters.", ["title"]],
    ["employeeCreate", "hr", { name: "" }, "name: at least 2 characters.", ["name"]],
    ["employeeCreate", "hr", { rank: text(41) }, "rank: at most 40 characters.", ["rank"]],
    [
      "agencyCreate",
      "operator",
      { firstOfficer: { nip: "1", name: "Petugas", rank: text(41) } },
      "firstOfficer.rank: at most 40 characters.",
      ["firstOfficer", "rank"],
    ],
    ["agencyCreate", "operator", { cell: "Jakarta!" }, "cell: lower-case letters, digits and hyphens.", ["cell"]],
    ["calendarSet", "hr", { year: 2019 }, "year: a year from 2020 to 2100.", ["year"]],
    ["calendarSet", "hr", { holidays: holidays(61) }, "holidays: at most 60 holidays a year.", ["holidays"]],
    [
      "calendarSet",
      "hr",
      { holidays: [{ date: "2026-12-01", name: "" }] },
      "holidays.0.name: at least 2 characters.",
      ["holidays", "0", "name"],
    ],
    ["calendarSet", "hr", { version: -1 }, "version: 0 or more.", ["version"]],
    ["periodCreate", "hr", { year: 2021 }, "year: from 2022, when PermenPANRB 6/2022 came into force.", ["year"]],
    ["periodCreate", "hr", { year: 2100 }, "year: at most 2099.", ["year"]],
    [
      "organizationClassSet for the office",
      "headAbove",
      { basis: text(9) },
      "basis: at least 10 characters: what the class rests on.",
      ["basis"],
    ],
    [
      "organizationClassSet for the office",
      "headAbove",
      { basis: text(1001) },
      "basis: at most 1,000 characters.",
      ["basis"],
    ],
    ["planReturn", "rater", { reason: text(9) }, "reason: at least 10 characters: what should change.", ["reason"]],
    ["planReturn", "rater", { reason: text(1001) }, "reason: at most 1,000 characters.", ["reason"]],
    [
      "planRevise",
      "subject",
      planned({ results: results(21) }),
      "content.results: at most 20 results.",
      ["content", "results"],
    ],
    [
      "planRevise",
      "subject",
      planned({ resources: ["x", "\udc00"] }),
      "content.resources.1: text in well-formed Unicode.",
      ["content", "resources", "1"],
    ],
    [
      "planRevise",
      "subject",
      planned({ results: [{ ...results(1)[0], id: "R 1" }] }),
      "content.results.0.id: 1 to 20 lower-case letters, digits and hyphens.",
      ["content", "results", "0", "id"],
    ],
    [
      "planCreate",
      "subject",
      planned({ expectations: Array.from({ length: 8 }, () => ({ behaviour: "LOYAL", expectations: [] })) }),
      "content.expectations: each behaviour once.",
      ["content", "expectations"],
    ],
    [
      "appraisalSelfAssess",
      "subject",
      { content: { ...selfOf(MEETS), reflection: text(2001) } },
      "content.reflection: at most 2,000 characters.",
      ["content", "reflection"],
    ],
    [
      "appraisalRate",
      "rater",
      { content: { ...ratingOf(MEETS, MEETS), results: Array(41).fill(ratingOf(MEETS, MEETS).results[0]) } },
      "content.results: at most 40 of them.",
      ["content", "results"],
    ],
    [
      "grantGive",
      "hr",
      { kind: "KING" },
      invalid('"KING"', 'at "input.kind"; Value "KING" does not exist in "GrantKind" enum.'),
      [],
    ],
    [
      "appraisalRate",
      "rater",
      { content: { ...ratingOf(MEETS, MEETS), workResult: "BAIK" } },
      invalid('"BAIK"', 'at "input.content.workResult"; Value "BAIK" does not exist in "Expectation" enum.'),
      [],
    ],
    ["assignmentStart", "hr", { startsOn: "2026-02-30" }, invalid('"2026-02-30"', `at "input.startsOn"; ${DATE}`), []],
    ["assignmentStart", "hr", { startsOn: "1 Maret" }, invalid('"1 Maret"', `at "input.startsOn"; ${DATE}`), []],
    [
      "planApprove",
      "rater",
      { planId: null },
      invalid("null", 'at "input.planId"; Expected non-nullable type "ID!" not to be null.'),
      [],
    ],
    [
      "identityInvite",
      "hr",
      { employeeId: undefined },
      invalid("{}; Field", '"employeeId" of required type "ID!" was not provided.'),
      [],
    ],
    [
      "identityClaim",
      "unlinked",
      { code: "x", colour: "red" },
      invalid('{ code: "x", colour: "red" }; Field', '"colour" is not defined by type "IdentityClaimInput".'),
      [],
    ],
    [
      "planSubmit",
      "subject",
      { version: 2 ** 31 },
      invalid("2147483648", 'at "input.version"; Int cannot represent non 32-bit signed integer value: 2147483648'),
      [],
    ],
    // graphql-js would repeat the number sent.
    [
      "employeeCreate",
      "hr",
      { nip: 199003152015011 * 1000 },
      invalid("…", 'at "input.nip"; String cannot represent a non string value: …'),
      [],
    ],
  ];

  const NAMED = ROWS.map(([name, actor, changes, message, path]) => [name, actor, message, changes, path] as const);
  it.each(NAMED)("%s by %s: %s", async (name, actor, message, changes, path) => {
    const { mutation, input, ...request } = requests[name];
    const options = { ...at.callers[actor], ...request, language: "en" as const };
    const answer = await at.api.call(document(mutation), {
      ...options,
      variables: { input: { ...input, ...changes } },
    });
    expect(refusalOf(answer)).toEqual({ status: 400, code: "BAD_USER_INPUT", message, path, more: [] });
    expect(await untouched()).toBe(true);
  });
});
