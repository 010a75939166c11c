export { ABSENCE_LADDER, absenceAdvice } from "./absence.ts";
export {
  CREDIT_REQUIREMENTS,
  conditionsMet,
  creditPoints,
  improvementPlanEndsOn,
  promotionConditions,
  salaryStep,
} from "./career.ts";
export {
  type AbsenceAdvice,
  type Condition,
  DISCIPLINE_LEVELS,
  type DisciplineLevel,
  FUNCTIONAL_LEVELS,
  type FunctionalLevel,
  POTENTIALS,
  type Potential,
  type PotentialComponents,
  PROMOTION_CONDITIONS,
  PROMOTION_KINDS,
  type PromotionCondition,
  type PromotionFacts,
  type PromotionKind,
  SALARY_STEP_CONDITIONS,
  type SalaryStep,
  type SalaryStepCondition,
  TALENT_CONVENTIONS,
  type TalentBox,
  type TalentBoxNumber,
  type TalentConvention,
} from "./model.ts";
export { BOX_ACTIONS, BOXES, isSuccession, potentialScore, talentBox } from "./talent.ts";
