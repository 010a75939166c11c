import * as z from "zod/mini";
import { BEHAVIOURS, EXPECTATIONS, PREDICATES, RATING_RELATIONS } from "../shared/classes.ts";
import { decimal, isDecimalText } from "../shared/decimal.ts";
import { text } from "../shared/input.ts";

/*
 * How an agency appraises, as a document: plain data that a form can edit and a person can read. Numbers are texts,
 * so that no reader of the document turns 0.1 into something else. What is wrong with a document is told from the
 * structure of the schema's issues (validation.ts), in the reader's language, and so no check here has a text.
 *
 * Documents that agencies keep are read through this schema for ever, and their content never changes. So it only
 * widens: a field that is added later is optional, and no check gets stricter. What a new document must fulfil beyond
 * that goes into validation.ts, which checks on drafting and on activation, and nothing that is only read.
 * policies.test.ts parses the shipped documents as they were, so that a check they fail is seen.
 */

/** Index values run from 0.00 to 120.00, as appraisal values do since PP 30/2019, art. 41. */
export const MAX_INDEX = "120";
const within = (least: string, most: string) =>
  z.string().check(
    z.refine(
      (value) => isDecimalText(value) && decimal(value).gte(decimal(least)) && decimal(value).lte(decimal(most)),
      {
        params: { code: "NOT_DECIMAL", least, most },
      },
    ),
  );
const score = within("0", MAX_INDEX);
const percent = within("0", "100");
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const workingDays = whole(0, 260);

const key = z.string().check(z.regex(/^[A-Z][A-Z0-9_]{1,39}$/));
const slug = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/));
/** Titles stand in explanations: none may break its line or hide another text in it. */
const line = (least: number, most: number) =>
  text(least, most).check(
    z.refine((value) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value), { params: { code: "NOT_ONE_LINE" } }),
  );
const localized = z.strictObject({ en: line(1, 400), id: line(1, 400) });

const measure = z.discriminatedUnion("kind", [
  /** The ratings of planned results, each worth what the scale says. */
  z.strictObject({
    key,
    kind: z.literal("RESULTS"),
    title: localized,
    of: z.enum(["ALL", "UTAMA", "TAMBAHAN"]),
  }),
  /** The ratings of these behaviours. */
  z.strictObject({
    key,
    kind: z.literal("BEHAVIOURS"),
    title: localized,
    of: z.array(z.enum(BEHAVIOURS)).check(z.minLength(1), z.maxLength(BEHAVIOURS.length)),
  }),
  /** A figure that a named official records with its basis: an achievement, a survey's index, a job-person match. */
  z.strictObject({
    key,
    kind: z.literal("RECORDED"),
    title: localized,
    from: z.array(z.enum(RATING_RELATIONS)).check(z.minLength(1), z.maxLength(RATING_RELATIONS.length)),
    least: score,
    most: score,
    /**
     * True for what can only be reached in time served, a year's target: it is set against the days served, so that
     * approved leave lowers nobody's score.
     */
    growsWithTime: z.boolean(),
  }),
]);
export type Measure = z.infer<typeof measure>;

const missing = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("EXCLUDE_AND_RENORMALISE") }),
  z.strictObject({ rule: z.literal("BLOCK") }),
  z.strictObject({ rule: z.literal("TREAT_AS"), value: score }),
]);

/** The closed operators an index is made of; nothing in a document is evaluated as code. */
export type Formula =
  /** The mean of one source's figures of a measure; missing below `atLeast` figures, three of peers or subordinates. */
  | {
      readonly op: "VALUE";
      readonly measure: string;
      readonly from: (typeof RATING_RELATIONS)[number];
      readonly atLeast: number;
    }
  /** A weighted mean; the weights add up to 100. */
  | {
      readonly op: "WEIGHTED";
      readonly title: { readonly en: string; readonly id: string };
      readonly parts: readonly { readonly weightPercent: string; readonly of: Formula }[];
      readonly missing: z.infer<typeof missing>;
    }
  /** The value, or `at` where it is higher. */
  | { readonly op: "CAP"; readonly at: string; readonly of: Formula }
  /** What the highest band whose `from` is not above the value is worth; the first band starts at 0. */
  | {
      readonly op: "BANDS";
      readonly of: Formula;
      readonly bands: readonly { readonly from: string; readonly value: string }[];
    };

/** Operators a formula may be deep. */
export const FORMULA_LEVELS = 5;
/** The schema of a formula at most so many operators deep. */
const formulaSchema = (levels: number): z.ZodMiniType<Formula> => {
  const value = z.strictObject({
    op: z.literal("VALUE"),
    measure: key,
    from: z.enum(RATING_RELATIONS),
    atLeast: whole(1, 1000),
  });
  if (levels === 1) return z.discriminatedUnion("op", [value]);
  const of = formulaSchema(levels - 1);
  return z.discriminatedUnion("op", [
    value,
    z.strictObject({
      op: z.literal("WEIGHTED"),
      title: localized,
      parts: z.array(z.strictObject({ weightPercent: percent, of })).check(z.minLength(1), z.maxLength(12)),
      missing,
    }),
    z.strictObject({ op: z.literal("CAP"), at: score, of }),
    z.strictObject({
      op: z.literal("BANDS"),
      of,
      bands: z.array(z.strictObject({ from: score, value: score })).check(z.minLength(1), z.maxLength(20)),
    }),
  ]);
};

