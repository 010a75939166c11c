import { randomBytes } from "node:crypto";
import { collect, type Database, keyOf, padded, partition, queryAll, type Write } from "../dynamo/index.ts";
import { type AuditEntry, auditEntrySchema, type Change, type Versioned } from "./model.ts";
import { GENESIS, seal } from "./rules.ts";

const freshSalt = (): string => randomBytes(16).toString("hex");

/**
 * The entry of a change, as one write of the entity's own transaction, and the head the entity must carry afterwards.
 * The caller's condition on the entity's version is what serialises the chain.
 */
export const record = (
  agency: string,
  entity: string,
  head: Versioned | null,
  change: Change,
): { readonly write: Write; readonly next: Versioned } => {
  const { entry, next } = seal(entity, head, freshSalt(), change);
  return {
    write: { put: { ...keyOf(agency, ["AUDIT", entity], padded(entry.version)), ...entry }, when: { absent: true } },
    next,
  };
};

/** The head of a chain that has no entry yet. */
export const unchanged = (): Versioned => ({
  version: 0,
  auditHash: GENESIS,
  auditSalt: freshSalt(),
  lastChange: "",
});

/** The same head with a salt of its own: digests made with the one before say nothing any more, and hashes stay whole. */
export const resalted = <T extends Versioned>(head: T): T => ({ ...head, auditSalt: freshSalt() });

/** Every entry of one entity, oldest first; as many as the entity has had versions. */
export const entriesOf = (db: Database, agency: string, entity: string): Promise<readonly AuditEntry[]> =>
  collect(queryAll(db, { pk: partition(agency, "AUDIT", entity) }, auditEntrySchema));
