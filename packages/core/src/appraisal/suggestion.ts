import { BEHAVIOURS, type Expectation } from "../shared/classes.ts";
import { type Decimal, decimal } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";

const ABOVE: Expectation = "DI_ATAS_EKSPEKTASI";
const MEETS: Expectation = "SESUAI_EKSPEKTASI";
const BELOW: Expectation = "DI_BAWAH_EKSPEKTASI";

const count = (ratings: readonly Expectation[], wanted: Expectation): number =>
  ratings.filter((rating) => rating === wanted).length;

/** "Sebagian besar" counts nothing in the regulation; more than half is how we read it (design decision). */
const most = (part: number, whole: number): boolean => part * 2 > whole;

/**
 * What the regulation's example guide would make of the ratings of single results, or null where it leaves the
 * rating to judgement (PermenPANRB 6/2022, annex IV.B.3.a.1.d and b.1.d). Shown to the rater as a suggestion, never
 * written in place of the rater's own judgement; the guide's other half, whether feedback was mostly positive, is
 * text only a person can weigh.
 *
 * Most means more than half of the main and additional results together. "Sebagian kecil", the part of the main
 * results that may be below where the rating still meets, is policy data: `smallPartPercent`, 0 to 100, inclusive.
 * Results above count as meeting too: someone with a few of them is not left without a suggestion.
 *
 * Throws BadInputError on `mainResults` when there is none.
 */
export const suggestExpectation = (
  mainResults: readonly Expectation[],
  additionalResults: readonly Expectation[],
  smallPartPercent: Decimal,
): Expectation | null => {
  if (mainResults.length === 0)
    throw new BadInputError("mainResults: at least one main result's rating.", ["mainResults"]);
  const all = [...mainResults, ...additionalResults];
  const below = count(all, BELOW);
  const mainBelow = count(mainResults, BELOW);
  if (most(count(all, ABOVE), all.length) && mainBelow === 0) return ABOVE;
  if (most(below, all.length)) return BELOW;
  // Multiplied out, because a third of the main results has no exact percentage.
  const small = decimal(mainBelow * 100).lte(smallPartPercent.times(decimal(mainResults.length)));
  return most(all.length - below, all.length) && small ? MEETS : null;
};

/**
 * What the seven behaviour ratings suggest for the axis, or null where the rater must judge. The regulation's guide
 * has no counts: above is who lives the values consistently and guards them for others, meets is who lives them
 * consistently, below is who does not yet (annex IV.B.3.a.2.c and b.2.c). Consistently, read as counts (design
 * decision): none below; a guardian: more than half above as well; not yet: more than half below. A suggestion only,
 * which never overwrites the rater.
 *
 * Throws BadInputError on `behaviours` unless there is one rating for each of the seven values.
 */
export const suggestBehaviour = (behaviours: readonly Expectation[]): Expectation | null => {
  if (behaviours.length !== BEHAVIOURS.length)
    throw new BadInputError(`behaviours: one rating for each of the ${BEHAVIOURS.length} values.`, ["behaviours"]);
  const below = count(behaviours, BELOW);
  if (most(below, behaviours.length)) return BELOW;
  if (below > 0) return null;
  return most(count(behaviours, ABOVE), behaviours.length) ? ABOVE : MEETS;
};
