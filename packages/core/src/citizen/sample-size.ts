import { decimal, fixed } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";

/** Krejcie and Morgan (1970): chi-square of one degree of freedom at 95 %, proportion, margin of error. */
const CHI_SQUARE = decimal("3.841");
const PROPORTION = decimal("0.5");
const MARGIN = decimal("0.05");
/** Below this everybody is asked. */
const CENSUS_BELOW = 10;
const LARGEST_POPULATION = 1_000_000_000;

/**
 * How many respondents a survey of a population needs: the formula behind the table of Krejcie and Morgan (1970) that
 * survey guides use, to the nearest whole person; below ten everybody. Throws BadInputError at `population` outside
 * 1 to 10^9.
 */
export const surveySampleSize = (population: number): number => {
  if (!Number.isInteger(population) || population < 1 || population > LARGEST_POPULATION)
    throw new BadInputError(`population: a whole number from 1 to ${LARGEST_POPULATION.toLocaleString("en")}.`, [
      "population",
    ]);
  if (population < CENSUS_BELOW) return population;
  const one = decimal(1);
  const spread = CHI_SQUARE.times(PROPORTION).times(one.minus(PROPORTION));
  const precision = MARGIN.times(MARGIN).times(decimal(population - 1));
  return Number(fixed(spread.times(decimal(population)).div(precision.plus(spread)), 0));
};
