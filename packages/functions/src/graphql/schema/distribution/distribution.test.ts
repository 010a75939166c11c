import * as Agency from "@kinerja/core/agency";
import * as Closing from "@kinerja/core/closing";
import type { Expectation } from "@kinerja/core/shared/classes";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { depsAt, type SmallAgency, smallAgency, value } from "../../../../../core/src/testing/fixture.ts";
import { ALWAYS, openEvaluation, rateQuarter, targetOf } from "../../../../../core/src/testing/quarter.ts";
import { restore, snapshot } from "../../../../../core/src/testing/snapshot.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, type CallOptions, createApi } from "../../../testing/api.ts";

const COUNTS = "counts { predicate count }";
const FINDINGS = "findings { rule limit actual message }";
const ADVICE = `unit { name } guide class rated waiting ${COUNTS} check { status ${FINDINGS} }
  reason { reason givenBy { name } givenAt guide class ${COUNTS} ${FINDINGS} version }`;
const READ = `query ($id: ID!, $unitId: ID!) { period(id: $id) { distributionAdvice(unitId: $unitId) { ${ADVICE} } } }`;
const GIVE = `mutation ($input: DistributionReasonGiveInput!) {
  distributionReasonGive(input: $input) { advice { ${ADVICE} } userErrors { code path message } }
}`;
const REASON = "Seluruh target triwulan terlampaui dan dibuktikan dengan data dukung";
const ABOVE: readonly [Expectation, Expectation] = ["DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"];

/** Counts as the schema lists them, low to high. */
const counts = (...low: readonly [number, number, number, number, number]) =>
  ["SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK"].map((predicate, i) => ({
    predicate,
    count: low[i],
  }));
const FINDING = {
  en: {
    rule: "MOST_BAIK",
    limit: 6,
    actual: 0,
    message:
      "The guide expects BAIK to be the most frequent, with 6 employees or more; there are 0. A difference is allowed with a reason; nobody's rating has to change for it.",
  },
  id: {
    rule: "MOST_BAIK",
    limit: 6,
    actual: 0,
    message:
      "Panduan mengharapkan BAIK menjadi predikat terbanyak, yaitu 6 pegawai atau lebih; saat ini 0. Perbedaan diperbolehkan dengan alasan; tidak ada penilaian yang harus diubah karenanya.",
  },
} as const;

let table: TestTable;
let api: Api;
let town: SmallAgency;
let endsAt: string;
const HR = { subject: "hr-Sebar" };
let head: { readonly subject: string };
let regent: { readonly subject: string };
let staff: { readonly subject: string };
let opened: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  town = await smallAgency(table.db, "Sebar", 6);
  head = await api.link("head", town.agency.id, town.head.employee);
  regent = await api.link("regent", town.agency.id, town.regent.employee);
  staff = await api.link("staff", town.agency.id, town.staff[0]?.employee ?? "");
  ({ endsAt } = await openEvaluation(town));
  for (const one of town.staff.slice(0, 5))
    value(await rateQuarter(depsAt(table.db, endsAt), town, town.head, one, ABOVE));
  opened = await snapshot(table.db);
});
beforeEach(() => restore(table.db, opened));
afterAll(() => table.drop());

const read = (as: { readonly subject: string }, options: CallOptions = {}) =>
  api.call(READ, { as, variables: { id: town.quarter.id, unitId: town.office.id }, now: endsAt, ...options });
const give = (as: { readonly subject: string }, changes: object = {}, options: CallOptions = {}) => {
  const input = { periodId: town.quarter.id, unitId: town.office.id, reason: REASON, version: 0, ...changes };
  return api.call<Record<string, unknown>>(GIVE, { as, variables: { input }, now: endsAt, ...options });
};
const publish = () => Closing.advance(api.depsAt(town.quarter.publishesAt), targetOf(town), ALWAYS);

const advice = (language: "en" | "id") => ({
  unit: { name: "Dinas Sebar" },
  guide: "REGULATION",
  class: "BAIK",
  rated: 5,
  waiting: 1,
  counts: counts(0, 0, 0, 0, 5),
  check: { status: "WARN", findings: [FINDING[language]] },
  reason: null,
});
const reason = (language: "en" | "id") => ({
  reason: REASON,
  givenBy: { name: "Kepala Dinas Sebar 001" },
  givenAt: endsAt,
  guide: "REGULATION",
  class: "BAIK",
  counts: counts(0, 0, 0, 0, 5),
  findings: [FINDING[language]],
  version: 1,
});

