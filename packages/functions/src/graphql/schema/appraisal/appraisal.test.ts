import { entriesOf } from "@kinerja/core/audit";
import { BEHAVIOURS } from "@kinerja/core/shared/classes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, ratingOf, selfOf } from "../../../../../core/src/testing/fixture.ts";
import { type AppraisalTown, appraisalTown } from "./testing.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";

const SHOWN = `state version viewerCan
  selfAssessment { submittedAt planVersion reflection results { resultId realisation expectation }
    behaviours { behaviour expectation } }
  rating { workResult behaviour submittedAt planVersion unitClass unit { name } ratedBy { name }
    results { resultId expectation realisation feedback } behaviours { behaviour expectation feedback } }
  result { outcome predicate }
  figures { measure }
  explanation { nodes { id parentId kind rule source inputs { name value } output } }`;
const NODE = `query ($id: ID!) { node(id: $id) { ... on Appraisal { employee { name } period { state } ${SHOWN} } } }`;
const RESULT = `query ($id: ID!, $period: ID!) { employee(id: $id) { result(periodId: $period) {
  outcome predicate workResult behaviour index ratedPercent servedPercent apart rankKey class final selfAssessed digest
  employee { name } ratedBy { name } policy { id version } } } }`;

let at: AppraisalTown;
beforeAll(async () => {
  at = await appraisalTown();
});
afterAll(() => at.table.drop());

type Seen = { readonly node: Readonly<Record<string, unknown>> | null };
/** An appraisal as somebody sees it at an instant. */
const see = async (who: keyof AppraisalTown["as"], whose: Person, now = at.quarter.endsAt) => {
  const { body } = await at.api.call<Seen>(NODE, { as: at.as[who], variables: { id: at.idOf(whose) }, now });
  expect(body.errors).toBeUndefined();
  return body.data?.node ?? null;
};
const resultOf = async (who: keyof AppraisalTown["as"], whose: Person, now: string) => {
  const variables = { id: whose.employee, period: at.quarter.id };
  const { body } = await at.api.call<{ employee: { result: unknown } }>(RESULT, { as: at.as[who], variables, now });
  expect(body.errors).toBeUndefined();
  return body.data?.employee.result;
};

const SELF = {
  submittedAt: "2026-03-31T17:00:00.000Z",
  planVersion: 3,
  reflection: null,
  results: [{ resultId: "r1", realisation: "Komplain turun", expectation: MEETS }],
  behaviours: BEHAVIOURS.map((behaviour) => ({ behaviour, expectation: MEETS })),
};
const RATING = {
  workResult: ABOVE,
  behaviour: MEETS,
  submittedAt: "2026-03-31T17:00:00.000Z",
  planVersion: 3,
  unitClass: "BAIK",
  unit: { name: "Dinas Satu" },
  ratedBy: { name: "Kepala Dinas Satu 001" },
  results: [{ resultId: "r1", expectation: ABOVE, realisation: "Komplain turun", feedback: "Pertahankan" }],
  behaviours: BEHAVIOURS.map((behaviour) => ({ behaviour, expectation: MEETS, feedback: "Konsisten" })),
};
const NOTHING = { selfAssessment: null, rating: null, figures: null, result: null, explanation: null };
/** Of whoever may see the rating; the national policy records none. */
const NO_FIGURES = { figures: [] };

