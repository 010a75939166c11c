import { type Decimal, decimal, HUNDRED, roundHalfUp } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import type { CompetencyLevels, JobPersonMatch, MappingCategory, SelectionCategory, TrainingNeed } from "./model.ts";

/** Levels of a competency standard (PermenPANRB 38/2017); an assessment may find less than the lowest. */
const HIGHEST_LEVEL = 5;
const LOWEST_REQUIRED = 1;
const LOWEST_ACTUAL = 0;

/** Selection and job filling, percent (PerBKN 26/2019); all below is KMS. */
const SELECTION_CUTS: readonly { readonly from: Decimal; readonly category: SelectionCategory }[] = [
  { from: decimal(80), category: "MS" },
  { from: decimal(68), category: "MMS" },
];
/** Mapping, percent (PerBKN 26/2019; the same cuts in Peraturan BRIN 3/2023, art. 33); all below is KURANG_OPTIMAL. */
const MAPPING_CUTS: readonly { readonly from: Decimal; readonly category: MappingCategory }[] = [
  { from: decimal(90), category: "OPTIMAL" },
  { from: decimal(78), category: "CUKUP_OPTIMAL" },
];

const checkLevel = (level: number, lowest: number, path: readonly string[]): void => {
  if (!Number.isInteger(level) || level < lowest || level > HIGHEST_LEVEL)
    throw new BadInputError(`${path.join(".")}: a whole level from ${lowest} to ${HIGHEST_LEVEL}.`, path);
};

const total = (levels: readonly number[]): number => levels.reduce((sum, level) => sum + level, 0);

/** Part of a whole in percent, rounded half up to two decimals, once; what is shown is what the cuts compare. */
const percent = (part: number, whole: number): Decimal =>
  roundHalfUp(decimal(part).times(HUNDRED).div(decimal(whole)), 2);

/**
 * How well a person's competency levels fit a job's (job person match), percent: sum of actual over sum of required.
 * The categories take the capped figure, in which a surplus in one competency cannot hide a deficit in another
 * (design decision; systems differ on where they cap). Required levels 1 to 5, actual 0 to 5, in the same order;
 * throws BadInputError at `required` or `actual`.
 */
export const jobPersonMatch = (required: readonly number[], actual: readonly number[]): JobPersonMatch => {
  if (required.length === 0) throw new BadInputError("required: at least one level.", ["required"]);
  if (actual.length !== required.length)
    throw new BadInputError(`actual: as many levels as required ones (${required.length}), in their order.`, [
      "actual",
    ]);
  for (const [place, level] of required.entries()) checkLevel(level, LOWEST_REQUIRED, ["required", String(place)]);
  for (const [place, level] of actual.entries()) checkLevel(level, LOWEST_ACTUAL, ["actual", String(place)]);
  const gaps = required.map((level, place) => (actual[place] ?? LOWEST_ACTUAL) - level);
  const whole = total(required);
  const cappedPercent = percent(whole + total(gaps.map((gap) => Math.min(gap, 0))), whole);
  return {
    rawPercent: percent(total(actual), whole),
    cappedPercent,
    selection: SELECTION_CUTS.find(({ from }) => cappedPercent.gte(from))?.category ?? "KMS",
    mapping: MAPPING_CUTS.find(({ from }) => cappedPercent.gte(from))?.category ?? "KURANG_OPTIMAL",
    gaps,
  };
};

/**
 * The competencies a person needs training in: every one below its requirement, largest gap first, equals in the order
 * given. Keys are distinct; throws BadInputError at `competencies`.
 */
export const trainingNeeds = (competencies: readonly CompetencyLevels[]): readonly TrainingNeed[] => {
  const keys = competencies.map(({ key }) => key);
  for (const [place, { key, required, actual }] of competencies.entries()) {
    const path = ["competencies", String(place)];
    if (key.trim() === "" || keys.indexOf(key) < place)
      throw new BadInputError(`${path.join(".")}.key: a key that no other competency has.`, [...path, "key"]);
    checkLevel(required, LOWEST_REQUIRED, [...path, "required"]);
    checkLevel(actual, LOWEST_ACTUAL, [...path, "actual"]);
  }
  return competencies
    .map(({ key, required, actual }) => ({ key, gap: actual - required }))
    .filter(({ gap }) => gap < 0)
    .toSorted((a, b) => a.gap - b.gap);
};
