import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import * as Audit from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import type { Period } from "../period/index.ts";
import { BadInputError } from "../shared/errors.ts";
import type { Progress, StreamRecord } from "./model.ts";
import { add, count, NOBODY } from "./rules.ts";
import * as Store from "./store.ts";

/**
 * Brings the live counts up to date with a batch of stream records: each shard touched is counted anew from the table
 * and put unless later counts are there, so records that come twice or late change nothing. Records of agencies homed
 * elsewhere are dropped: that region counts them.
 */
export const project = async (deps: Deps, records: readonly StreamRecord[]): Promise<void> => {
  const latest = new Map<string, string>();
  for (const { pk, sequence } of records) if (Appraisal.shardOfKey(pk) !== null) latest.set(pk, sequence);
  for (const [pk, sequence] of latest) {
    const shard = Appraisal.shardOfKey(pk);
    if (shard === null) continue;
    const agency = await Agency.load(deps, shard.agency);
    if (agency.homeRegion !== deps.region) continue;
    let progress = NOBODY;
    for await (const input of Appraisal.shardInputs(deps.db, shard.agency, shard.period, shard.shard))
      progress = count(progress, input);
    await Store.put(shard, progress, sequence, deps.db);
  }
};

/** How far a period is, as of the last few seconds; for personnel officers and auditors. */
export const progress = async (deps: Deps, actor: Actor.Actor | null, period: Period): Promise<Progress> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "progress.read", { agency });
  return (await Store.shardsOf(deps.db, agency, period.id)).reduce(add, NOBODY);
};

/** An entity's whole history, oldest first, and the version of the first entry that does not follow; null: whole. */
export type AuditTrail = { readonly entries: readonly Audit.AuditEntry[]; readonly firstBreak: number | null };

/** The history of one entity by its id; empty when there is none. For personnel officers and auditors. */
export const auditTrail = async (deps: Deps, actor: Actor.Actor | null, entity: string): Promise<AuditTrail> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "audit.read", { agency });
  if (!/^[a-z]{3}_[0-9a-z-]{1,80}(:[A-Za-z0-9_:-]{1,120})?$/.test(entity))
    throw new BadInputError("entityId: the id of an object this API returned.", ["entityId"]);
  const entries = await Audit.entriesOf(deps.db, agency, entity);
  return { entries, firstBreak: Audit.firstBreak(entries) };
};
