export * from "./model.ts";
export { planId } from "./store.ts";
export { approve, approved, create, find, ofEmployee, revise, type SeenPlan, sendBack, submit } from "./use-cases.ts";
