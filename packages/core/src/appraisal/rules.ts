import type { Policy } from "../agency/index.ts";
import type { JobKind } from "../organization/index.ts";
import { FREEZE_MILLISECONDS, type Period } from "../period/index.ts";
import type { Plan } from "../plan/index.ts";
import {
  BEHAVIOURS,
  type Behaviour,
  EXPECTATIONS,
  type Expectation,
  ORGANIZATION_CLASSES,
  ordinal,
  PREDICATES,
  type Predicate,
} from "../shared/classes.ts";
import { decimal, roundHalfUp, toHundredths } from "../shared/decimal.ts";
import { InvariantError } from "../shared/errors.ts";
import { accept, type Outcome, refuseAll, type UserError } from "../shared/outcome.ts";
import { addMilliseconds, type Instant } from "../shared/time.ts";
import {
  APPRAISAL_TRANSITIONS,
  type AppraisalAction,
  type AppraisalCode,
  type AppraisalState,
  type Figure,
  type ItemRatings,
  type RatingContent,
  type RatingDocument,
  type ScoringInput,
  type SelfContent,
} from "./model.ts";

/** The state an action leads to, or null when the state does not allow it. */
export const next = (state: AppraisalState, action: AppraisalAction): AppraisalState | null => {
  const moves: Partial<Record<AppraisalAction, AppraisalState>> = APPRAISAL_TRANSITIONS[state];
  return moves[action] ?? null;
};

/**
 * True where no objection is open to a rating: the rater's superior gave it after the rater's silence (annex
 * IV.A.11), or the regional head gave it to a high official (JPT) of the region (annex IV.A.12).
 */
export const isFinal = (escalated: boolean, rater: JobKind | null, rated: JobKind | null): boolean =>
  escalated || (rater === "STATE_OFFICIAL" && rated === "JPT");

export const isRated = (state: AppraisalState): boolean => state === "RATED" || state === "ESCALATED";

/** The predicate of two ratings by the policy's matrix (PermenPANRB 6/2022, annex IV.B.3). */
export const predicateOf = (matrix: Policy["matrix"], workResult: Expectation, behaviour: Expectation): Predicate =>
  matrix[workResult][behaviour];

/** A matrix cell's place, the result axis before the behaviour axis: 0 (both below) to 8 (both above). */
export const cellOf = (workResult: Expectation, behaviour: Expectation): number =>
  ordinal(EXPECTATIONS, workResult) * EXPECTATIONS.length + ordinal(EXPECTATIONS, behaviour);

/** Index values from 0.00 to 120.00 in hundredths; a predicate is worth one more than all of them. */
export const INDEX_STEPS = 12_001;

/**
 * The one number people are ranked by: predicate ordinal times 12,001 plus the index in hundredths, or plus the
 * matrix cell where the policy has no index.
 */
export const rankKeyOf = (predicate: Predicate, within: number): number =>
  ordinal(PREDICATES, predicate) * INDEX_STEPS + within;

/** The predicate a rank key stands for. */
export const predicateOfKey = (rankKey: number): Predicate => at(PREDICATES, Math.floor(rankKey / INDEX_STEPS));

/** What stands at a place of a scale. */
export const at = <T>(scale: readonly T[], place: number): T => {
  const value = scale[place];
  if (value === undefined) throw new InvariantError(`A scale of ${scale.length} has no place ${place}.`);
  return value;
};

type Item = { readonly name: string; readonly field: string; readonly index: number };

const itemProblems = (
  sent: readonly Item[],
  wanted: readonly string[],
  field: string,
): readonly UserError<AppraisalCode>[] => {
  const names = sent.map((item) => item.name);
  const path = (item: Item) => ["content", field, String(item.index)];
  return [
    ...sent
      .filter((item) => !wanted.includes(item.name))
      .map(
        (item): UserError<AppraisalCode> => ({
          code: "ITEM_UNKNOWN",
          path: path(item),
          params: { item: item.name, known: wanted.join(", ") },
        }),
      ),
    ...sent
      .filter((item) => names.indexOf(item.name) < item.index)
      .map((item): UserError<AppraisalCode> => ({ code: "ITEM_TWICE", path: path(item), params: { item: item.name } })),
    ...wanted
      .filter((name) => !names.includes(name))
      .map((item): UserError<AppraisalCode> => ({ code: "ITEM_MISSING", path: ["content", field], params: { item } })),
  ];
};