describe("Period.distributionAdvice", () => {
  it.each(["en", "id"] as const)("compares what is given so far with the guide, in %s", async (language) => {
    for (const as of [head, regent])
      expect((await read(as, { language })).body).toEqual({
        data: { period: { distributionAdvice: advice(language) } },
      });
  });

  it("is nothing to an officer before publication, and the whole of it afterwards", async () => {
    await give(head);
    expect((await read(HR)).body).toEqual({ data: { period: { distributionAdvice: null } } });
    await publish();
    expect((await read(HR, { now: town.quarter.publishesAt })).body).toEqual({
      data: { period: { distributionAdvice: { ...advice("id"), reason: reason("id") } } },
    });
  });

  it("reads people, units and the policy once, however often it is asked in one request", async () => {
    const own = await smallAgency(table.db, "Pola", 2, { ...Agency.NATIONAL, id: "kota-pola" });
    const as = await api.link("head-pola", own.agency.id, own.head.employee);
    const now = (await openEvaluation(own)).endsAt;
    const requestsOf = async (...names: readonly string[]) => {
      const asked = names.map((name) => `${name}: distributionAdvice(unitId: $unitId) { rated waiting }`);
      const query = `query ($id: ID!, $unitId: ID!) { period(id: $id) { ${asked.join(" ")} } }`;
      const variables = { id: own.quarter.id, unitId: own.office.id };
      const { period } = await api.data<{ readonly period: object }>(query, { as, variables, now });
      expect(period).toEqual(Object.fromEntries(names.map((name) => [name, { rated: 0, waiting: 2 }])));
      return api.requests();
    };
    expect(await requestsOf("a")).toEqual({ BatchGetItem: 5, GetItem: 6, Query: 3 });
    // Each reads for itself: its unit, class and reason, the members and the units below, and the inputs.
    expect(await requestsOf("a", "b", "c")).toEqual({ BatchGetItem: 5 + 2, GetItem: 6 + 6, Query: 3 + 4 });
  });

  it("is refused to those it is about, at all times", async () => {
    const refused = { data: { period: { distributionAdvice: null } }, errors: [{ extensions: { code: "FORBIDDEN" } }] };
    expect((await read(staff)).body).toMatchObject(refused);
    await publish();
    expect((await read(staff, { now: town.quarter.publishesAt })).body).toMatchObject(refused);
  });
});

describe("distributionReasonGive", () => {
  it("keeps a reason with what it was given for, twice as once, and changes it on its version", async () => {
    const first = await give(head);
    expect(first.body.data).toEqual({
      distributionReasonGive: { advice: { ...advice("id"), reason: reason("id") }, userErrors: [] },
    });
    expect(await give(head)).toEqual(first);
    expect((await read(regent, { language: "en" })).body.data).toEqual({
      period: {
        distributionAdvice: { ...advice("en"), reason: { ...reason("en"), counts: null, findings: null } },
      },
    });
    const other = { reason: "Dua target tambahan juga terlampaui" };
    expect((await give(head, other)).body.data).toMatchObject({
      distributionReasonGive: { advice: null, userErrors: [{ code: "VERSION_CONFLICT", path: ["version"] }] },
    });
    expect((await give(head, { ...other, version: 1 })).body.data).toMatchObject({
      distributionReasonGive: { advice: { reason: { ...other, version: 2 } }, userErrors: [] },
    });
  });

  it.each([
    ["en", "This closed at 2026-05-04T17:00:00.000Z."],
    ["id", "Tahap ini ditutup pada 2026-05-04T17:00:00.000Z."],
  ] as const)("is refused once ratings are closed, in %s", async (language, message) => {
    const late = await give(head, {}, { language, now: town.quarter.escalationClosesAt });
    expect(late.body.data).toEqual({
      distributionReasonGive: { advice: null, userErrors: [{ code: "WINDOW_CLOSED", path: [], message }] },
    });
  });

  it.each([
    [
      "en",
      "No reason is needed: with 1 rated, the distribution agrees with the guide, or there are too few to compare, under 5.",
    ],
    [
      "id",
      "Tidak diperlukan alasan: dengan 1 pegawai dinilai, distribusi sesuai dengan panduan, atau pegawainya belum cukup untuk dibandingkan, di bawah 5.",
    ],
  ] as const)("is not asked for where nothing differs, in %s", async (language, message) => {
    value(await rateQuarter(depsAt(table.db, endsAt), town, town.regent, town.head, ABOVE));
    const answer = await give(regent, { unitId: town.root.id }, { language });
    expect(answer.body.data).toEqual({
      distributionReasonGive: { advice: null, userErrors: [{ code: "NOTHING_TO_EXPLAIN", path: [], message }] },
    });
  });

  it("is the unit's head's, of their own agency's units", async () => {
    for (const as of [HR, regent, staff])
      expect((await give(as)).body).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
    expect((await give(head, { unitId: "unt_00000000000000000000" })).body.data).toMatchObject({
      distributionReasonGive: { advice: null, userErrors: [{ code: "NOT_FOUND", path: ["unitId"] }] },
    });
    expect(await snapshot(table.db)).toEqual(opened);
  });
});
