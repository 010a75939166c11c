export {
  type Achievement,
  additionalTasksTotal,
  additionalTaskValue,
  INDICATOR_DIRECTIONS,
  type IndicatorDirection,
  type IndicatorMeasure,
  indicatorAchievement,
} from "./achievement.ts";
export * from "./model.ts";
export { approved, find, loadMany, ofEmployee, type Reads, type SeenPlan } from "./reads.ts";
export { expectationsOf } from "./rules.ts";
export { planId } from "./store.ts";
export { approve, create, revise, sendBack, submit } from "./use-cases.ts";