const items = (names: readonly string[], field: string): readonly Item[] =>
  names.map((name, index) => ({ name, field, index }));

/** Every planned result and every behaviour exactly once. */
export const completenessProblems = (
  content: SelfContent | RatingContent,
  planned: readonly string[],
): readonly UserError<AppraisalCode>[] => [
  ...itemProblems(
    items(
      content.results.map((result) => result.resultId),
      "results",
    ),
    planned,
    "results",
  ),
  ...itemProblems(
    items(
      content.behaviours.map((one) => one.behaviour),
      "behaviours",
    ),
    BEHAVIOURS,
    "behaviours",
  ),
];

/** Whoever is rated below expectation is told why and what would help. */
export const feedbackProblems = (content: RatingContent): readonly UserError<AppraisalCode>[] => {
  const missing = (
    rows: readonly { expectation: Expectation; feedback: string | null; item: string }[],
    field: string,
  ) =>
    rows.flatMap((row, i): readonly UserError<AppraisalCode>[] =>
      row.expectation === "DI_BAWAH_EKSPEKTASI" && row.feedback === null
        ? [{ code: "FEEDBACK_MISSING", path: ["content", field, String(i), "feedback"], params: { item: row.item } }]
        : [],
    );
  // An axis judged below expectation needs a reason too, though none of its items is.
  const unexplained = (
    axis: Expectation,
    rows: readonly { expectation: Expectation; feedback: string | null }[],
    field: string,
    item: string,
  ): readonly UserError<AppraisalCode>[] =>
    axis === "DI_BAWAH_EKSPEKTASI" && rows.every((row) => row.feedback === null && row.expectation !== axis)
      ? [{ code: "FEEDBACK_MISSING", path: ["content", field], params: { item } }]
      : [];
  return [
    ...unexplained(content.workResult, content.results, "results", "workResult"),
    ...unexplained(content.behaviour, content.behaviours, "behaviours", "behaviour"),
    ...missing(
      content.results.map((row) => ({ ...row, item: row.resultId })),
      "results",
    ),
    ...missing(
      content.behaviours.map((row) => ({ ...row, item: row.behaviour })),
      "behaviours",
    ),
  ];
};

type Rated = {
  readonly results: readonly { readonly resultId: string; readonly expectation: Expectation }[];
  readonly behaviours: readonly { readonly behaviour: Behaviour; readonly expectation: Expectation }[];
};

/** Complete ratings as the scoring input keeps them: in the plan's order and the behaviours' official order. */
export const itemRatings = (
  { results, behaviours }: Rated,
  planned: readonly { readonly id: string; readonly kind: "UTAMA" | "TAMBAHAN" }[],
): ItemRatings => {
  const digit = (found: { readonly expectation: Expectation } | undefined): string => {
    if (found === undefined) throw new InvariantError("A rating lacks what was checked to be there.");
    return String(ordinal(EXPECTATIONS, found.expectation));
  };
  const of = (kind: "UTAMA" | "TAMBAHAN"): string =>
    planned
      .filter((result) => result.kind === kind)
      .map(({ id }) => digit(results.find((one) => one.resultId === id)))
      .join("");
  return {
    main: of("UTAMA"),
    additional: of("TAMBAHAN"),
    behaviours: BEHAVIOURS.map((behaviour) => digit(behaviours.find((one) => one.behaviour === behaviour))).join(""),
  };
};

/** The codes of a rating, as they stand in the scoring input, and its words beside them. */
export type ComposedRating = {
  readonly set: { readonly rating: NonNullable<ScoringInput["rating"]>; readonly bySuperior: ItemRatings };
  readonly document: RatingDocument;
};

/** Who gives a rating when, for which unit and its class, and whether it is final. */
type Given = Pick<RatingDocument, "by" | "unit" | "class"> & { readonly at: Instant; readonly final: boolean };

