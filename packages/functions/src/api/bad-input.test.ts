import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { content, ratingOf, selfOf } from "../../../core/src/testing/fixture.ts";
import { localPolicy } from "../../../core/src/testing/policy.ts";
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
  const DECIMAL =
    "Decimal: a number of at most 12 digits before the point and 8 after it, without exponent; as text where every digit counts.";
  const activity = (changes: object = {}) => ({
    date: "2026-01-19",
    text: "Rapat koordinasi",
    idempotencyKey: "activity-0001",
    ...changes,
  });
  const figure = (changes: object) => ({
    measure: "ACHIEVEMENT",
    from: "SUPERIOR",
    values: ["96.4"],
    basis: "Laporan hasil kerja triwulan I",
    ...changes,
  });

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
    [
      "agencySharingSet",
      "hr",
      { province: "10" },
      "province: the official two-digit code of one of the 38 provinces, 14 for Riau.",
      ["province"],
    ],
    ["figuresRebuild", "hr", { after: "units:x" }, "after: a cursor this list returned.", ["after"]],
    ["agencySharingSet", "hr", { reason: text(9) }, "reason: at least 10 characters.", ["reason"]],
    ["agencySharingSet", "hr", { reason: text(1001) }, "reason: at most 1,000 characters.", ["reason"]],
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
    ["policyDraftCreate", "hr", { basis: text(9) }, "basis: at least 10 characters.", ["basis"]],
    ["policyDraftCreate", "hr", { basis: text(1001) }, "basis: at most 1,000 characters.", ["basis"]],
    [
      "policyDraftCreate",
      "hr",
      { document: { ...localPolicy(), title: "Kota \ud800" } },
      "document.title: text in well-formed Unicode.",
      ["document", "title"],
    ],
    [
      "policyDraftCreate",
      "hr",
      { document: ["kota-uji"] },
      invalid('["kota-uji"]', 'at "input.document"; PolicyDocument: a JSON object.'),
      [],
    ],
    ["policyActivate", "hr", { reason: text(9) }, "reason: at least 10 characters.", ["reason"]],
    ["policyActivate", "hr", { from: "2027-02-29" }, invalid('"2027-02-29"', `at "input.from"; ${DATE}`), []],
    ["leaveRecord", "hr", { decree: " S " }, "decree: at least 3 characters.", ["decree"]],
    ["leaveRecord", "hr", { decree: text(201) }, "decree: at most 200 characters.", ["decree"]],
    ["leaveRecord", "hr", { startsOn: "2019-12-31" }, "startsOn: a date in a year from 2020 to 2100.", ["startsOn"]],
    ["leaveRecord", "hr", { endsOn: "2101-01-01" }, "endsOn: a date in a year from 2020 to 2100.", ["endsOn"]],
    ["leaveRecord", "hr", { idempotencyKey: text(7) }, KEY, ["idempotencyKey"]],
    [
      "leaveRecord",
      "hr",
      { kind: "LAIN" },
      invalid('"LAIN"', 'at "input.kind"; Value "LAIN" does not exist in "LeaveKind" enum.'),
      [],
    ],
    ["leaveRecord", "hr", { endsOn: "2026-02-30" }, invalid('"2026-02-30"', `at "input.endsOn"; ${DATE}`), []],
    [
      "leaveCancel",
      "hr",
      { reason: text(9) },
      "reason: at least 10 characters: why the leave does not hold.",
      ["reason"],
    ],
    ["leaveCancel", "hr", { reason: text(1001) }, "reason: at most 1,000 characters.", ["reason"]],
    [
      "employeeErase",
      "hr",
      { reason: text(9) },
      "reason: at least 10 characters: why the identity is erased.",
      ["reason"],
    ],
    ["employeeErase", "hr", { reason: text(1001) }, "reason: at most 1,000 characters.", ["reason"]],
    ["employeeErase", "hr", { reason: "Permintaan \udc00" }, "reason: text in well-formed Unicode.", ["reason"]],
    ["employeeErase", "hr", { leftOn: "2026-02-30" }, invalid('"2026-02-30"', `at "input.leftOn"; ${DATE}`), []],
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
    [
      "distributionReasonGive",
      "rater",
      { reason: text(9) },
      "reason: at least 10 characters: why the distribution differs from the guide.",
      ["reason"],
    ],
    ["distributionReasonGive", "rater", { reason: text(1001) }, "reason: at most 1,000 characters.", ["reason"]],
    [
      "distributionReasonGive",
      "rater",
      { reason: "Alasan \ud800 lainnya" },
      "reason: text in well-formed Unicode.",
      ["reason"],
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
    ["appraisalFiguresRecord", "hr", { figures: [] }, "figures: at least one figure.", ["figures"]],
    [
      "appraisalFiguresRecord",
      "hr",
      { figures: [figure({ basis: "ab" })] },
      "figures.0.basis: at least 3 characters.",
      ["figures", "0", "basis"],
    ],
    [
      "appraisalFiguresRecord",
      "hr",
      { figures: [figure({ values: ["-0.01"] })] },
      'figures.0.values.0: a decimal number as text between "0" and "120".',
      ["figures", "0", "values", "0"],
    ],
    [
      "appraisalFiguresRecord",
      "hr",
      { figures: [figure({ values: ["96,4"] })] },
      invalid('"96,4"', `at "input.figures[0].values[0]"; ${DECIMAL}`),
      [],
    ],
    [
      "appraisalFiguresRecord",
      "hr",
      { figures: [figure({ from: "KING" })] },
      invalid('"KING"', 'at "input.figures[0].from"; Value "KING" does not exist in "RatingRelation" enum.'),
      [],
    ],
    ["activitiesRecord", "subject", { entries: [] }, "entries: at least one activity.", ["entries"]],
    [
      "activitiesRecord",
      "subject",
      { entries: Array(101).fill(activity()) },
      "entries: at most 100 activities.",
      ["entries"],
    ],
    [
      "activitiesRecord",
      "subject",
      { entries: [activity(), activity({ text: " a " })] },
      "entries.1.text: at least 3 characters: what was done.",
      ["entries", "1", "text"],
    ],
    [
      "activitiesRecord",
      "subject",
      { entries: [activity({ minutes: 0 })] },
      "entries.0.minutes: 1 minute at least.",
      ["entries", "0", "minutes"],
    ],
    [
      "activitiesRecord",
      "subject",
      { entries: [activity({ minutes: 1441 })] },
      "entries.0.minutes: at most 1,440 minutes, a day.",
      ["entries", "0", "minutes"],
    ],
    ["activitiesRecord", "subject", { entries: [activity({ idempotencyKey: text(7) })] }, KEY, ["idempotencyKey"]],
    ["activityRevise", "subject", { output: text(201) }, "output: at most 200 characters.", ["output"]],
    ["activitiesDecide", "rater", { decisions: [] }, "decisions: at least one decision.", ["decisions"]],
    [
      "inboxMarkRead",
      "subject",
      { upTo: "2026-01-20" },
      invalid(
        '"2026-01-20"',
        'at "input.upTo"; DateTime: an existing instant in UTC as YYYY-MM-DDThh:mm:ssZ or with milliseconds.',
      ),
      [],
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
    [
      "appraisalCorrect",
      "superior",
      { reason: ` ${text(9)} ` },
      "reason: at least 10 characters: why the result changes.",
      ["reason"],
    ],
    ["appraisalCorrect", "superior", { reason: text(1001) }, "reason: at most 1,000 characters.", ["reason"]],
    [
      "appraisalCorrect",
      "superior",
      { reason: "Alasan \ud800 lainnya" },
      "reason: text in well-formed Unicode.",
      ["reason"],
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
