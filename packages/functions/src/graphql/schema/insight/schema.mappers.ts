import type { AuditEntry } from "@kinerja/core/audit";
import type { AuditTrail } from "@kinerja/core/insight";

export type AuditTrailMapper = AuditTrail;
export type AuditEntryMapper = AuditEntry;
