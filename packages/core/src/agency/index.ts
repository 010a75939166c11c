export * from "./model.ts";
export { NATIONAL, policyOf } from "./policies.ts";
export { type Calendar, calendarOf } from "./rules.ts";
export { foundingWrites } from "./store.ts";
export { calendar, calendarYear, load, loadForWriting, own, setCalendar } from "./use-cases.ts";
