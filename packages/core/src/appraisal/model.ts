import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { BEHAVIOURS, EXPECTATIONS, ORGANIZATION_CLASSES, PREDICATES } from "../shared/classes.ts";
import { text } from "../shared/input.ts";

export const APPRAISAL_STATES = ["OPEN", "SELF_SUBMITTED", "RATED", "ESCALATED"] as const;
export type AppraisalState = (typeof APPRAISAL_STATES)[number];
/** As shown: once published, what nobody rated is UNRATED. */
export type AppraisalView = AppraisalState | "UNRATED";

/** State and action to next state; nothing else moves an appraisal. */
export const APPRAISAL_TRANSITIONS = {
  OPEN: { selfAssess: "SELF_SUBMITTED", rate: "RATED", rateEscalated: "ESCALATED" },
  SELF_SUBMITTED: { rate: "RATED", rateEscalated: "ESCALATED" },
  RATED: {},
  ESCALATED: {},
} as const satisfies Record<AppraisalState, Partial<Record<AppraisalAction, AppraisalState>>>;
export type AppraisalAction = "selfAssess" | "rate" | "rateEscalated";

export const ratingSchema = z.object({
  /** Ordinals in EXPECTATIONS. */
  result: z.int().check(z.gte(0), z.lte(2)),
  behaviour: z.int().check(z.gte(0), z.lte(2)),
  /** Ordinal in ORGANIZATION_CLASSES of the unit the rater leads. */
  class: z.int().check(z.gte(0), z.lte(4)),
  by: z.string(),
  at: z.string(),
  /** Nothing more can be asked of it: see isFinal. */
  final: z.boolean(),
});

/**
 * The scoring input: one compact item a person and period, codes and numbers only, spread over the period's shards.
 * It is also the appraisal's head: its version guards every change.
 */
export const scoringInputSchema = z.object({
  employee: z.string(),
  period: z.string(),
  /** Ids from the agency's own unit down to the employee's, as they count for this period. */
  path: z.array(z.string()),
  state: z.enum(APPRAISAL_STATES),
  selfAt: z.nullable(z.string()),
  rating: z.nullable(ratingSchema),
  ...versionedShape,
});
export type ScoringInput = z.infer<typeof scoringInputSchema>;

/** What a client may leave out counts as null. */
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);

const assessedResult = z.object({
  resultId: z.string(),
  realisation: text(1, 1000),
  expectation: z.enum(EXPECTATIONS),
});
const assessedBehaviour = z.object({ behaviour: z.enum(BEHAVIOURS), expectation: z.enum(EXPECTATIONS) });
const ratedResult = z.object({
  resultId: z.string(),
  expectation: z.enum(EXPECTATIONS),
  realisation: text(1, 1000),
  feedback: orNull(text(1, 1000)),
});
const ratedBehaviour = z.object({
  behaviour: z.enum(BEHAVIOURS),
  expectation: z.enum(EXPECTATIONS),
  feedback: orNull(text(1, 1000)),
});
const SENT_AT_MOST = 40;
const notTooMany = z.maxLength(SENT_AT_MOST, `at most ${SENT_AT_MOST} of them`);

export const selfContent = z.object({
  results: z.array(assessedResult).check(notTooMany),
  behaviours: z.array(assessedBehaviour).check(notTooMany),
  reflection: orNull(text(1, 2000)),
});
export type SelfContent = z.infer<typeof selfContent>;
export const ratingContent = z.object({
  results: z.array(ratedResult).check(notTooMany),
  behaviours: z.array(ratedBehaviour).check(notTooMany),
  /** The rater's judgement of all results together and of all behaviours together. */
  workResult: z.enum(EXPECTATIONS),
  behaviour: z.enum(EXPECTATIONS),
});
export type RatingContent = z.infer<typeof ratingContent>;

export const selfAssessmentSchema = z.object({ content: selfContent, submittedAt: z.string(), planVersion: z.int() });
export type SelfAssessment = z.infer<typeof selfAssessmentSchema>;
export const ratingDocumentSchema = z.object({
  content: ratingContent,
  submittedAt: z.string(),
  by: z.string(),
  /** The unit the rater leads, and its class then. */
  unit: z.string(),
  class: z.enum(ORGANIZATION_CLASSES),
  planVersion: z.int(),
});
/** What the rater wrote; the codes of it stand in the scoring input. */
export type RatingDocument = z.infer<typeof ratingDocumentSchema>;

