export type { Progress, StreamRecord } from "./model.ts";
export { movesPage, reasonsOf, type Simulation, simulate } from "./simulation.ts";
export type { ClassCount, Move, Standing, StandingClass } from "./simulation-rules.ts";
export { type AuditTrail, auditTrail, progress, project } from "./use-cases.ts";
