export type { AuditActor, AuditEntry, Change, Versioned } from "./model.ts";
export { auditEntrySchema, versionedShape } from "./model.ts";
export { firstBreak, GENESIS, isRepetition, seal } from "./rules.ts";
export { entriesOf, record, resalted, unchanged } from "./store.ts";
