import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { JOB_KINDS } from "../organization/model.ts";
import { BEHAVIOURS, EXPECTATIONS, ORGANIZATION_CLASSES, PREDICATES, RATING_RELATIONS } from "../shared/classes.ts";
import { decimalText } from "../shared/decimal.ts";
import { text } from "../shared/input.ts";

export const APPRAISAL_STATES = ["OPEN", "SELF_SUBMITTED", "RATED", "ESCALATED"] as const;
export type AppraisalState = (typeof APPRAISAL_STATES)[number];
/** As shown: once published, what nobody rated is UNRATED. */
export type AppraisalView = AppraisalState | "UNRATED";

/** State and action to next state; nothing else moves an appraisal. What the superior rated or corrected is final. */
export const APPRAISAL_TRANSITIONS = {
  OPEN: { selfAssess: "SELF_SUBMITTED", rate: "RATED", rateEscalated: "ESCALATED" },
  SELF_SUBMITTED: { rate: "RATED", rateEscalated: "ESCALATED" },
  RATED: { correct: "RATED" },
  ESCALATED: {},
} as const satisfies Record<AppraisalState, Partial<Record<AppraisalAction, AppraisalState>>>;
export type AppraisalAction = "selfAssess" | "rate" | "rateEscalated" | "correct";

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

/** Ratings as one digit each, their ordinals in EXPECTATIONS: `12` is one as expected and one above. */
const digits = z.string().check(z.regex(/^[0-2]{0,40}$/));
export const itemRatingsSchema = z.object({
  /** Of the plan's main and additional results, in the plan's order. */
  main: digits,
  additional: digits,
  /** Of the seven behaviours, in their official order. */
  behaviours: digits,
});
export type ItemRatings = z.infer<typeof itemRatingsSchema>;

/** What one source gave for a recorded measure: how many figures and their sum in hundredths, never who gave which. */
export const figureSchema = z.object({
  measure: z.string(),
  from: z.enum(RATING_RELATIONS),
  count: z.int(),
  sum: z.int(),
});
export type Figure = z.infer<typeof figureSchema>;
/** Slots of figures in one scoring input; keeps it compact. */
export const MAX_FIGURES = 12;

/**
 * The scoring input: one compact item a person and period, codes and numbers only, spread over the period's shards.
 * It is also the appraisal's head: its version guards every change.
 */