/** What one source gave: ratings by name, or figures as decimal texts; which of them, the measure says. */
const exampleSource = z.strictObject({
  measure: key,
  from: z.enum(RATING_RELATIONS),
  values: z.array(z.string()).check(z.minLength(1), z.maxLength(1000)),
});

const indexShape = {
  formula: formulaSchema(FORMULA_LEVELS),
  /** Figures and the index they must give: a document whose example does not hold is refused. */
  example: z.strictObject({ values: z.array(exampleSource).check(z.minLength(1), z.maxLength(100)), index: score }),
};

const competency = z.strictObject({
  key,
  title: localized,
  group: z.enum(["TECHNICAL", "NON_TECHNICAL"]),
  /** The families of jobs it is for; null: for all. */
  families: z.nullable(z.array(slug).check(z.minLength(1), z.maxLength(20))),
  /** The level the job asks for, 1 to 5 (PermenPANRB 38/2017); a job's own standard comes before it. */
  level: whole(1, 5),
});

/** The agency, each unit with all below it, those of one kind of position, those of one family of jobs. */
const RANKING_GROUPS = ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"] as const;

export const policySchema = z.strictObject({
  id: slug,
  /** Counts the agency's versions of this document, from 1. */
  version: z.int().check(z.gte(1)),
  title: line(3, 200),
  /** What the document rests on, each with where to find it. */
  sources: z.array(line(3, 400)).check(z.minLength(1), z.maxLength(40)),
  /** The short cycle nested in the year (PermenPANRB 6/2022, art. 24). */
  shortCycle: z.enum(["MONTH", "QUARTER"]),
  deadlines: z.strictObject({
    /** The annual evaluation closes at the end of this day of the following year. */
    annualEvaluationCloses: z.strictObject({ month: whole(1, 12), day: whole(1, 31) }),
    shortCycleEvaluationWorkingDays: workingDays,
    escalationWorkingDays: workingDays,
    deliveryWorkingDays: workingDays,
    objectionWorkingDays: workingDays,
    decisionWorkingDays: workingDays,
    /** Whoever has somebody to rate is reminded so many working days before the time is up; 3 where absent, 0: never. */
    reminderWorkingDays: z.optional(whole(0, 10)),
  }),
  behaviours: z.array(z.enum(BEHAVIOURS)).check(z.maxLength(BEHAVIOURS.length)),
  /** Result rating → behaviour rating → predicate. */
  matrix: z.record(z.enum(EXPECTATIONS), z.record(z.enum(EXPECTATIONS), z.enum(PREDICATES))),
  /** Up to this share of main results below expectation is "a small part" (PermenPANRB 6/2022, annex IV.B.3.a). */
  suggestion: z.strictObject({ smallPartPercent: percent }),
  /** Which guide the distribution of predicates is set beside; always advice. */
  distribution: z.enum(["REGULATION", "SE_3_2023"]),
  /** What a rating is worth where a number is needed. */
  scale: z.record(z.enum(EXPECTATIONS), score),
  measures: z.array(measure).check(z.maxLength(40)),
  /** The number people are ordered by inside one predicate; null: by the matrix cell. It never changes a predicate. */
  index: z.nullable(z.strictObject(indexShape)),
  /** Below either share somebody keeps the predicate and is listed apart, not ranked last. */
  comparability: z.strictObject({
    /** Of the index's weight, how much rests on figures somebody gave. */
    minimumRatedPercent: percent,
    /** Of the period's working days, how many were served: on the roll and not on approved leave. */
    minimumServedPercent: percent,
  }),
  ranking: z.strictObject({
    /** The agency as a whole is always one of them: own standings are read there. */
    groups: z.array(z.enum(RANKING_GROUPS)).check(z.maxLength(RANKING_GROUPS.length)),
    /** An own rank is shown in groups of at least this many. */
    minimumGroup: whole(1, 10_000),
  }),
  /** How the weights of a satisfaction survey are rounded (PermenPANRB 14/2017). */
  survey: z.strictObject({ weightMode: z.enum(["EXACT", "ROUNDED_3", "ROUNDED_2"]) }),
  /** How predicate and potential become a box of the talent matrix (PermenPANRB 3/2020). */
  talent: z.strictObject({ convention: z.enum(["PREDIKAT", "SCORE"]) }),
  competencies: z.array(competency).check(z.maxLength(200)),
});
export type Policy = z.infer<typeof policySchema>;
export type PolicyReference = { readonly id: string; readonly version: number };

/** What of a document has the right shape, whatever else is wrong with it. */
export type PolicyParts = Partial<
  Omit<Policy, "index"> & { readonly formula: Formula; readonly example: NonNullable<Policy["index"]>["example"] }
>;

const rightOf = (shape: Readonly<Record<string, z.ZodMiniType>>, of: unknown): Readonly<Record<string, unknown>> => {
  const fields = new Map(Object.entries(typeof of === "object" && of !== null ? of : {}));
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      const parsed = schema.safeParse(fields.get(name));
      return parsed.success ? [[name, parsed.data]] : [];
    }),
  );
};

/** The parts of a document that can be checked on their own, so that one answer names everything wrong with it. */
export const partsOf = (document: unknown): PolicyParts => {
  const { index: _, ...shape } = policySchema.shape;
  const index = typeof document === "object" && document !== null && "index" in document ? document.index : null;
  return { ...rightOf(shape, document), ...rightOf(indexShape, index) };
};
