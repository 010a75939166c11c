import type { Predicate } from "../shared/classes.ts";
import type { Decimal } from "../shared/decimal.ts";
import type { LocalDate } from "../shared/time.ts";

/** How an agency reads a predicate and a potential score into the nine boxes; each fixes both axes. */
export const TALENT_CONVENTIONS = ["PREDIKAT", "SCORE"] as const;
export type TalentConvention = (typeof TALENT_CONVENTIONS)[number];

/** Potential, low to high (PermenPANRB 3/2020). */
export const POTENTIALS = ["RENDAH", "MENENGAH", "TINGGI"] as const;
export type Potential = (typeof POTENTIALS)[number];

/** Box of the talent map (PermenPANRB 3/2020): 1 below expectation and low potential, 9 above and high. */
export type TalentBoxNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** A box and what is recommended for those in it, in the regulation's words and order. */
export type TalentBox = { readonly box: TalentBoxNumber; readonly actions: readonly string[] };

/** Scores of a potential assessment, 0 to 100 each; null where one is missing. */
export type PotentialComponents = {
  readonly technical: Decimal | null;
  readonly managerialSociocultural: Decimal | null;
  /** The nine components of the potential test, in the agency's order. */
  readonly potentials: readonly (Decimal | null)[];
  readonly trackRecord: {
    readonly education: Decimal | null;
    readonly training: Decimal | null;
    readonly experience: Decimal | null;
    readonly integrity: Decimal | null;
    readonly morality: Decimal | null;
  };
};

/** Levels of functional jobs: the skilled category, low to high, then the expert one (PermenPANRB 1/2023). */
export const FUNCTIONAL_LEVELS = [
  "PEMULA",
  "TERAMPIL",
  "MAHIR",
  "PENYELIA",
  "AHLI_PERTAMA",
  "AHLI_MUDA",
  "AHLI_MADYA",
  "AHLI_UTAMA",
] as const;
export type FunctionalLevel = (typeof FUNCTIONAL_LEVELS)[number];

/** Disciplinary level, low to high (PP 94/2021, art. 8). */
export const DISCIPLINE_LEVELS = ["NONE", "RINGAN", "SEDANG", "BERAT"] as const;
export type DisciplineLevel = (typeof DISCIPLINE_LEVELS)[number];

/** Regular rise in rank, rise in rank of a functional officer, rise in functional level. */
export const PROMOTION_KINDS = ["KP_REGULER", "KP_FUNGSIONAL", "KENAIKAN_JENJANG"] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

export const PROMOTION_CONDITIONS = [
  "YEARS_IN_RANK",
  "YEARS_IN_LEVEL",
  "CREDIT_POINTS",
  "PREDICATES",
  "DISCIPLINE",
  "EDUCATION_CEILING",
  "VACANCY",
  "COMPETENCY_TEST",
] as const;
export type PromotionCondition = (typeof PROMOTION_CONDITIONS)[number];

export const SALARY_STEP_CONDITIONS = ["PERFORMANCE", "NOT_POSTPONED"] as const;
export type SalaryStepCondition = (typeof SALARY_STEP_CONDITIONS)[number];

/** One line of a checklist; `met` is null where a fact is unknown, and an unknown fact never counts as met. */
export type Condition<Code extends string> = {
  readonly condition: Code;
  readonly met: boolean | null;
  readonly source: string;
};

/** What a promotion's checklist rests on; null where a fact is unknown or does not apply. */
export type PromotionFacts = {
  /** First day in the present rank. */
  readonly rankSince: LocalDate | null;
  /** First day in the present functional level. */
  readonly levelSince: LocalDate | null;
  readonly level: FunctionalLevel | null;
  /** Credit points towards the next rank: since the last rise in rank, with what was left over in the same level. */
  readonly rankPoints: Decimal | null;
  /** Credit points of the present level; they start at 0 on a rise in level. */
  readonly levelPoints: Decimal | null;
  /** Annual predicates, the latest year first; null for a year whose predicate is unknown. */
  readonly predicates: readonly (Predicate | null)[];
  /** The heaviest sanction being served. */
  readonly discipline: DisciplineLevel | null;
  /** Whether the next rank is within what the person's education allows. */
  readonly withinEducationCeiling: boolean | null;
  /** Whether a post of the next level is vacant. */
  readonly vacancy: boolean | null;
  readonly competencyTestPassed: boolean | null;
};

export type SalaryStep = {
  /** When the years for the next step are reached. */
  readonly nextOn: LocalDate;
  /** When a postponed step is examined again at the latest; null while nothing postpones it. */
  readonly latestOn: LocalDate | null;
  /** Null where a fact is unknown. */
  readonly eligible: boolean | null;
  readonly conditions: readonly Condition<SalaryStepCondition>[];
};

/** Advice on unexcused absence to the official who decides. */
export type AbsenceAdvice = {
  readonly level: DisciplineLevel;
  /** The sanction in the regulation's words; null below the first step. */
  readonly sanction: string | null;
  /** True where the longest run is unknown and could be long enough to change the advice. */
  readonly runUnknown: boolean;
};
