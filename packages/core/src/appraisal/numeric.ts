import type { NumericCategory } from "../shared/classes.ts";
import { type Decimal, decimal, HUNDRED, roundHalfUp, ZERO } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";

/** Both parts and the whole run from 0 to 120 (PP 30/2019 art. 41(5)). */
const HIGHEST = decimal(120);

/** Percent of the work plan's value and of behaviour, without and with peers' and subordinates' opinions (art. 41(2)-(4)). */
const WEIGHTS = {
  WITHOUT_PEERS: { skp: decimal(70), behaviour: decimal(30) },
  WITH_PEERS: { skp: decimal(60), behaviour: decimal(40) },
} as const;

/**
 * The least value of each category, highest first (art. 41(5)); below the last is SANGAT_KURANG. 110 to 120 is
 * SANGAT_BAIK only together with a new idea, and BAIK without one.
 */
const BANDS: readonly { category: NumericCategory; least: Decimal; needsNewIdea: boolean }[] = [
  { category: "SANGAT_BAIK", least: decimal(110), needsNewIdea: true },
  { category: "BAIK", least: decimal(90), needsNewIdea: false },
  { category: "CUKUP", least: decimal(70), needsNewIdea: false },
  { category: "KURANG", least: decimal(50), needsNewIdea: false },
];

/** A work plan's value and a behaviour value, each 0 to 120. */
export type NumericParts = {
  readonly skp: Decimal;
  readonly behaviour: Decimal;
  /** Whether the behaviour value includes the opinions of peers and direct subordinates. */
  readonly withPeers: boolean;
  /** Whether a new idea or way of working was made that benefits the organization or the state. */
  readonly newIdea: boolean;
};
export type NumericAppraisal = { readonly value: Decimal; readonly category: NumericCategory };

const checkPart = (value: Decimal, name: "skp" | "behaviour"): void => {
  if (value.lt(ZERO) || value.gt(HIGHEST)) throw new BadInputError(`${name}: a number from 0 to 120.`, [name]);
};

/**
 * The numeric appraisal of PP 30/2019 art. 41: 70 % work plan and 30 % behaviour, or 60 and 40 where peers and
 * subordinates are asked. Rounded once, to 2 decimals half-up; the category is that of the rounded value (design
 * decision), so what is printed explains it. Two parts of at most 120 make a whole of at most 120.
 *
 * Throws BadInputError on `skp` or `behaviour` outside 0 to 120.
 */
export const numericAppraisal = ({ skp, behaviour, withPeers, newIdea }: NumericParts): NumericAppraisal => {
  checkPart(skp, "skp");
  checkPart(behaviour, "behaviour");
  const weights = withPeers ? WEIGHTS.WITH_PEERS : WEIGHTS.WITHOUT_PEERS;
  const weighted = skp.times(weights.skp).plus(behaviour.times(weights.behaviour));
  const value = roundHalfUp(weighted.div(HUNDRED), 2);
  const band = BANDS.find(({ least, needsNewIdea }) => value.gte(least) && (newIdea || !needsNewIdea));
  return { value, category: band?.category ?? "SANGAT_KURANG" };
};
