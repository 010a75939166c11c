import { digest, sha256 } from "../shared/json.ts";
import type { AuditEntry, Change, Versioned } from "./model.ts";

/** The hash before an entity's first entry. */
export const GENESIS = "0".repeat(64);

const hashOf = (entry: Omit<AuditEntry, "hash">): string => digest(entry);

/** The entry of a change and the entity's next chain head. `salt` is kept from the head, or new for a new entity. */
export const seal = (
  entity: string,
  head: Versioned | null,
  salt: string,
  change: Change,
): { readonly entry: AuditEntry; readonly next: Versioned } => {
  const auditSalt = head?.auditSalt ?? salt;
  const unsealed = {
    entity,
    version: (head?.version ?? 0) + 1,
    action: change.action,
    actor: change.actor,
    at: change.at,
    reason: change.reason ?? null,
    bodyDigest: sha256(`${auditSalt}:${digest(change.body)}`),
    previous: head?.auditHash ?? GENESIS,
  };
  const entry = { ...unsealed, hash: hashOf(unsealed) };
  return {
    entry,
    next: { version: entry.version, auditHash: entry.hash, auditSalt, lastChange: changeDigest(change) },
  };
};

const changeDigest = (change: Pick<Change, "action" | "actor" | "input">): string =>
  digest({ action: change.action, actor: change.actor, input: change.input ?? null });

/** True when the entity's latest version was made by this very request: a retry after a lost answer. */
export const isRepetition = (head: Versioned, change: Pick<Change, "action" | "actor" | "input">): boolean =>
  head.lastChange === changeDigest(change);

/** The version of the first entry that does not follow from the one before it, or null when the chain is whole. */
export const firstBreak = (entries: readonly AuditEntry[]): number | null => {
  let previous = GENESIS;
  let version = 0;
  for (const entry of entries) {
    const { hash, ...unsealed } = entry;
    version += 1;
    if (entry.version !== version || entry.previous !== previous || hashOf(unsealed) !== hash) return version;
    previous = hash;
  }
  return null;
};
