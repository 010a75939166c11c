import type { SeenPlan } from "@kinerja/core/plan";

/** A plan as the viewer sees it; fields of the schema are read from its content and state. */
export type PlanMapper = SeenPlan;