export const OUTCOMES = ["RATED", "UNRATED"] as const;
export const resultSchema = z.object({
  employee: z.string(),
  period: z.string(),
  outcome: z.enum(OUTCOMES),
  predicate: z.nullable(z.enum(PREDICATES)),
  /** Matrix cell 0 to 8: result ordinal times three plus behaviour ordinal. */
  cell: z.nullable(z.int()),
  rankKey: z.nullable(z.int()),
  workResult: z.nullable(z.enum(EXPECTATIONS)),
  behaviour: z.nullable(z.enum(EXPECTATIONS)),
  class: z.nullable(z.enum(ORGANIZATION_CLASSES)),
  ratedBy: z.nullable(z.string()),
  /** No objection is open to it (annex IV.A.11 and 12). */
  final: z.boolean(),
  selfAssessed: z.boolean(),
  policy: z.object({ id: z.string(), version: z.int() }),
  /** SHA-256 of everything above in canonical form. */
  digest: z.string(),
});
/** One version of a person's result in a period; never changed, only followed by another. */
export type Result = z.infer<typeof resultSchema>;

export const selfInput = z.object({ appraisalId: z.string(), version: z.int(), content: selfContent });
export const rateInput = z.object({ appraisalId: z.string(), version: z.int(), content: ratingContent });
/** As sent: without what may be left out. */
export type SelfInput = z.input<typeof selfInput>;
export type RateInput = z.input<typeof rateInput>;

export type AppraisalCode =
  | "NOT_NOW"
  | "WINDOW_NOT_OPEN"
  | "WINDOW_CLOSED"
  | "PASSED_TO_SUPERIOR"
  | "STILL_WITH_RATER"
  | "NO_APPROVED_PLAN"
  | "CLASS_MISSING"
  | "ITEM_MISSING"
  | "ITEM_TWICE"
  | "ITEM_UNKNOWN"
  | "FEEDBACK_MISSING";
export const APPRAISAL_MESSAGES = {
  NOT_NOW: {
    en: "An appraisal that is {state} does not allow this.",
    id: "Penilaian berstatus {state} tidak dapat diproses demikian.",
  },
  WINDOW_NOT_OPEN: {
    en: "This opens at {from}, when the period has ended.",
    id: "Tahap ini dibuka pada {from}, setelah periode berakhir.",
  },
  WINDOW_CLOSED: { en: "This closed at {until}.", id: "Tahap ini ditutup pada {until}." },
  PASSED_TO_SUPERIOR: {
    en: "The evaluation closed at {until}; only the rater's superior may rate now.",
    id: "Evaluasi ditutup pada {until}; sekarang hanya atasan pejabat penilai yang dapat menilai.",
  },
  STILL_WITH_RATER: {
    en: "The rater may rate until {until}; the superior only after that.",
    id: "Pejabat penilai dapat menilai sampai {until}; atasannya hanya setelah itu.",
  },
  NO_APPROVED_PLAN: {
    en: "There is no approved plan for this year to rate against: have it approved first.",
    id: "Belum ada SKP yang disetujui untuk tahun ini: setujui dahulu SKP-nya.",
  },
  CLASS_MISSING: {
    en: "The class of {unit}, the unit the rater leads, is not set for this period: have it set one level up first.",
    id: "Capaian organisasi {unit}, unit yang dipimpin pejabat penilai, belum ditetapkan untuk periode ini: minta penetapan satu tingkat di atasnya.",
  },
  ITEM_MISSING: { en: "Rate {item} as well: every one is needed.", id: "Nilai juga {item}: semuanya wajib diisi." },
  ITEM_TWICE: { en: "{item} is rated twice: send it once.", id: "{item} dinilai dua kali: kirim satu kali saja." },
  ITEM_UNKNOWN: {
    en: "{item} is not part of the approved plan: send {known}.",
    id: "{item} tidak ada dalam SKP yang disetujui: kirim {known}.",
  },
  FEEDBACK_MISSING: {
    en: "{item} is rated below expectation: say in the feedback what was missing and what would help.",
    id: "{item} dinilai di bawah ekspektasi: tuliskan pada umpan balik apa yang kurang dan apa yang akan membantu.",
  },
} as const;