/** What a rating comes to against the approved plan; or all that is wrong with it. */
export const composeRating = (
  content: RatingContent,
  plan: Pick<Plan, "content" | "version">,
  given: Given,
): Outcome<ComposedRating, AppraisalCode> => {
  const { results } = plan.content;
  const ids = results.map((result) => result.id);
  const problems = [...completenessProblems(content, ids), ...feedbackProblems(content)];
  if (problems.length > 0) return refuseAll(problems);
  const { by, at, unit, final } = given;
  const rating = {
    result: ordinal(EXPECTATIONS, content.workResult),
    behaviour: ordinal(EXPECTATIONS, content.behaviour),
    class: ordinal(ORGANIZATION_CLASSES, given.class),
    by,
    at,
    final,
  };
  return accept({
    set: { rating, bySuperior: itemRatings(content, results) },
    document: { content, submittedAt: at, by, unit, class: given.class, planVersion: plan.version },
  });
};

/**
 * The exclusive instant until which a published result can be corrected: so long before it is final that a correction
 * accepted just before it surely stands in the table when the period is finalised.
 */
export const correctableUntil = ({ finalisesAt }: Pick<Period, "finalisesAt">): Instant =>
  addMilliseconds(finalisesAt, -FREEZE_MILLISECONDS);

/** Why an appraisal cannot be corrected at an instant, whoever asks; null when it can. */
export const correctionHindrance = (
  input: Pick<ScoringInput, "state" | "rating">,
  period: Pick<Period, "publishedAt" | "finalisesAt">,
  now: Instant,
): UserError<AppraisalCode> | null => {
  const refused = (code: AppraisalCode, params = {}): UserError<AppraisalCode> => ({ code, path: [], params });
  if (period.publishedAt === null) return refused("NOT_PUBLISHED");
  const until = correctableUntil(period);
  if (now >= until) return refused("WINDOW_CLOSED", { until });
  if (input.rating === null) return refused("NOT_RATED");
  return input.rating.final || next(input.state, "correct") === null ? refused("RESULT_IS_FINAL") : null;
};

type SentFigure = Pick<Figure, "measure" | "from"> & { readonly values: readonly string[] };

/** A figure as it is kept: how many values and their sum in hundredths. */
export const figureOf = ({ measure, from, values }: SentFigure): Figure => ({
  measure,
  from,
  count: values.length,
  sum: values.reduce((total, value) => total + toHundredths(decimal(value)), 0),
});

/** Figures of measures the policy records, from the sources it names, each within its bounds and once. */
export const figureProblems = (
  figures: readonly SentFigure[],
  policy: Pick<Policy, "measures">,
): readonly UserError<AppraisalCode>[] => {
  const recorded = policy.measures.filter((measure) => measure.kind === "RECORDED");
  return figures.flatMap(({ measure: key, from, values }, i): readonly UserError<AppraisalCode>[] => {
    const path = ["figures", String(i)];
    const measure = recorded.find((one) => one.key === key);
    if (measure === undefined) {
      const known = recorded.map((one) => one.key).join(", ") || "-";
      return [{ code: "MEASURE_UNKNOWN", path: [...path, "measure"], params: { measure: key, known } }];
    }
    if (!measure.from.includes(from)) {
      const params = { measure: key, known: measure.from.join(", ") };
      return [{ code: "SOURCE_NOT_OFFERED", path: [...path, "from"], params }];
    }
    const first = figures.findIndex((one) => one.measure === key && one.from === from);
    if (first < i) return [{ code: "FIGURE_TWICE", path, params: { measure: key, from } }];
    const [least, most] = [decimal(measure.least), decimal(measure.most)];
    return values.flatMap((text, place): readonly UserError<AppraisalCode>[] => {
      const value = decimal(text);
      const fits = value.gte(least) && value.lte(most) && value.eq(roundHalfUp(value, 2));
      const params = { value: text, measure: key, least: measure.least, most: measure.most };
      return fits ? [] : [{ code: "FIGURE_OUT_OF_BOUNDS", path: [...path, "values", String(place)], params }];
    });
  });
};
