import type { AuditEntry } from "@kinerja/core/audit";
import type { AuditTrail, Move, Progress, Simulation, Standing, UnitProgress } from "@kinerja/core/insight";

export type AuditTrailMapper = AuditTrail;
export type AuditEntryMapper = AuditEntry;
export type PeriodProgressMapper = Progress;
export type UnitProgressMapper = UnitProgress;
export type PolicySimulationMapper = Simulation;
/** With the simulation that knows why. */
export type PolicyMoveMapper = Move & { readonly simulation: Simulation };
export type SimulatedStandingMapper = Standing;
