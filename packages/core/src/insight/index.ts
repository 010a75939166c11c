export type { Progress, StreamRecord } from "./model.ts";
export { progress, project } from "./use-cases.ts";
