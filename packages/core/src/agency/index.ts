export { type CombinedRating, combine, type MissingSource, type RatingSource } from "./combination.ts";
export {
  carry,
  type Figures,
  type FiguresOf,
  fewestOf,
  figuresOfRatings,
  guardedBy,
  indexOf,
  measureOf,
  type Served,
  type Step,
  valueOfFigures,
  workOut,
} from "./formula.ts";
export * from "./model.ts";
export { NATIONAL, NATIONAL_FROM, nationalPolicy } from "./policies.ts";
export type { Formula, Measure, Policy, PolicyReference } from "./policy.ts";
export {
  POLICY_MESSAGES,
  POLICY_VIOLATION_CODES,
  type PolicyCode,
  type PolicyViolationCode,
} from "./policy-messages.ts";
export {
  type Activated,
  activate as activatePolicy,
  check as checkPolicy,
  draft as draftPolicy,
  policiesOf,
  policyActions,
  policyOf,
  policyOn,
  policyPage,
  policyVersion,
  validate as validatePolicy,
} from "./policy-use-cases.ts";
export { type Calendar, calendarOf } from "./rules.ts";
export { type Members, membersOf, policyIdentities, setSharing } from "./sharing.ts";
export { foundingWrites, policyEntity } from "./store.ts";
export { calendar, calendarYear, load, loadForWriting, own, setCalendar } from "./use-cases.ts";
export type { PolicyViolation } from "./validation.ts";
