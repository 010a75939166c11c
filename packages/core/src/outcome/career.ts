import { ordinal, PREDICATES, type Predicate } from "../shared/classes.ts";
import { type Decimal, decimal, roundHalfUp, ZERO } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import { addMonths, checkLocalDate, type LocalDate } from "../shared/time.ts";
import {
  type Condition,
  DISCIPLINE_LEVELS,
  type FunctionalLevel,
  type PromotionCondition,
  type PromotionFacts,
  type PromotionKind,
  type SalaryStep,
  type SalaryStepCondition,
} from "./model.ts";

/** PermenPANRB 1/2023, art. 37; PerBKN 3/2023: percent of the yearly coefficient a predicate is worth. */
const CREDIT_PERCENT: Readonly<Record<Predicate, number>> = {
  SANGAT_BAIK: 150,
  BAIK: 100,
  BUTUH_PERBAIKAN: 75,
  KURANG: 50,
  SANGAT_KURANG: 25,
};
/** PerBKN 3/2023: credit points of a year. */
const CREDIT_COEFFICIENTS: Readonly<Record<FunctionalLevel, Decimal>> = {
  PEMULA: decimal("3.75"),
  TERAMPIL: decimal(5),
  MAHIR: decimal("12.5"),
  PENYELIA: decimal(25),
  AHLI_PERTAMA: decimal("12.5"),
  AHLI_MUDA: decimal(25),
  AHLI_MADYA: decimal("37.5"),
  AHLI_UTAMA: decimal(50),
};
/**
 * PerBKN 3/2023: credit points for a rise of one rank, and for the rise to the next level; null at the top of a
 * category, from which there is none.
 */
export const CREDIT_REQUIREMENTS: Readonly<
  Record<FunctionalLevel, { readonly rank: number; readonly level: number | null }>
> = {
  PEMULA: { rank: 15, level: 15 },
  TERAMPIL: { rank: 20, level: 60 },
  MAHIR: { rank: 50, level: 100 },
  PENYELIA: { rank: 100, level: null },
  AHLI_PERTAMA: { rank: 50, level: 100 },
  AHLI_MUDA: { rank: 100, level: 200 },
  AHLI_MADYA: { rank: 150, level: 450 },
  AHLI_UTAMA: { rank: 200, level: null },
};

const MONTHS = 12;
/** A whole career: nobody's predicates reach further. */
const MOST_MONTHS = 480;

/**
 * Credit points (angka kredit) of a functional officer for months under one predicate: percent times
 * coefficient times months over 12, rounded half up to two decimals, once a period; sums add what was rounded
 * (PerBKN 3/2023). Months of a periodic and an annual evaluation must not overlap: the caller sees to that.
 * Several years of one predicate may be taken together, as for who comes from another position.
 * Throws BadInputError at `months` outside 1 to 480.
 */
export const creditPoints = (level: FunctionalLevel, predicate: Predicate, months: number): Decimal => {
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)
    throw new BadInputError(`months: a whole number from 1 to ${MOST_MONTHS}.`, ["months"]);
  const share = CREDIT_COEFFICIENTS[level].times(decimal(CREDIT_PERCENT[predicate] * months));
  return roundHalfUp(share.div(decimal(100 * MONTHS)), 2);
};

const atLeast = (predicate: Predicate, least: Predicate): boolean =>
  ordinal(PREDICATES, predicate) >= ordinal(PREDICATES, least);

/** One known failure decides; otherwise one unknown leaves it open, and so does nothing at all. */
const all = (facts: readonly (boolean | null)[]): boolean | null => {
  if (facts.includes(false)) return false;
  return facts.length === 0 || facts.includes(null) ? null : true;
};

/** Whether a checklist is fulfilled: null where nothing fails and something is unknown. */
export const conditionsMet = (conditions: readonly Condition<string>[]): boolean | null =>
  all(conditions.map(({ met }) => met));

const yearsSince = (since: LocalDate | null, years: number, on: LocalDate): boolean | null =>
  since === null ? null : addMonths(since, MONTHS * years) <= on;

/** At least BAIK in each of the last years; a year that is not there is unknown. */
const goodFor = (predicates: PromotionFacts["predicates"], years: number): boolean | null =>
  all(
    Array.from({ length: years }, (_, place) => {
      const predicate = predicates[place] ?? null;
      return predicate === null ? null : atLeast(predicate, "BAIK");
    }),
  );

const enough = (points: Decimal | null, level: FunctionalLevel | null, rise: "rank" | "level"): boolean | null => {
  if (level === null) return null;
  const required = CREDIT_REQUIREMENTS[level][rise];
  if (required === null) return false;
  return points === null ? null : points.gte(decimal(required));
};

type Rule = {
  readonly condition: PromotionCondition;
  readonly source: string;
  readonly met: (facts: PromotionFacts, on: LocalDate) => boolean | null;
};

const yearsInRank = (years: number, law: string): Rule => ({
  condition: "YEARS_IN_RANK",
  source: `${law}: time in rank, years: ${years}`,
  met: ({ rankSince }, on) => yearsSince(rankSince, years, on),
});

const yearsInLevel = (years: number, law: string): Rule => ({
  condition: "YEARS_IN_LEVEL",
  source: `${law}: time in level, years: ${years}`,
  met: ({ levelSince }, on) => yearsSince(levelSince, years, on),
});

const goodYears = (years: number, law: string): Rule => ({
  condition: "PREDICATES",
  source: `${law}: at least BAIK, latest annual predicates: ${years}`,
  met: ({ predicates }) => goodFor(predicates, years),
});