describe("an appraisal before publication", () => {
  it("is open to its employee and its rater, each for their part", async () => {
    const open = {
      employee: { name: "Pelaksana Satu 002" },
      period: { state: "EVALUATING" },
      state: "OPEN",
      version: 0,
    };
    expect(await see("staff", at.staff)).toEqual({ ...open, ...NOTHING, viewerCan: ["SELF_ASSESS"] });
    expect(await see("head", at.staff)).toEqual({ ...open, ...NOTHING, ...NO_FIGURES, viewerCan: ["RATE"] });
    expect(await see("regent", at.staff)).toEqual({ ...open, ...NOTHING, ...NO_FIGURES, viewerCan: [] });
  });

  it("takes the self-assessment, and the same again changes nothing", async () => {
    const { reflection: _, ...content } = selfOf(MEETS);
    const input = { appraisalId: at.idOf(at.staff), version: 0, content };
    const sent = await at.change("SelfAssess", input, at.as.staff, { fields: SHOWN });
    const shown = { ...NOTHING, state: "SELF_SUBMITTED", version: 1, viewerCan: [], selfAssessment: SELF };
    expect(sent).toEqual({ appraisal: shown, userErrors: [] });
    expect(await at.change("SelfAssess", input, at.as.staff, { fields: SHOWN })).toEqual(sent);
    expect(await see("head", at.staff)).toMatchObject({ ...shown, ...NO_FIGURES, viewerCan: ["RATE"] });
  });

  it("takes the rating, shows it to those who rate, and the same again changes nothing", async () => {
    const input = { appraisalId: at.idOf(at.staff), version: 1, content: ratingOf(ABOVE, MEETS) };
    const sent = await at.change("Rate", input, at.as.head, { fields: SHOWN });
    const given = { selfAssessment: SELF, rating: RATING, ...NO_FIGURES };
    const shown = { ...NOTHING, state: "RATED", version: 2, viewerCan: [], ...given };
    expect(sent).toEqual({ appraisal: shown, userErrors: [] });
    expect(await at.change("Rate", input, at.as.head, { fields: SHOWN })).toEqual(sent);
    expect(await see("regent", at.staff)).toMatchObject({ rating: RATING });
  });

  it.each(["staff", "hr"] as const)("shows %s that it is rated, and neither rating nor result", async (who) => {
    const shown = { state: "RATED", version: 2, viewerCan: [], ...NOTHING, selfAssessment: SELF };
    expect(await see(who, at.staff)).toMatchObject(shown);
    expect(await resultOf(who, at.staff, at.quarter.endsAt)).toBeNull();
  });

  it("passes to the rater's superior when the rater was silent", async () => {
    const now = at.quarter.evaluationClosesAt;
    expect(await see("regent", at.silent, now)).toMatchObject({ state: "OPEN", viewerCan: ["RATE_ESCALATED"] });
    expect(await see("head", at.silent, now)).toMatchObject({ state: "OPEN", viewerCan: [] });
    const input = { appraisalId: at.idOf(at.silent), version: 0, content: ratingOf(MEETS, MEETS) };
    const fields = "state rating { ratedBy { name } unit { name } }";
    const rating = { ratedBy: { name: "Kepala Daerah Satu 000" }, unit: { name: "Dinas Satu" } };
    const sent = await at.change("Rate", input, at.as.regent, { now, fields });
    expect(sent).toEqual({ appraisal: { state: "ESCALATED", rating }, userErrors: [] });
  });

  it("has one audit entry for each change, however often a request was sent", async () => {
    const entries = await entriesOf(at.table.db, at.town.agency.id, at.idOf(at.staff));
    expect(entries.map((entry) => entry.action)).toEqual(["appraisal.selfAssess", "appraisal.rate"]);
  });
});

