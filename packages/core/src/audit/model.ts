import * as z from "zod/mini";

/** What every audited entity carries: its version and the head of its chain. */
export const versionedShape = {
  version: z.int(),
  auditHash: z.string(),
  /** Mixed into body digests, so that erasing it leaves digests that say nothing about a person. */
  auditSalt: z.string(),
  /** Digest of the request that made this version: the same request again is answered, not refused. */
  lastChange: z.string(),
};
export type Versioned = {
  readonly version: number;
  readonly auditHash: string;
  readonly auditSalt: string;
  readonly lastChange: string;
};

/** Who did it: an employee's id, `operator:<digest>` or `system`. Anonymous objects have no entry with an actor. */
export type AuditActor = string;

export const auditEntrySchema = z.object({
  entity: z.string(),
  version: z.int(),
  action: z.string(),
  actor: z.string(),
  at: z.string(),
  reason: z.nullable(z.string()),
  bodyDigest: z.string(),
  previous: z.string(),
  hash: z.string(),
});

/** One change of one entity. `bodyDigest` is salted; no personal data stands in an entry. */
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** A change about to be written. `body` is what the entity holds afterwards; only its digest is kept. */
export type Change = {
  readonly action: string;
  readonly actor: AuditActor;
  readonly at: string;
  readonly reason?: string | null;
  readonly body: unknown;
  /** What the client sent, where the change answers a versioned mutation. */
  readonly input?: unknown;
};
