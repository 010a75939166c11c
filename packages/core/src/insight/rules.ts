import { isRated, type ScoringInput } from "../appraisal/index.ts";
import type { Progress } from "./model.ts";

export const NOBODY: Progress = { enrolled: 0, selfAssessed: 0, rated: 0, escalated: 0 };

/** The counts with one more person. */
export const count = (progress: Progress, input: Pick<ScoringInput, "state" | "selfAt">): Progress => ({
  enrolled: progress.enrolled + 1,
  selfAssessed: progress.selfAssessed + (input.selfAt === null ? 0 : 1),
  rated: progress.rated + (isRated(input.state) ? 1 : 0),
  escalated: progress.escalated + (input.state === "ESCALATED" ? 1 : 0),
});

export const add = (a: Progress, b: Progress): Progress => ({
  enrolled: a.enrolled + b.enrolled,
  selfAssessed: a.selfAssessed + b.selfAssessed,
  rated: a.rated + b.rated,
  escalated: a.escalated + b.escalated,
});
