export type { Budget, ClosingProgress, Progress, Target } from "./model.ts";
export { advance, due, progress } from "./use-cases.ts";
