import type { RatingRelation } from "../shared/classes.ts";
import { type Decimal, HUNDRED, HUNDREDTH, largestRemainder, mean, roundHalfUp, sum, ZERO } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";

/** What happens to the weight of a source nobody answered for. It is always declared, never zero by omission. */
export type MissingSource =
  | { readonly rule: "EXCLUDE_AND_RENORMALISE" }
  | { readonly rule: "BLOCK" }
  | { readonly rule: "TREAT_AS"; readonly value: Decimal };

export type WeightedPart = { readonly weightPercent: Decimal; readonly value: Decimal | null };

export type Combined = {
  /** Unrounded; null where a missing source blocks, or where nothing is left to weigh. */
  readonly value: Decimal | null;
  /** What each part counted for in percent, unrounded; they add up to 100 where there is a value. */
  readonly weights: readonly Decimal[];
};

/** The weighted mean of parts whose weights add up to 100. A part of weight 0 informs and decides nothing. */
export const combineParts = (parts: readonly WeightedPart[], missing: MissingSource): Combined => {
  const blocked = missing.rule === "BLOCK" && parts.some((part) => part.value === null && part.weightPercent.gt(ZERO));
  const filled = parts.map((part) => ({
    weight: part.weightPercent,
    value: part.value ?? (missing.rule === "TREAT_AS" ? missing.value : null),
  }));
  const present = sum(filled.map(({ weight, value }) => (value === null ? ZERO : weight)));
  if (blocked || present.eq(ZERO)) return { value: null, weights: parts.map(() => ZERO) };
  const total = sum(filled.map(({ weight, value }) => (value === null ? ZERO : weight.times(value))));
  // Nothing is missing, as for most people: no weight is shared out, and nothing divided that does not come out even.
  if (present.eq(HUNDRED))
    return {
      value: total.times(HUNDREDTH),
      weights: filled.map(({ weight, value }) => (value === null ? ZERO : weight)),
    };
  return {
    value: total.div(present),
    weights: filled.map(({ weight, value }) => (value === null ? ZERO : weight.times(HUNDRED).div(present))),
  };
};

export type RatingSource = {
  readonly relation: RatingRelation;
  readonly weightPercent: Decimal;
  readonly values: readonly Decimal[];
};
export type CombinedRating = {
  /** Rounded half-up to two decimals, once, from exact weights. */
  readonly value: Decimal;
  /** Percent with two decimals that add up to 100.00 by largest remainder; zero for a source left out. */
  readonly effectiveWeights: readonly { readonly relation: RatingRelation; readonly weightPercent: Decimal }[];
};

/**
 * Ratings of several groups as one: first the mean of each group, then the weights, so that a large group has no
 * more say than its weight. The law sets no such weights: they are an agency's.
 * Throws BadInputError where weights do not add up to 100, a group stands twice, or the declared rule for missing
 * sources leaves no value.
 */
export const combine = (sources: readonly RatingSource[], missing: MissingSource): CombinedRating => {
  const seen = new Set<RatingRelation>();
  if (missing.rule === "TREAT_AS" && missing.value.lt(ZERO))
    throw new BadInputError("treatAs: 0 or more.", ["treatAs"]);
  for (const [i, { relation, weightPercent, values }] of sources.entries()) {
    const negative = values.findIndex((value) => value.lt(ZERO));
    if (negative !== -1)
      throw new BadInputError("values: ratings of 0 or more.", ["sources", String(i), "values", String(negative)]);
    if (weightPercent.lt(ZERO))
      throw new BadInputError("weightPercent: 0 or more.", ["sources", String(i), "weightPercent"]);
    if (seen.has(relation))
      throw new BadInputError(`relation: ${relation} once, with all its values.`, ["sources", String(i), "relation"]);
    seen.add(relation);
  }
  const total = sum(sources.map((source) => source.weightPercent));
  if (!total.eq(HUNDRED))
    throw new BadInputError(`sources: weights that add up to 100; these add up to ${total.toFixed()}.`, ["sources"]);
  const means = sources.map((source) => ({ weightPercent: source.weightPercent, value: mean(source.values) }));
  const { value, weights } = combineParts(means, missing);
  if (value === null) {
    const lacking = sources
      .filter((source) => source.values.length === 0 && source.weightPercent.gt(ZERO))
      .map((source) => source.relation);
    throw new BadInputError(
      missing.rule === "BLOCK"
        ? `sources: values for ${lacking.join(", ")} as well, or a rule other than BLOCK for missing sources.`
        : "sources: values for at least one source whose weight is above 0.",
      ["sources"],
    );
  }
  const shown = largestRemainder(weights, 2);
  return {
    value: roundHalfUp(value, 2),
    effectiveWeights: sources.map(({ relation }, i) => ({ relation, weightPercent: shown[i] ?? ZERO })),
  };
};
