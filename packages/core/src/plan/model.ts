import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { BEHAVIOURS } from "../shared/classes.ts";
import { text as written } from "../shared/input.ts";

/** Main and additional results; the law gives them no weights (PermenPANRB 6/2022, annex II). */
export const RESULT_KINDS = ["UTAMA", "TAMBAHAN"] as const;
/** Aspects of an indicator (PermenPANRB 6/2022, art. 9). */
export const ASPECTS = ["KUANTITAS", "KUALITAS", "WAKTU", "BIAYA"] as const;
/** Perspectives of the plans of high officials and heads of independent units (PermenPANRB 6/2022, annex II). */
export const PERSPECTIVES = ["PENERIMA_LAYANAN", "PROSES_BISNIS", "PENGUATAN_INTERNAL", "ANGGARAN"] as const;
export const APPROACHES = ["QUALITATIVE", "QUANTITATIVE"] as const;
export const PLAN_STATES = ["DRAFT", "SUBMITTED", "RETURNED", "APPROVED"] as const;
export type PlanState = (typeof PLAN_STATES)[number];
/** As shown: a submitted plan waits while the rater's own plan is not approved. */
export type PlanView = PlanState | "WAITING_FOR_PARENT";

/** State and action to next state; nothing else moves a plan. */
export const PLAN_TRANSITIONS = {
  DRAFT: { revise: "DRAFT", submit: "SUBMITTED" },
  RETURNED: { revise: "RETURNED", submit: "SUBMITTED" },
  SUBMITTED: { return: "RETURNED", approve: "APPROVED" },
  APPROVED: {},
} as const satisfies Record<PlanState, Partial<Record<PlanAction, PlanState>>>;
export type PlanAction = "revise" | "submit" | "return" | "approve";

/** Keeps the largest plan well under an item's 400 KB. */
export const MAX_RESULTS = 20;
export const MAX_INDICATORS = 10;
export const MAX_LINES = 10;
const text = written(1, 1000);
/** What a client may leave out counts as null, or as an empty list. */
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
const orNone = <T extends z.ZodMiniType>(schema: z.ZodMiniArray<T>) => z._default(schema, []);
const lines = z.array(text).check(z.maxLength(MAX_LINES, `at most ${MAX_LINES} lines`));

