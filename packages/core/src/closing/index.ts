export type { Budget, ClosingProgress, Progress, Target } from "./model.ts";
export { postpone } from "./postpone.ts";
export { progress } from "./progress.ts";
export { advance, due } from "./use-cases.ts";
