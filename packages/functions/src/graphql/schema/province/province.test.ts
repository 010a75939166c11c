import { SHARING_MESSAGES } from "@kinerja/core/agency";
import * as Closing from "@kinerja/core/closing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type Person,
  ratingOf,
  type SmallAgency,
  smallAgency,
  value,
} from "../../../../../core/src/testing/fixture.ts";
import { ALWAYS, openEvaluation, rateQuarter, targetOf } from "../../../../../core/src/testing/quarter.ts";
import { restore, snapshot } from "../../../../../core/src/testing/snapshot.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";
import { refusalOf } from "../../../testing/refusal.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const ABOVE = "DI_ATAS_EKSPEKTASI";
const NAMES = ["Satu", "Dua", "Tiga"] as const;
const EARLY = "2026-01-20T02:00:00.000Z";
const REASON = "Kesepakatan forum kepegawaian se-provinsi";

const RANKING = `query ($province: String!, $kind: PeriodKind!, $startsOn: Date!) {
  provinceRanking(province: $province, kind: $kind, startsOn: $startsOn) {
    province { code name } status agencies ranked distribution { predicate count }
    scales { own quarters { quarter rankKey predicate index } } } }`;
const SET = `mutation ($input: AgencySharingSetInput!) { agencySharingSet(input: $input) {
  agency { sharing { province { code name } since } version } userErrors { code path message } } }`;
const QUARTER = { province: "14", kind: "QUARTER", startsOn: "2026-01-01" };

let table: TestTable;
let api: Api;
let towns: readonly SmallAgency[];
let publishes: string;
let auditor: { readonly subject: string };
let published: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  const made: SmallAgency[] = [];
  for (const name of NAMES) {
    const town = await smallAgency(table.db, name, 3);
    made.push(town);
    const { endsAt, publishesAt } = await openEvaluation(town);
    const people: readonly (readonly [Person, Person])[] = [
      [town.head, town.regent],
      ...town.staff.map((one) => [one, town.head] as const),
    ];
    const given = name === "Dua" ? ABOVE : MEETS;
    for (const [whose, by] of people) value(await rateQuarter(api.depsAt(endsAt), town, by, whose, [given, given]));
    await Closing.advance(api.depsAt(publishesAt), targetOf(town), ALWAYS);
    publishes = publishesAt;
  }
  towns = made;
  const [first] = towns;
  if (first === undefined) throw new Error("no towns");
  auditor = await api.link("auditor", first.agency.id, first.head.employee);
  published = await snapshot(table.db);
}, 120_000);
afterAll(() => table.drop());
beforeEach(() => restore(table.db, published));

const hr = (name: string) => ({ as: { subject: `hr-${name}` } });
type Payload = { readonly agency: Record<string, unknown> | null; readonly userErrors: readonly unknown[] };
const set = async (name: string, changes: object = {}, options: object = {}): Promise<Payload | undefined> => {
  const input = { province: "14", shared: true, version: 1, reason: REASON, ...changes };
  const { body } = await api.call<{ agencySharingSet: Payload }>(SET, {
    ...hr(name),
    variables: { input },
    now: EARLY,
    ...options,
  });
  return body.data?.agencySharingSet;
};
const ask = (name: string, variables: object = {}) =>
  api.call<{ provinceRanking: Record<string, unknown> }>(RANKING, {
    ...hr(name),
    variables: { ...QUARTER, ...variables },
    now: publishes,
    language: "en",
  });
const NOTHING = { agencies: null, ranked: null, distribution: null, scales: null };
const RIAU = { code: "14", name: "Riau" };

describe("sharing through the API", () => {
  it("is shown with the agency, and gone when it ends", async () => {
    expect(await set("Satu")).toEqual({
      agency: { sharing: { province: RIAU, since: EARLY }, version: 2 },
      userErrors: [],
    });
    const query = "{ viewer { agency { sharing { province { name } since } } } }";
    const own = { viewer: { agency: { sharing: { province: { name: "Riau" }, since: EARLY } } } };
    expect(await api.data(query, hr("Satu"))).toEqual(own);
    expect(await api.data(query, hr("Dua"))).toEqual({ viewer: { agency: { sharing: null } } });
    expect(await set("Satu", { shared: false, version: 2 })).toEqual({
      agency: { sharing: null, version: 3 },
      userErrors: [],
    });
  });

  it.each(["en", "id"] as const)("says in %s what is in the way", async (language) => {
    await set("Satu");
    const message = SHARING_MESSAGES.SHARES_ELSEWHERE[language].replace("{province}", "Riau");
    expect(await set("Satu", { province: "15", version: 2 }, { language })).toEqual({
      agency: null,
      userErrors: [{ code: "SHARES_ELSEWHERE", path: ["province"], message }],
    });
  });

  it("stands in the agency's audit trail", async () => {
    const [town] = towns;
    await set("Satu");
    const query = "query ($id: ID!) { auditTrail(entityId: $id) { firstBreak entries { action reason } } }";
    const data = await api.data(query, { ...hr("Satu"), variables: { id: town?.agency.id } });
    expect(data).toMatchObject({
      auditTrail: {
        firstBreak: null,
        entries: [{ action: "agency.create" }, { action: "agency.share", reason: REASON }],
      },
    });
  });
});

