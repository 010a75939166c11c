import { APPRAISAL_MESSAGES } from "@kinerja/core/appraisal";
import { COMMON_MESSAGES } from "@kinerja/core/shared/outcome";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ratingOf, selfOf } from "../../../../../core/src/testing/fixture.ts";
import { type AppraisalTown, appraisalTown, mutation } from "./testing.ts";

const MESSAGES = { ...COMMON_MESSAGES, ...APPRAISAL_MESSAGES };
/** Of figures, which have a test of their own. */
type FigureCode =
  | "MEASURE_UNKNOWN"
  | "SOURCE_NOT_OFFERED"
  | "FIGURE_OUT_OF_BOUNDS"
  | "FIGURE_TWICE"
  | "TOO_MANY_FIGURES";
/** Of corrections, which have one too. */
type CorrectionCode = "NOT_PUBLISHED" | "NOT_RATED" | "RESULT_IS_FINAL" | "CORRECTION_PENDING";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

let at: AppraisalTown;
beforeAll(async () => {
  at = await appraisalTown();
  const input = { appraisalId: at.idOf(at.staff), version: 0, content: selfOf(MEETS) };
  await at.change("SelfAssess", input, at.as.staff);
  await at.advance(at.town.year, at.town.year.endsAt);
});
afterAll(() => at.table.drop());

const filled = (template: string, params: Readonly<Record<string, string>>): string =>
  Object.entries(params).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), template);

type Refusal = {
  readonly mutation: "SelfAssess" | "Rate";
  readonly as: keyof AppraisalTown["as"];
  readonly input: () => Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
  readonly now?: () => string;
};

const self = (more: Readonly<Record<string, unknown>> = {}) => ({
  appraisalId: at.idOf(at.silent),
  version: 0,
  content: selfOf(MEETS),
  ...more,
});
const rated = ratingOf(MEETS, MEETS);
const rating = (content: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, unknown>> = {}) => ({
  appraisalId: at.idOf(at.silent),
  version: 0,
  content: { ...rated, ...content },
  ...more,
});
const [result] = rated.results;
const EVALUATION_CLOSES = "2026-04-14T17:00:00.000Z";

const REFUSED = {
  NOT_NOW: {
    mutation: "SelfAssess",
    as: "staff",
    input: () => self({ appraisalId: at.idOf(at.staff), version: 1 }),
    path: [],
    params: { state: "SELF_SUBMITTED" },
  },
  WINDOW_NOT_OPEN: {
    mutation: "SelfAssess",
    as: "silent",
    input: () => self(),
    path: [],
    params: { from: "2026-03-31T17:00:00.000Z" },
    now: () => "2026-03-31T16:59:59.999Z",
  },
  WINDOW_CLOSED: {
    mutation: "SelfAssess",
    as: "silent",
    input: () => self(),
    path: [],
    params: { until: EVALUATION_CLOSES },
    now: () => EVALUATION_CLOSES,
  },
  PASSED_TO_SUPERIOR: {
    mutation: "Rate",
    as: "head",
    input: () => rating(),
    path: [],
    params: { until: EVALUATION_CLOSES },
    now: () => EVALUATION_CLOSES,
  },
  STILL_WITH_RATER: {
    mutation: "Rate",
    as: "regent",
    input: () => rating(),
    path: [],
    params: { until: EVALUATION_CLOSES },
  },
  NO_APPROVED_PLAN: {
    mutation: "SelfAssess",
    as: "planless",
    input: () => self({ appraisalId: at.idOf(at.planless) }),
    path: [],
  },
  CLASS_MISSING: {
    mutation: "Rate",
    as: "head",
    input: () => rating({}, { appraisalId: at.idOf(at.silent, at.town.year) }),
    path: [],
    params: { unit: "Dinas Satu" },
    now: () => at.town.year.endsAt,
  },
  ITEM_MISSING: {
    mutation: "Rate",
    as: "head",
    input: () => rating({ behaviours: rated.behaviours.slice(1) }),
    path: ["content", "behaviours"],
    params: { item: "BERORIENTASI_PELAYANAN" },
  },
  ITEM_TWICE: {
    mutation: "Rate",
    as: "head",
    input: () => rating({ results: [result, result] }),
    path: ["content", "results", "1"],
    params: { item: "r1" },
  },
  ITEM_UNKNOWN: {
    mutation: "Rate",
    as: "head",
    input: () => rating({ results: [result, { ...result, resultId: "r9" }] }),
    path: ["content", "results", "1"],
    params: { item: "r9", known: "r1" },
  },
  FEEDBACK_MISSING: {
    mutation: "Rate",
    as: "head",
    input: () => rating({ results: [{ resultId: "r1", expectation: BELOW, realisation: "Komplain naik" }] }),
    path: ["content", "results", "0", "feedback"],
    params: { item: "r1" },
  },
  NOT_FOUND: { mutation: "Rate", as: "peer", input: () => rating(), path: ["appraisalId"] },
  VERSION_CONFLICT: { mutation: "Rate", as: "head", input: () => rating({}, { version: 1 }), path: ["version"] },
} as const satisfies Record<
  Exclude<keyof typeof MESSAGES, "IDEMPOTENCY_KEY_REUSED" | FigureCode | CorrectionCode>,
  Refusal
>;

const entries = <T extends object>(table: T) => Object.entries(table) as [keyof T & string, T[keyof T]][];

describe("a refusal that its user can mend", () => {
  it.each(entries(REFUSED))("%s, in both languages", async (code, refusal: Refusal) => {
    const { now, params = {}, path } = refusal;
    for (const language of ["en", "id"] as const) {
      const options = { language, ...(now === undefined ? {} : { now: now() }) };
      expect(await at.change(refusal.mutation, refusal.input(), at.as[refusal.as], options)).toEqual({
        appraisal: null,
        userErrors: [{ code, path, message: filled(MESSAGES[code][language], params) }],
      });
    }
    expect((await at.stored(at.silent)).input).toMatchObject({ state: "OPEN", version: 0, rating: null });
    expect((await at.stored(at.staff)).input).toMatchObject({ state: "SELF_SUBMITTED", version: 1 });
  });

  it("is not how a text that can never be right is answered", async () => {
    const input = self({ content: { ...selfOf(MEETS), reflection: "" } });
    const { status, body } = await at.api.call(mutation("SelfAssess"), { as: at.as.silent, variables: { input } });
    const extensions = { code: "BAD_USER_INPUT", path: ["content", "reflection"] };
    const message = "content.reflection: at least 1 character.";
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ message, extensions }] } });
  });
});
