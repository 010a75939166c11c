import { type Database, type Deps, get, keyOf, type Write, writeOne } from "../dynamo/index.ts";
import { type Claim, claimSchema, LEASE_MILLISECONDS, type Target } from "./model.ts";

const claimKey = (target: Target) => keyOf(target.agency, [target.period], "@CLAIM");

export const find = (db: Database, target: Target): Promise<Claim | null> => get(db, claimKey(target), claimSchema);

/**
 * Takes the scoring run, raising the fence; shards already complete stay complete. Null while another holder's lease
 * runs, or when somebody else was quicker.
 */
export const take = async (deps: Deps, target: Target, shards: number): Promise<Claim | null> => {
  const before = await find(deps.db, target);
  const now = deps.wallClock();
  if (before !== null && before.leaseUntil > now) return null;
  const claim: Claim = {
    fence: (before?.fence ?? 0) + 1,
    leaseUntil: now + LEASE_MILLISECONDS,
    shardFences: before?.shardFences ?? Array.from({ length: shards }, () => 0),
    done: before?.done ?? 0,
    startedAt: before?.startedAt ?? deps.now,
  };
  const when = before === null ? ({ absent: true } as const) : { equals: { fence: before.fence } };
  return (await writeOne(deps.db, { put: { ...claimKey(target), ...claim }, when })) ? claim : null;
};

/** Records what is done and prolongs the lease; null when the claim was lost to a higher fence. */
export const checkpoint = async (
  deps: Deps,
  target: Target,
  claim: Claim,
  set: Partial<Pick<Claim, "shardFences" | "done">>,
): Promise<Claim | null> => {
  const leaseUntil = deps.wallClock() + LEASE_MILLISECONDS;
  const held = await writeOne(deps.db, {
    update: claimKey(target),
    set: { ...set, leaseUntil },
    when: { equals: { fence: claim.fence } },
  });
  return held ? { ...claim, ...set, leaseUntil } : null;
};

/** Lets the next worker take over at once; of no effect when the claim was lost. */
export const release = (deps: Deps, target: Target, claim: Claim): Promise<boolean> =>
  writeOne(deps.db, { update: claimKey(target), set: { leaseUntil: 0 }, when: { equals: { fence: claim.fence } } });

/** The condition that this claim is still the highest, as a write of the finishing transaction. */
export const stillHeld = (target: Target, claim: Claim): Write => ({
  check: claimKey(target),
  when: { equals: { fence: claim.fence } },
});
