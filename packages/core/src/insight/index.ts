export type { Progress, StreamRecord } from "./model.ts";
export { type AuditTrail, auditTrail, progress, project } from "./use-cases.ts";
