import { APPRAISAL_MESSAGES, type AppraisalCode } from "@kinerja/core/appraisal";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Person, ratingOf } from "../../../../../core/src/testing/fixture.ts";
import { restore, snapshot } from "../../../../../core/src/testing/snapshot.ts";
import { total } from "../../../testing/requests.ts";
import { type AppraisalTown, appraisalTown, type Payload } from "./testing.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const REASON = "Keberatan pegawai terbukti dari laporan hasil kerja";

const SHOWN = `state version viewerCan
  rating { workResult submittedAt unitClass ratedBy { name } }
  firstRating { workResult ratedBy { name } }
  pendingCorrection { reason givenBy { name } givenAt version }
  result { predicate final ratedBy { name } digest }
  resultVersions { predicate final digest }`;
const NODE = `query ($id: ID!) { node(id: $id) { ... on Appraisal { ${SHOWN} } } }`;
const CORRECT = `mutation ($input: AppraisalCorrectInput!) { appraisalCorrect(input: $input) {
  appraisal { ${SHOWN} } userErrors { code path message } } }`;

let at: AppraisalTown;
let now: string;
let published: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  at = await appraisalTown();
  const rate = (whose: Person) => ({ appraisalId: at.idOf(whose), version: 0, content: ratingOf(MEETS, MEETS) });
  for (const whose of [at.staff, at.peer]) await at.change("Rate", rate(whose), at.as.head);
  await at.change("Rate", rate(at.town.head), at.as.regent);
  now = at.quarter.publishesAt;
  expect((await at.advance(at.quarter, now)).state).toBe("PUBLISHED");
  published = await snapshot(at.table.db);
});
afterAll(() => at.table.drop());
beforeEach(() => restore(at.table.db, published));

type Who = keyof AppraisalTown["as"];
const see = async (who: Who, whose = at.staff, when = now) => {
  const variables = { id: at.idOf(whose) };
  const { body } = await at.api.call<{ node: Record<string, unknown> | null }>(NODE, {
    as: at.as[who],
    variables,
    now: when,
  });
  expect(body.errors).toBeUndefined();
  return body.data?.node ?? null;
};
type Sent = { readonly whose?: Person; readonly when?: string; readonly language?: "en" | "id" };
const correct = async (who: Who, { whose = at.staff, when = now, language = "id" }: Sent = {}, reason = REASON) => {
  const input = { appraisalId: at.idOf(whose), version: 1, content: ratingOf(ABOVE, ABOVE), reason };
  const options = { as: at.as[who], variables: { input }, now: when, language };
  const { body } = await at.api.call<{ appraisalCorrect: Payload }>(CORRECT, options);
  return body.data?.appraisalCorrect ?? body.errors;
};

const HEAD = { name: "Kepala Dinas Satu 001" };
const REGENT = { name: "Kepala Daerah Satu 000" };
const BEFORE = {
  state: "RATED",
  version: 1,
  rating: { workResult: MEETS, submittedAt: "2026-03-31T17:00:00.000Z", unitClass: "BAIK", ratedBy: HEAD },
  firstRating: null,
  pendingCorrection: null,
  result: { predicate: "BAIK", final: false, ratedBy: HEAD },
};

