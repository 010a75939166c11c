import type { MissingSource, RatingSource } from "@kinerja/core/agency";
import { decimal } from "@kinerja/core/shared/decimal";
import { BadInputError } from "@kinerja/core/shared/errors";
import type { LocalDate } from "@kinerja/core/shared/time";
import type {
  CalculatecombineRatingsArgs,
  CalculatesatisfactionIndexArgs,
  RatingSourceInput,
} from "../types.generated.ts";

/** Nothing that is rated has more parts; more only makes the request long. Survey rows are bounded by their rule. */
const LIMITS = { results: 100, sources: 20, values: 1_000, competencies: 100, holidays: 1_000 } as const;

/** A list no longer than its limit; throws BadInputError at `path`. */
export const bounded = <T>(
  list: readonly T[],
  limit: keyof typeof LIMITS,
  ...path: readonly string[]
): readonly T[] => {
  const most = LIMITS[limit];
  if (list.length > most)
    throw new BadInputError(`${path.join(".")}: at most ${most.toLocaleString("en")} of them.`, path);
  return list;
};

/** Groups of raters as the rule takes them. */
export const ratingSources = (sources: readonly RatingSourceInput[]): readonly RatingSource[] =>
  bounded(sources, "sources", "sources").map(({ relation, weightPercent, values }, i) => ({
    relation,
    weightPercent: decimal(weightPercent),
    values: bounded(values, "values", "sources", String(i), "values").map(decimal),
  }));

/** The rule for missing sources with what it needs. */
export const missingSource = ({ missing, treatAs }: CalculatecombineRatingsArgs): MissingSource => {
  if (missing !== "TREAT_AS") return { rule: missing };
  if (treatAs == null)
    throw new BadInputError("treatAs: a number; TREAT_AS needs the value a missing source counts with.", ["treatAs"]);
  return { rule: missing, value: decimal(treatAs) };
};

/** Rows of answers; a blank is null. */
export const surveyRows = (
  answers: CalculatesatisfactionIndexArgs["answers"],
): readonly (readonly (number | null)[])[] => answers.map((row) => row.map((answer) => answer ?? null));

const MOST_WORKING_DAYS = 1_000;
/** Dates run to the year 9999, and a deadline must not run over it. */
const FIRST_DATE = "1900-01-01";
const LAST_DATE = "2999-12-31";

export const workingDayCount = (days: number): number => {
  if (days < 0 || days > MOST_WORKING_DAYS)
    throw new BadInputError(`workingDays: a whole number from 0 to ${MOST_WORKING_DAYS.toLocaleString("en")}.`, [
      "workingDays",
    ]);
  return days;
};

export const startingDate = (from: LocalDate): LocalDate => {
  if (from < FIRST_DATE || from > LAST_DATE)
    throw new BadInputError(`from: a date from ${FIRST_DATE} to ${LAST_DATE}.`, ["from"]);
  return from;
};