export const scoringInputSchema = z.object({
  employee: z.string(),
  period: z.string(),
  /** Ids from the agency's own unit down to the employee's, as they count for this period. */
  path: z.array(z.string()),
  /** Units they were counted in before the unit of the rating; figures that follow the stream must not lose them there. */
  formerUnits: z._default(z.array(z.string()), []),
  /** The kind of position held and its family of jobs, for rankings among equals; null where none is known. */
  job: z._default(z.nullable(z.enum(JOB_KINDS)), null),
  family: z._default(z.nullable(z.string()), null),
  state: z.enum(APPRAISAL_STATES),
  selfAt: z.nullable(z.string()),
  rating: z.nullable(ratingSchema),
  /** The single ratings as they were given; a policy's scale says what each is worth. */
  bySelf: z.nullable(itemRatingsSchema),
  bySuperior: z.nullable(itemRatingsSchema),
  figures: z.array(figureSchema),
  /** First day on the roll where that is later than the period's. */
  since: z.nullable(z.string()),
  /** Working days served of all in the period, for who joined late or was on leave; fixed once, when it is scored. */
  served: z._default(z.nullable(z.object({ days: z.int(), of: z.int() })), null),
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

export const figuresDocumentSchema = z.object({
  figures: z.array(z.object({ ...figureSchema.shape, basis: z.string(), by: z.string(), at: z.string() })),
});
/** Recorded figures with what each rests on; the numbers of it stand in the scoring input. */
export type FiguresDocument = z.infer<typeof figuresDocumentSchema>;

/** A NOT_COMPARABLE result has its predicate and is listed apart, not ranked last. */
export const OUTCOMES = ["RATED", "NOT_COMPARABLE", "UNRATED"] as const;
/** Why a rated result is not ranked. */
export const APART_REASONS = ["SOURCE_MISSING", "TOO_LITTLE_RATED", "TOO_LITTLE_SERVED"] as const;
export const resultSchema = z.object({
  employee: z.string(),
  period: z.string(),
  outcome: z.enum(OUTCOMES),
  predicate: z.nullable(z.enum(PREDICATES)),
  /** Matrix cell 0 to 8: result ordinal times three plus behaviour ordinal. */
  cell: z.nullable(z.int()),
  /** In hundredths, 0 to 12,000; null where the policy has none, or where a source it needs is missing. */
  index: z.nullable(z.int()),
  /** Share of the index's weight that rests on figures somebody gave, in hundredths of a percent; null without a rating. */
  ratedShare: z.nullable(z.int()),
  /** Share of the period's working days that were served, in hundredths of a percent. */
  servedShare: z.int(),
  apart: z.nullable(z.enum(APART_REASONS)),
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
export const storedResultSchema = z.object({
  ...resultSchema.shape,
  /** The fence under which the version stands that took this one's place; absent while none did. */
  supersededBy: z.optional(z.int()),
});
/** The first version of a result as it is kept, with the way to the one that holds now. */
export type StoredResult = z.infer<typeof storedResultSchema>;

export const correctionSchema = z.object({
  agency: z.string(),
  /** The period's id: what the due index is read for. */
  id: z.string(),
  employee: z.string(),
  /** The version of the scoring input it is based on. */
  version: z.int(),
  /** The facts of the scoring input that change. */
  set: z.object({ rating: ratingSchema, bySuperior: itemRatingsSchema }),
  document: ratingDocumentSchema,
  by: z.string(),
  at: z.string(),
  reason: z.string(),
});
/** A correction of a published rating that waits until results and rankings are made anew with it. */
export type Correction = z.infer<typeof correctionSchema>;

export const selfInput = z.object({ appraisalId: z.string(), version: z.int(), content: selfContent });
export const rateInput = z.object({ appraisalId: z.string(), version: z.int(), content: ratingContent });
export const correctInput = z.object({
  appraisalId: z.string(),
  version: z.int(),
  content: ratingContent,
  reason: text(10, 1000, ": why the result changes"),
});
const MAX_VALUES = 200;
export const figuresInput = z.object({
  appraisalId: z.string(),
  version: z.int(),
  figures: z
    .array(
      z.object({
        measure: z.string(),
        from: z.enum(RATING_RELATIONS),
        values: z
          .array(decimalText("0", "120"))
          .check(z.minLength(1, "at least one value"), z.maxLength(MAX_VALUES, `at most ${MAX_VALUES} values`)),
        basis: text(3, 500),
      }),
    )
    .check(z.minLength(1, "at least one figure"), z.maxLength(MAX_FIGURES, `at most ${MAX_FIGURES} figures`)),
});
export type FiguresInput = z.input<typeof figuresInput>;
/** As sent: without what may be left out. */
export type SelfInput = z.input<typeof selfInput>;
export type RateInput = z.input<typeof rateInput>;
export type CorrectInput = z.input<typeof correctInput>;

/** What the head of a unit has to say to the distribution of the ratings given there. */
export const distributionReasonInput = z.object({
  periodId: z.string(),
  unitId: z.string(),
  reason: text(10, 1000, ": why the distribution differs from the guide"),
  version: z.int(),
});
export type DistributionReasonInput = z.infer<typeof distributionReasonInput>;
export type DistributionReasonCode = "WINDOW_NOT_OPEN" | "WINDOW_CLOSED" | "CLASS_MISSING" | "NOTHING_TO_EXPLAIN";

export type AppraisalCode =
  | "NOT_NOW"
  | "WINDOW_NOT_OPEN"
  | "WINDOW_CLOSED"
  | "PASSED_TO_SUPERIOR"
  | "STILL_WITH_RATER"
  | "NOT_PUBLISHED"
  | "NOT_RATED"
  | "RESULT_IS_FINAL"
  | "CORRECTION_PENDING"
  | "NO_APPROVED_PLAN"
  | "CLASS_MISSING"
  | "ITEM_MISSING"
  | "ITEM_TWICE"
  | "ITEM_UNKNOWN"
  | "FEEDBACK_MISSING"
  | "MEASURE_UNKNOWN"
  | "SOURCE_NOT_OFFERED"
  | "FIGURE_OUT_OF_BOUNDS"
  | "FIGURE_TWICE"
  | "TOO_MANY_FIGURES";