describe("a correction through the API", () => {
  it("may be given by the rater's superior, and by nobody else", async () => {
    expect(await see("regent")).toMatchObject({ ...BEFORE, viewerCan: ["CORRECT"] });
    for (const who of ["head", "staff", "hr"] as const)
      expect(await see(who)).toMatchObject({ ...BEFORE, viewerCan: [] });
    // The regional head rated a high official: final (annex IV.A.12.c).
    expect(await see("hr", at.town.head)).toMatchObject({ result: { final: true }, firstRating: null });
  });

  it("waits where whoever may see the appraisal sees it, and nothing published changes", async () => {
    const before = await see("staff");
    const pendingCorrection = { reason: REASON, givenBy: REGENT, givenAt: now, version: 1 };
    expect(await correct("regent")).toEqual({
      appraisal: { ...before, viewerCan: [], pendingCorrection },
      userErrors: [],
    });
    for (const who of ["staff", "head", "regent", "hr"] as const)
      expect(await see(who)).toEqual({ ...before, viewerCan: [], pendingCorrection });
    expect(await see("peer")).toBeNull();
  });

  it("takes effect with the next run, and both versions stay", async () => {
    const before = await see("staff");
    await correct("regent");
    await at.advance(at.quarter, now);
    const after = await see("staff");
    expect(after).toMatchObject({
      state: "RATED",
      version: 2,
      viewerCan: [],
      rating: { workResult: ABOVE, submittedAt: now, unitClass: "BAIK", ratedBy: REGENT },
      firstRating: { workResult: MEETS, ratedBy: HEAD },
      pendingCorrection: null,
      result: { predicate: "SANGAT_BAIK", final: true, ratedBy: REGENT },
      resultVersions: [
        { predicate: "BAIK", final: false },
        { predicate: "SANGAT_BAIK", final: true },
      ],
    });
    const digests = (node: typeof after) =>
      ((node?.resultVersions ?? []) as { digest: string }[]).map(({ digest }) => digest);
    expect(digests(after).slice(0, 1)).toEqual(digests(before));
    expect(await see("regent")).toEqual(after);
  });

  it("recomputes to the digest that holds, and stands in the audit trail with its reason", async () => {
    await correct("regent");
    await at.advance(at.quarter, now);
    const id = at.idOf(at.staff);
    const query = `query ($id: ID!) { appraisalRecompute(appraisalId: $id) { equal result { predicate } }
      auditTrail(entityId: $id) { firstBreak entries { action actor reason at } } }`;
    const data = await at.api.data(query, { as: at.as.hr, variables: { id }, now });
    expect(data).toEqual({
      appraisalRecompute: { equal: true, result: { predicate: "SANGAT_BAIK" } },
      auditTrail: {
        firstBreak: null,
        entries: [
          { action: "appraisal.rate", actor: at.town.head.employee, reason: null, at: "2026-03-31T17:00:00.000Z" },
          { action: "appraisal.correct", actor: at.town.regent.employee, reason: REASON, at: now },
        ],
      },
    });
  });

  it("costs a list of appraisals one request more for all that wait, and one for all versions", async () => {
    for (const whose of [at.staff, at.peer]) await correct("regent", { whose });
    const count = async (fields: string): Promise<number> => {
      const query = `query ($unit: ID!, $period: ID!) { unit(id: $unit) { members(first: 100) { edges { node {
        appraisal(periodId: $period) { id ${fields} } } } } } }`;
      const variables = { unit: at.town.office.id, period: at.quarter.id };
      await at.api.data(query, { as: at.as.hr, variables, now });
      return total(at.api.requests());
    };
    const plain = await count("");
    expect((await count("pendingCorrection { reason }")) - plain).toBe(1);
    expect((await count("resultVersions { digest }")) - plain).toBe(1);
  });
});

describe("a correction that is refused", () => {
  const refusal = async (who: Who, code: AppraisalCode, params: Readonly<Record<string, string>>, sent: Sent = {}) => {
    for (const language of ["en", "id"] as const) {
      const message = Object.entries(params).reduce(
        (text, [name, value]) => text.replaceAll(`{${name}}`, value),
        APPRAISAL_MESSAGES[code][language],
      );
      const userErrors = [{ code, path: [], message }];
      expect(await correct(who, { ...sent, language })).toEqual({ appraisal: null, userErrors });
    }
  };

  it("because the period is not published", async () => {
    const year = at.idOf(at.staff, at.town.year);
    await at.advance(at.town.year, at.town.year.startsAt);
    const input = { appraisalId: year, version: 0, content: ratingOf(ABOVE, ABOVE), reason: REASON };
    const { body } = await at.api.call<{ appraisalCorrect: Payload }>(CORRECT, {
      as: at.as.regent,
      variables: { input },
      now,
    });
    const [error] = body.data?.appraisalCorrect.userErrors ?? [];
    expect(error).toEqual({ code: "NOT_PUBLISHED", path: [], message: APPRAISAL_MESSAGES.NOT_PUBLISHED.id });
  });

  it("because nobody rated", () => refusal("regent", "NOT_RATED", {}, { whose: at.silent }));

  it("because it is final, with the law that says so", async () => {
    await correct("regent");
    await at.advance(at.quarter, now);
    const input = { appraisalId: at.idOf(at.staff), version: 2, content: ratingOf(MEETS, MEETS), reason: REASON };
    const { body } = await at.api.call<{ appraisalCorrect: Payload }>(CORRECT, {
      as: at.as.regent,
      variables: { input },
      now,
      language: "en",
    });
    const [error] = body.data?.appraisalCorrect.userErrors ?? [];
    expect(error).toMatchObject({ code: "RESULT_IS_FINAL" });
    expect(error?.message).toContain("PermenPANRB 6/2022, annex IV.A.11 and 12");
  });

  it("because another waits", async () => {
    await correct("regent", {}, `${REASON}.`);
    await refusal("regent", "CORRECTION_PENDING", { at: now });
  });

  it("because its time is over", async () => {
    const { finalisesAt } = (await at.stored(at.staff, now)).period;
    const until = new Date(Date.parse(finalisesAt) - 120_000).toISOString();
    await refusal("regent", "WINDOW_CLOSED", { until }, { when: until });
  });
});
