export * from "./model.ts";
export { setUnitClass, unitClass } from "./use-cases.ts";