export const indicatorSchema = z.object({
  aspect: orNull(z.enum(ASPECTS)),
  statement: text,
  target: orNull(text),
  perspective: orNull(z.enum(PERSPECTIVES)),
});
export const resultSchema = z.object({
  /** Stays the same through revisions; unique in its plan. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,20}$/, "1 to 20 lower-case letters, digits and hyphens")),
  kind: z.enum(RESULT_KINDS),
  statement: text,
  assignedBy: orNull(text),
  indicators: z.array(indicatorSchema).check(z.maxLength(MAX_INDICATORS, `at most ${MAX_INDICATORS} indicators`)),
});
export type PlannedResult = z.infer<typeof resultSchema>;

/** The leader's special expectations on one behaviour; the behaviour itself is always part of the plan. */
export const expectationSchema = z.object({ behaviour: z.enum(BEHAVIOURS), expectations: lines });

/** Bytes of all texts of a plan together, so that the largest fits the table's 400 KB with all else an item holds. */
export const MAX_CONTENT_BYTES = 300_000;

export const planContentSchema = z
  .object({
    approach: z.enum(APPROACHES),
    results: z.array(resultSchema).check(z.maxLength(MAX_RESULTS, `at most ${MAX_RESULTS} results`)),
    expectations: orNone(z.array(expectationSchema).check(z.maxLength(BEHAVIOURS.length, "each behaviour once"))),
    /** The plan's annex: resources agreed, how one accounts for the work, and what follows from it. */
    resources: orNone(lines),
    accountability: orNone(lines),
    consequences: orNone(lines),
  })
  .check(
    z.refine((content) => new TextEncoder().encode(JSON.stringify(content)).length <= MAX_CONTENT_BYTES, {
      error: `at most ${MAX_CONTENT_BYTES.toLocaleString("en")} bytes in all`,
    }),
  );
export type PlanContent = z.infer<typeof planContentSchema>;

export const planSchema = z.object({
  id: z.string(),
  period: z.string(),
  employee: z.string(),
  state: z.enum(PLAN_STATES),
  content: planContentSchema,
  created: z.string(),
  submittedAt: z.nullable(z.string()),
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  returnReason: z.nullable(z.string()),
  ...versionedShape,
});
/** Work plan (SKP, Sasaran Kinerja Pegawai) of one employee for one year. */
export type Plan = z.infer<typeof planSchema>;

export const createInput = z.object({ periodId: z.string(), content: planContentSchema, idempotencyKey: z.string() });
export const reviseInput = z.object({ planId: z.string(), version: z.int(), content: planContentSchema });
export const moveInput = z.object({ planId: z.string(), version: z.int() });
export const returnInput = z.object({
  planId: z.string(),
  version: z.int(),
  reason: written(10, 1000, ": what should change"),
});
/** As sent: without what may be left out. */
export type CreateInput = z.input<typeof createInput>;
export type ReviseInput = z.input<typeof reviseInput>;
export type MoveInput = z.infer<typeof moveInput>;
export type ReturnInput = z.infer<typeof returnInput>;

export type PlanCode =
  | "NOT_A_YEAR"
  | "PERIOD_OVER"
  | "EXEMPT"
  | "ALREADY_EXISTS"
  | "NOT_NOW"
  | "NO_MAIN_RESULT"
  | "RESULT_WITHOUT_INDICATOR"
  | "RESULT_TWICE"
  | "BEHAVIOUR_TWICE"
  | "TARGET_MISSING"
  | "WAITING_FOR_PARENT";
export const PLAN_MESSAGES = {
  NOT_A_YEAR: {
    en: "A plan belongs to a year: send the id of a period of kind YEAR.",
    id: "SKP disusun untuk satu tahun: kirim id periode berjenis YEAR.",
  },
  PERIOD_OVER: { en: "This year ended at {until}.", id: "Tahun ini telah berakhir pada {until}." },
  EXEMPT: { en: "A state official makes no plan.", id: "Pejabat negara tidak menyusun SKP." },
  ALREADY_EXISTS: {
    en: "You already have a plan for this year: revise that one.",
    id: "Anda sudah memiliki SKP untuk tahun ini: ubah SKP tersebut.",
  },
  NOT_NOW: {
    en: "A plan that is {state} does not allow this; allowed now: {allowed}.",
    id: "SKP berstatus {state} tidak dapat diproses demikian; yang dapat dilakukan: {allowed}.",
  },
  NO_MAIN_RESULT: {
    en: "A plan needs at least one main result (UTAMA).",
    id: "SKP memerlukan paling sedikit satu hasil kerja utama (UTAMA).",
  },
  RESULT_WITHOUT_INDICATOR: {
    en: "Result {result} needs at least one indicator.",
    id: "Hasil kerja {result} memerlukan paling sedikit satu indikator.",
  },
  RESULT_TWICE: { en: "Result id {result} is used twice.", id: "Id hasil kerja {result} dipakai dua kali." },
  BEHAVIOUR_TWICE: {
    en: "Expectations on {behaviour} stand there twice: send one list.",
    id: "Ekspektasi atas {behaviour} tercantum dua kali: kirim satu daftar.",
  },
  TARGET_MISSING: {
    en: "In the quantitative approach every indicator has an aspect and a target; result {result} has one without.",
    id: "Pada pendekatan kuantitatif setiap indikator memiliki aspek dan target; hasil kerja {result} ada yang tanpa keduanya.",
  },
  WAITING_FOR_PARENT: {
    en: "Your own plan must be approved before you decide on this one.",
    id: "SKP Anda sendiri harus disetujui sebelum Anda memutuskan SKP ini.",
  },
} as const;