describe("a province's aggregates through the API", () => {
  it("are sums, the same for each that shares, and no more than that", async () => {
    for (const name of NAMES) await set(name);
    const { body } = await ask("Satu");
    expect(body.errors).toBeUndefined();
    expect(body.data?.provinceRanking).toEqual({
      province: RIAU,
      status: "READY",
      agencies: 3,
      ranked: 12,
      distribution: [
        { predicate: "SANGAT_KURANG", count: 0 },
        { predicate: "KURANG", count: 0 },
        { predicate: "BUTUH_PERBAIKAN", count: 0 },
        { predicate: "BAIK", count: 8 },
        { predicate: "SANGAT_BAIK", count: 4 },
      ],
      scales: [
        {
          own: true,
          quarters: [
            { quarter: 1, rankKey: 48_012, predicate: "SANGAT_BAIK", index: null },
            { quarter: 2, rankKey: 36_007, predicate: "BAIK", index: null },
            { quarter: 3, rankKey: 36_007, predicate: "BAIK", index: null },
          ],
        },
      ],
    });
    for (const name of NAMES) expect((await ask(name)).body).toEqual(body);
    expect(api.requests()).toEqual({ GetItem: 1, Query: 2, BatchGetItem: 2 });
  });

  it("are not there for two, and say why", async () => {
    for (const name of ["Satu", "Dua"]) await set(name);
    expect((await ask("Satu")).body.data?.provinceRanking).toEqual({ province: RIAU, status: "TOO_FEW", ...NOTHING });
    await set("Tiga");
    expect((await ask("Satu", { kind: "YEAR" })).body.data?.provinceRanking).toMatchObject({ status: "WAITING" });
    await set("Tiga", { shared: false, version: 2 }, { now: publishes });
    expect((await ask("Satu")).body.data?.provinceRanking).toEqual({ province: RIAU, status: "WITHHELD", ...NOTHING });
  });

  it("are refused to whoever does not share there, and to everybody but officers and auditors", async () => {
    for (const name of ["Satu", "Dua"]) await set(name);
    const message = "Only an agency that shares in the province itself may read its aggregates.";
    const refused = { status: 200, code: "FORBIDDEN", message, path: [], more: [] };
    expect(refusalOf(await ask("Tiga"))).toEqual(refused);
    expect(refusalOf(await ask("Satu", { province: "15" }))).toEqual(refused);
    const { body } = await api.call(RANKING, { as: auditor, variables: QUARTER, now: publishes });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
  });

  it.each([
    ["a code of no province", { province: "99" }, "province: the official two-digit code of a province, 14 for Riau."],
    ["a day on which no quarter begins", { startsOn: "2026-01-02" }, "startsOn: the first day of a quarter."],
  ])("are not asked for with %s", async (_, variables, message) => {
    await set("Satu");
    expect(refusalOf(await ask("Satu", variables))).toMatchObject({ status: 400, code: "BAD_USER_INPUT", message });
  });

  it("name no agency in any answer or refusal", async () => {
    const wires: string[] = [];
    const note = async () => {
      for (const name of NAMES)
        for (const variables of [QUARTER, { ...QUARTER, kind: "YEAR" }, { ...QUARTER, province: "15" }])
          wires.push(await api.wire(RANKING, { ...hr(name), variables, now: publishes }));
    };
    await note();
    for (const name of NAMES) {
      await set(name);
      await note();
    }
    await set("Tiga", { shared: false, version: 2 }, { now: publishes });
    await note();
    const secrets = towns.flatMap(({ agency, quarter, year }) => [agency.id, agency.name, quarter.id, year.id]);
    expect(wires).toHaveLength(45);
    for (const wire of wires)
      for (const secret of [...secrets, "PROVINCE#", "national"]) expect(wire).not.toContain(secret);
  });

  it("follow a correction of one of them", async () => {
    for (const name of NAMES) await set(name);
    const [town] = towns;
    const [whose] = town?.staff ?? [];
    if (town === undefined || whose === undefined) throw new Error("no staff");
    const input = {
      appraisalId: `apr_${town.quarter.id.slice(4)}-${whose.employee.slice(4)}`,
      version: 1,
      content: ratingOf(ABOVE, ABOVE),
      reason: REASON,
    };
    const as = await api.link("regent", town.agency.id, town.regent.employee);
    const correct = `mutation ($input: AppraisalCorrectInput!) { appraisalCorrect(input: $input) { userErrors { code } } }`;
    expect(await api.data(correct, { as, variables: { input }, now: publishes })).toEqual({
      appraisalCorrect: { userErrors: [] },
    });
    await Closing.advance(api.depsAt(publishes), targetOf(town), ALWAYS);
    const counts = (await ask("Dua")).body.data?.provinceRanking.distribution;
    expect(counts).toMatchObject([{}, {}, {}, { count: 7 }, { count: 5 }]);
  });
});
