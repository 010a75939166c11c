export { endGrant, giveGrant, inviteEmployee } from "./access.ts";
export * from "./model.ts";
export { type NipProblem, type NipReading, readNip } from "./nip.ts";
export * from "./reads.ts";
export { assignmentOn, headOn, isActive, isExempt, raterOn } from "./rules.ts";
export { everyEmployee, everyUnit } from "./store.ts";
export { assign, createEmployee, createPosition, createUnit, found } from "./use-cases.ts";