/**
 * What each promotion asks for. "Each element good" of PP 99/2000 is read as a predicate of at least BAIK. A regular
 * rise may pass the superior's rank since PerBKN 2/2025, so that is no condition.
 */
const PROMOTION_RULES: Readonly<Record<PromotionKind, readonly Rule[]>> = {
  KP_REGULER: [
    yearsInRank(4, "PP 99/2000 art. 7"),
    goodYears(2, "PP 99/2000 art. 7"),
    {
      condition: "DISCIPLINE",
      source: "BKN practice: no moderate or severe sanction being served",
      met: ({ discipline }) =>
        discipline === null ? null : ordinal(DISCIPLINE_LEVELS, discipline) < ordinal(DISCIPLINE_LEVELS, "SEDANG"),
    },
    {
      condition: "EDUCATION_CEILING",
      source: "PP 99/2000 art. 8: up to the highest rank for the education",
      met: ({ withinEducationCeiling }) => withinEducationCeiling,
    },
  ],
  KP_FUNGSIONAL: [
    {
      condition: "CREDIT_POINTS",
      source: "PP 99/2000 art. 13; PerBKN 3/2023: credit points for a rise in rank",
      met: ({ rankPoints, level }) => enough(rankPoints, level, "rank"),
    },
    yearsInRank(2, "PP 99/2000 art. 13"),
    goodYears(2, "PP 99/2000 art. 13"),
  ],
  KENAIKAN_JENJANG: [
    {
      condition: "CREDIT_POINTS",
      source: "PerBKN 3/2023: credit points for a rise in level",
      met: ({ levelPoints, level }) => enough(levelPoints, level, "level"),
    },
    yearsInLevel(1, "PerBKN 3/2023"),
    goodYears(1, "PerBKN 3/2023"),
    { condition: "VACANCY", source: "PerBKN 3/2023: a vacant post", met: ({ vacancy }) => vacancy },
    {
      condition: "COMPETENCY_TEST",
      source: "PerBKN 3/2023: competency test passed",
      met: ({ competencyTestPassed }) => competencyTestPassed,
    },
  ],
};

const checkPoints = (points: Decimal | null, path: readonly string[]): void => {
  if (points?.lt(ZERO)) throw new BadInputError(`${path.join(".")}: 0 or more credit points, or null.`, path);
};

/**
 * The checklist of a promotion on a date, from the facts given: what is unknown stays null and never counts as met.
 * A full checklist makes nobody promoted: promotion is a reward that an official decides. Throws BadInputError at a
 * date or points that cannot be.
 */
export const promotionConditions = (
  kind: PromotionKind,
  facts: PromotionFacts,
  on: LocalDate,
): readonly Condition<PromotionCondition>[] => {
  checkLocalDate(on, ["on"]);
  if (facts.rankSince !== null) checkLocalDate(facts.rankSince, ["rankSince"]);
  if (facts.levelSince !== null) checkLocalDate(facts.levelSince, ["levelSince"]);
  checkPoints(facts.rankPoints, ["rankPoints"]);
  checkPoints(facts.levelPoints, ["levelPoints"]);
  return PROMOTION_RULES[kind].map(({ condition, source, met }) => ({ condition, met: met(facts, on), source }));
};

/** PP 7/1977 and its annexes: a step every two years of service; art. 13: postponed by at most a year at a time. */
const SALARY_STEP_MONTHS = 24;
const POSTPONEMENT_MONTHS = 12;
/** "Cukup" of PP 7/1977 art. 11 in today's predicates (design decision; no regulation maps them). */
const SALARY_STEP_LEAST: Predicate = "BUTUH_PERBAIKAN";

/**
 * The next salary step (kenaikan gaji berkala) after the last one: due two years on, for a performance of at least
 * "cukup" and while no sanction postpones it. Postponed, it is examined again within a year, and so on each year
 * (PP 7/1977, art. 11 and 13). PP 94/2021 has no postponing sanction any more; older ones may still run.
 * Unknown facts are null and never count as met. Throws BadInputError at `lastStepOn`.
 */
export const salaryStep = (
  lastStepOn: LocalDate,
  lastPredicate: Predicate | null,
  postponed: boolean | null,
): SalaryStep => {
  const nextOn = addMonths(checkLocalDate(lastStepOn, ["lastStepOn"]), SALARY_STEP_MONTHS);
  const conditions: readonly Condition<SalaryStepCondition>[] = [
    {
      condition: "PERFORMANCE",
      met: lastPredicate === null ? null : atLeast(lastPredicate, SALARY_STEP_LEAST),
      source: "PP 7/1977 art. 11(b)",
    },
    {
      condition: "NOT_POSTPONED",
      met: postponed === null ? null : !postponed,
      source: "PP 53/2010 art. 7(3): sanctions that still run",
    },
  ];
  const eligible = conditionsMet(conditions);
  return { nextOn, latestOn: eligible === false ? addMonths(nextOn, POSTPONEMENT_MONTHS) : null, eligible, conditions };
};

/** The chance to improve: UU 5/2014 art. 118 and PP 11/2017 art. 142 for high officials, here for all. */
const IMPROVEMENT_MONTHS = 6;

/** The last day of an improvement plan: six months after its start, on a day the month lacks its last. */
export const improvementPlanEndsOn = (startsOn: LocalDate): LocalDate =>
  addMonths(checkLocalDate(startsOn, ["startsOn"]), IMPROVEMENT_MONTHS);
