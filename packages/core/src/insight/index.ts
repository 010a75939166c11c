export { project, type Rebuilt, rebuild, rebuildFigures } from "./counting.ts";
export type { Counts, Failure, Progress, StreamRecord, UnitProgress } from "./model.ts";
export { byPredicate } from "./rules.ts";
export { movesPage, reasonsOf, type Simulation, simulate } from "./simulation.ts";
export type { ClassCount, Move, Standing, StandingClass } from "./simulation-rules.ts";
export { type AuditTrail, auditTrail, progress, progressByUnit, progressOfUnit } from "./use-cases.ts";