describe("an appraisal after publication", () => {
  let now: string;
  beforeAll(async () => {
    now = at.quarter.publishesAt;
    expect(await at.advance(at.quarter, now)).toMatchObject({ state: "PUBLISHED" });
  });

  it("shows the rated employee rating, result and why", async () => {
    const seen = await see("staff", at.staff, now);
    const counts = (prefix: string, meets: string, above: string) => [
      { name: `${prefix}DI_BAWAH_EKSPEKTASI`, value: "0" },
      { name: `${prefix}${MEETS}`, value: meets },
      { name: `${prefix}${ABOVE}`, value: above },
    ];
    const judged = [
      { name: "workResult", value: ABOVE },
      { name: "behaviour", value: MEETS },
    ];
    const design = "PermenPANRB 6/2022, pasal 30; predicate first, then the place inside it (Kinerja)";
    const law = "PermenPANRB 6/2022, lampiran IV.B.3";
    const lookup = (id: string, parentId: string, rule: string, source: string, inputs: object[], output: string) => ({
      id,
      parentId,
      kind: "LOOKUP",
      rule,
      source,
      inputs,
      output,
    });
    const steps = [
      { name: "predicate", value: "BAIK" },
      { name: "stepsPerPredicate", value: "12001" },
    ];
    const matrix = [...judged, { name: "policy", value: "national@1" }];
    expect(seen).toEqual({
      employee: { name: "Pelaksana Satu 002" },
      period: { state: "PUBLISHED" },
      state: "RATED",
      version: 2,
      viewerCan: [],
      selfAssessment: SELF,
      rating: RATING,
      figures: [],
      result: { outcome: "RATED", predicate: "BAIK" },
      explanation: {
        nodes: [
          { id: "1", parentId: null, kind: "SUM", rule: "rank-key", source: design, inputs: [], output: "36010" },
          lookup("1.1", "1", "predicate-steps", design, steps, "36003"),
          lookup("1.1.1", "1.1", "predicate-matrix", law, matrix, "BAIK"),
          lookup("1.1.1.1", "1.1.1", "work-result-rating", `${law}.a`, [{ name: "judgement", value: ABOVE }], ABOVE),
          lookup(
            "1.1.1.1.1",
            "1.1.1.1",
            "work-result-suggestion",
            `${law}.a`,
            [
              ...counts("UTAMA_", "0", "1"),
              ...counts("TAMBAHAN_", "0", "0"),
              { name: "smallPartPercent", value: "25" },
            ],
            ABOVE,
          ),
          lookup("1.1.1.2", "1.1.1", "behaviour-rating", `${law}.b`, [{ name: "judgement", value: MEETS }], MEETS),
          lookup("1.1.1.2.1", "1.1.1.2", "behaviour-suggestion", `${law}.b`, counts("", "7", "0"), MEETS),
          lookup("1.2", "1", "matrix-cell", design, judged, "7"),
        ],
      },
    });
  });

  it.each(["staff", "head", "regent", "hr"] as const)("shows %s the whole result", async (who) => {
    expect(await resultOf(who, at.staff, now)).toEqual({
      outcome: "RATED",
      predicate: "BAIK",
      workResult: ABOVE,
      behaviour: MEETS,
      index: null,
      ratedPercent: "100.00",
      servedPercent: "100.00",
      apart: null,
      rankKey: 36_010,
      class: "BAIK",
      final: false,
      selfAssessed: true,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      employee: { name: "Pelaksana Satu 002" },
      ratedBy: { name: "Kepala Dinas Satu 001" },
      policy: { id: "national", version: 1 },
    });
  });

  it("calls final what the rater's superior rated", async () => {
    expect(await resultOf("silent", at.silent, now)).toMatchObject({
      outcome: "RATED",
      predicate: "BAIK",
      final: true,
      selfAssessed: false,
      ratedBy: { name: "Kepala Daerah Satu 000" },
    });
  });

  it("says of whom nobody rated that nobody did, and invents nothing", async () => {
    expect(await see("planless", at.planless, now)).toMatchObject({
      state: "UNRATED",
      viewerCan: [],
      rating: null,
      result: { outcome: "UNRATED", predicate: null },
      explanation: {
        nodes: [
          {
            id: "1",
            parentId: null,
            kind: "LOOKUP",
            rule: "unrated",
            source: "PermenPANRB 6/2022, lampiran IV.A.11",
            inputs: [
              { name: "ratedInTime", value: "false" },
              { name: "selfAssessed", value: "false" },
            ],
            output: "UNRATED",
          },
        ],
      },
    });
    expect(await resultOf("planless", at.planless, now)).toMatchObject({
      outcome: "UNRATED",
      predicate: null,
      workResult: null,
      behaviour: null,
      index: null,
      ratedPercent: null,
      servedPercent: "100.00",
      apart: null,
      rankKey: null,
      class: null,
      ratedBy: null,
      final: false,
    });
  });

  it.each(["peer", "stranger"] as const)("stays closed to %s", async (who) => {
    expect(await see(who, at.staff, now)).toBeNull();
    if (who === "peer") expect(await resultOf(who, at.staff, now)).toBeNull();
  });
});
