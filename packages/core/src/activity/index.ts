export { decideActivities } from "./decisions.ts";
export * from "./model.ts";
export { activitiesOf, type MemberMonth, type MonthReport, monthsOfUnit, reportOf } from "./reads.ts";
export { reportedDays, type WorkOfResult } from "./rules.ts";
export { type Batch, recordActivities, reviseActivity } from "./use-cases.ts";
