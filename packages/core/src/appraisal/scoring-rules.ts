import {
  type FiguresOf,
  figuresOfRatings,
  indexOf,
  type Policy,
  type PolicyReference,
  type Step,
  workOut,
} from "../agency/index.ts";
import { BEHAVIOURS, EXPECTATIONS, type Expectation, ORGANIZATION_CLASSES } from "../shared/classes.ts";
import { type Decimal, decimal, fromHundredths, HUNDRED, toHundredths } from "../shared/decimal.ts";
import { digest } from "../shared/json.ts";
import type { APART_REASONS, ItemRatings, Result, ScoringInput } from "./model.ts";
import { at, cellOf, predicateOf, rankKeyOf } from "./rules.ts";

/** Ratings from their digits, low to high as EXPECTATIONS. */
export const ratingsOf = (digits: string): readonly Expectation[] =>
  [...digits].map((digit) => at(EXPECTATIONS, Number(digit)));

const ratedItems = (ratings: ItemRatings, of: "ALL" | "UTAMA" | "TAMBAHAN"): string => {
  if (of === "UTAMA") return ratings.main;
  return of === "TAMBAHAN" ? ratings.additional : ratings.main + ratings.additional;
};

/** What each source gave for each measure of the policy, from the scoring input alone. */
export const figuresOf =
  (input: Pick<ScoringInput, "bySelf" | "bySuperior" | "figures">, policy: Policy): FiguresOf =>
  (measure, from) => {
    if (measure.kind === "RECORDED") {
      const found = input.figures.find((figure) => figure.measure === measure.key && figure.from === from);
      return found === undefined || found.count === 0 ? null : { count: found.count, sum: fromHundredths(found.sum) };
    }
    const ratings = from === "SELF" ? input.bySelf : from === "SUPERIOR" ? input.bySuperior : null;
    if (ratings === null) return null;
    const rated =
      measure.kind === "RESULTS"
        ? ratingsOf(ratedItems(ratings, measure.of))
        : ratingsOf(ratings.behaviours).filter((_, i) => measure.of.some((one) => one === BEHAVIOURS[i]));
    return figuresOfRatings(rated, policy.scale);
  };

/** The index's formula worked through for one person; null where the policy has no index. */
export const workedIndex = (input: ScoringInput, policy: Policy): Step | null =>
  policy.index === null ? null : workOut(policy.index.formula, policy, figuresOf(input, policy), input.served);

/** Percent of the working days that were served; a period without working days counts as served. */
export const servedPercent = ({ served }: Pick<ScoringInput, "served">): Decimal =>
  served === null || served.of === 0 ? HUNDRED : decimal(served.days).times(HUNDRED).div(decimal(served.of));

type Apart = (typeof APART_REASONS)[number];

/** Why somebody rated is listed apart and not ranked; null for who is ranked. */
const apartReason = (step: Step | null, served: Decimal, policy: Policy): Apart | null => {
  const { minimumRatedPercent, minimumServedPercent } = policy.comparability;
  if (step !== null && step.value === null) return "SOURCE_MISSING";
  if (step?.ratedPercent.lt(decimal(minimumRatedPercent)) === true) return "TOO_LITTLE_RATED";
  return served.lt(decimal(minimumServedPercent)) ? "TOO_LITTLE_SERVED" : null;
};

/**
 * What a scoring input comes to under a policy: a pure function of the two. The predicate follows from the matrix
 * alone; the index orders people inside one predicate and changes none.
 */
export const assess = (input: ScoringInput, policy: Policy): Omit<Result, "digest"> => {
  const reference: PolicyReference = { id: policy.id, version: policy.version };
  const served = servedPercent(input);
  const common = {
    employee: input.employee,
    period: input.period,
    final: input.rating?.final ?? false,
    selfAssessed: input.selfAt !== null,
    servedShare: toHundredths(served),
    policy: reference,
  };
  const { rating } = input;
  if (rating === null)
    return {
      ...common,
      outcome: "UNRATED",
      predicate: null,
      cell: null,
      index: null,
      ratedShare: null,
      apart: null,
      rankKey: null,
      workResult: null,
      behaviour: null,
      class: null,
      ratedBy: null,
    };
  const workResult = at(EXPECTATIONS, rating.result);
  const behaviour = at(EXPECTATIONS, rating.behaviour);
  const predicate = predicateOf(policy.matrix, workResult, behaviour);
  const cell = cellOf(workResult, behaviour);
  const step = workedIndex(input, policy);
  const index = step === null ? null : indexOf(step);
  const apart = apartReason(step, served, policy);
  return {
    ...common,
    outcome: apart === null ? "RATED" : "NOT_COMPARABLE",
    predicate,
    cell,
    index,
    ratedShare: toHundredths(step === null ? HUNDRED : step.ratedPercent),
    apart,
    rankKey: apart === null ? rankKeyOf(predicate, index ?? cell) : null,
    workResult,
    behaviour,
    class: at(ORGANIZATION_CLASSES, rating.class),
    ratedBy: rating.by,
  };
};

/** The result of a frozen scoring input under a policy, with the digest of everything it states. */
export const score = (input: ScoringInput, policy: Policy): Result => {
  const result = assess(input, policy);
  return { ...result, digest: digest(result) };
};
