import { type Decimal, decimal, roundHalfUp, ZERO } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import {
  type ElementSatisfaction,
  type SatisfactionIndex,
  type ServiceQuality,
  SURVEY_ELEMENTS,
  type SurveyElement,
  type WeightMode,
} from "./model.ts";

/** Answers run from 1 to 4, the converted index from 25 to 100 (PermenPANRB 14/2017, annex). */
const ANSWERS: readonly number[] = [1, 2, 3, 4];
const CONVERSION = decimal(25);
const ONE = decimal(1);
/** Decimals of the published figure; the intervals of the quality table have gaps below this (64.99, 65.00). */
const PUBLISHED_DECIMALS = 2;
/** PermenPANRB 14/2017, annex: nilai interval konversi; all below is D. */
const QUALITIES: readonly { readonly from: Decimal; readonly quality: ServiceQuality }[] = [
  { from: decimal("88.31"), quality: "A" },
  { from: decimal("76.61"), quality: "B" },
  { from: decimal("65.00"), quality: "C" },
];
const WEIGHT_DECIMALS = { ROUNDED_3: 3, ROUNDED_2: 2 } as const;
/** How many elements a report names for improvement; usual in published reports. */
const PRIORITIES = 3;
/** One survey's questionnaires in one request. */
export const MAX_QUESTIONNAIRES = 10_000;

/** An unrounded value from 25 to 100 as published, rounded half up to two decimals, and only then its letter. */
export const serviceQuality = (value: Decimal): { readonly converted: Decimal; readonly quality: ServiceQuality } => {
  const converted = roundHalfUp(value, PUBLISHED_DECIMALS);
  return { converted, quality: QUALITIES.find(({ from }) => converted.gte(from))?.quality ?? "D" };
};

type Answers = readonly (readonly (number | null)[])[];

const check = (elements: readonly SurveyElement[], answers: Answers): void => {
  if (elements.length === 0 || new Set(elements).size !== elements.length)
    throw new BadInputError(`elements: at least one of ${SURVEY_ELEMENTS.join(", ")}, each once.`, ["elements"]);
  if (answers.length > MAX_QUESTIONNAIRES)
    throw new BadInputError(`answers: at most ${MAX_QUESTIONNAIRES.toLocaleString("en")} rows.`, ["answers"]);
  for (const [row, given] of answers.entries()) {
    if (given.length !== elements.length)
      throw new BadInputError(
        `answers.${row}: as many answers as elements (${elements.length}), in their order, null for a blank.`,
        ["answers", String(row)],
      );
    const column = given.findIndex((answer) => answer !== null && !ANSWERS.includes(answer));
    if (column !== -1)
      throw new BadInputError(`answers.${row}.${column}: 1, 2, 3 or 4, or null for a blank.`, [
        "answers",
        String(row),
        String(column),
      ]);
  }
};

/** A fraction of exact numbers. */
type Fraction = { readonly over: Decimal; readonly under: Decimal };

type Column = { readonly element: SurveyElement; readonly sum: number; readonly count: number };

const columnsOf = (elements: readonly SurveyElement[], valid: Answers): readonly Column[] =>
  elements.map((element, place) => {
    const given = valid.map((row) => row[place] ?? null).filter((answer) => answer !== null);
    return { element, sum: given.reduce((sum, answer) => sum + answer, 0), count: given.length };
  });

const satisfactionOf = ({ element, sum, count }: Column): ElementSatisfaction => {
  if (count === 0) return { element, mean: null, converted: null, quality: null };
  const [over, under] = [decimal(sum), decimal(count)];
  return { element, mean: over.div(under), ...serviceQuality(over.times(CONVERSION).div(under)) };
};

/**
 * The sum of the means as one fraction: thirds added up as decimals would fall short of the half they are rounded by.
 */
const sumOfMeans = (columns: readonly Column[]): Fraction =>
  columns.reduce<Fraction>(
    ({ over, under }, { sum, count }) => ({
      over: over.times(decimal(count)).plus(under.times(decimal(sum))),
      under: under.times(decimal(count)),
    }),
    { over: ZERO, under: ONE },
  );

const weightOf = (elements: number, mode: WeightMode): Fraction => {
  if (mode === "EXACT") return { over: ONE, under: decimal(elements) };
  return { over: roundHalfUp(ONE.div(decimal(elements)), WEIGHT_DECIMALS[mode]), under: ONE };
};

const prioritiesOf = (elements: readonly ElementSatisfaction[]): readonly SurveyElement[] =>
  elements
    .flatMap(({ element, mean }) => (mean === null ? [] : [{ element, mean }]))
    .toSorted((a, b) => a.mean.cmp(b.mean) || SURVEY_ELEMENTS.indexOf(a.element) - SURVEY_ELEMENTS.indexOf(b.element))
    .slice(0, PRIORITIES)
    .map(({ element }) => element);

/**
 * The satisfaction index (IKM) of a survey: mean of each element, times the weight 1/n, summed, times 25, rounded once
 * (PermenPANRB 14/2017, annex). One row of `answers` a questionnaire, one answer an element in the order of `elements`;
 * a blank (null) leaves that element's denominator.
 *
 * Decided here, where the regulation is silent: a questionnaire with more than half of its answers blank is invalid,
 * left out and counted apart; an element nobody answered has no mean and leaves n; without a valid questionnaire there
 * is no index, which is not zero. The rounded weights are for parity with printed reports: they need not add up to 1,
 * so that all answers 4 give 99.90 or 99.00 with nine elements, and 100.20 with six and three decimals.
 *
 * Throws BadInputError at `elements`, `answers`, a row or an answer.
 */
export const satisfactionIndex = (
  elements: readonly SurveyElement[],
  answers: Answers,
  weightMode: WeightMode,
): SatisfactionIndex => {
  check(elements, answers);
  const valid = answers.filter((row) => 2 * row.filter((answer) => answer === null).length <= elements.length);
  const columns = columnsOf(elements, valid);
  const answered = columns.filter(({ count }) => count > 0);
  const perElement = columns.map(satisfactionOf);
  const common = {
    respondents: valid.length,
    invalid: answers.length - valid.length,
    elements: perElement,
    priorities: prioritiesOf(perElement),
  };
  if (answered.length === 0) return { ...common, index: null, converted: null, quality: null };
  const means = sumOfMeans(answered);
  const weight = weightOf(answered.length, weightMode);
  const [over, under] = [means.over.times(weight.over), means.under.times(weight.under)];
  return { ...common, index: over.div(under), ...serviceQuality(over.times(CONVERSION).div(under)) };
};
