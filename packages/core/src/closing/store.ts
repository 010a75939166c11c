import { type Database, type Deps, get, keyOf, type Write, writeOne } from "../dynamo/index.ts";
import { type Claim, claimSchema, LEASE_MILLISECONDS, type Orphan, type Target } from "./model.ts";

const claimKey = (target: Target) => keyOf(target.agency, [target.period], "@CLAIM");

export const find = (db: Database, target: Target): Promise<Claim | null> => get(db, claimKey(target), claimSchema);

/**
 * What a holder that fell silent may have left: results of the first shard that is not done, for shards are written in
 * turn and marked each; once all are done, rankings. One that released its claim left nothing that it did not record.
 */
const leftBy = ({ fence, leaseUntil, shardFences }: Claim): readonly Orphan[] => {
  if (leaseUntil === 0) return [];
  const begun = shardFences.indexOf(0);
  return [begun === -1 ? { fence, shards: [], ranking: true } : { fence, shards: [begun], ranking: false }];
};

/**
 * Takes the scoring run, raising the fence; shards already complete stay complete. What the first holder finds to
 * compare with holds for all after it. Null while another holder's lease runs, or when somebody else was quicker.
 */
export const take = async (
  deps: Deps,
  target: Target,
  shards: number,
  comparedWith: () => Promise<string | null>,
): Promise<Claim | null> => {
  const before = await find(deps.db, target);
  const now = deps.wallClock();
  if (before !== null && before.leaseUntil > now) return null;
  const leaseUntil = now + LEASE_MILLISECONDS;
  const claim: Claim =
    before === null
      ? {
          fence: 1,
          leaseUntil,
          shardFences: Array.from({ length: shards }, () => 0),
          done: 0,
          startedAt: deps.now,
          beganAt: now,
          checkedAt: now,
          orphans: [],
          comparedWith: await comparedWith(),
        }
      : {
          ...before,
          fence: before.fence + 1,
          leaseUntil,
          // The time in between nobody worked: speed is counted without it.
          beganAt: before.beganAt + now - before.checkedAt,
          checkedAt: now,
          orphans: [...before.orphans, ...leftBy(before)],
        };
  const when = before === null ? ({ absent: true } as const) : { equals: { fence: before.fence } };
  return (await writeOne(deps.db, { put: { ...claimKey(target), ...claim }, when })) ? claim : null;
};

type Progressed = Partial<Pick<Claim, "shardFences" | "done" | "checkedAt" | "orphans">>;

const held = (target: Target, claim: Claim, set: Progressed & Pick<Claim, "leaseUntil">) => ({
  update: claimKey(target),
  set: { ...set },
  when: { equals: { fence: claim.fence } },
});

/** Records what is done and prolongs the lease; null when the claim was lost to a higher fence. */
export const checkpoint = async (
  deps: Deps,
  target: Target,
  claim: Claim,
  progressed: Progressed = {},
): Promise<Claim | null> => {
  const set = { ...progressed, leaseUntil: deps.wallClock() + LEASE_MILLISECONDS };
  return (await writeOne(deps.db, held(target, claim, set))) ? { ...claim, ...set } : null;
};

/** Lets the next worker take over at once, told of what is left behind; of no effect when the claim was lost. */
export const release = (deps: Deps, target: Target, claim: Claim, left: readonly Orphan[] = []): Promise<boolean> =>
  writeOne(deps.db, held(target, claim, { leaseUntil: 0, orphans: [...claim.orphans, ...left] }));

/** Releases the claim if it is still the highest, as a write of the transaction that makes its work count. */
export const fulfilled = (target: Target, claim: Claim, set: Progressed = {}): Write =>
  held(target, claim, { ...set, leaseUntil: 0 });
