import type * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { collect, type Deps, removeMany } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { goOn, type Held, type Run, runOf } from "./concluding.ts";
import type { Budget, Claim, Stopped } from "./model.ts";
import * as Store from "./store.ts";

const inputsOf = ({ deps, agency, period }: Run, shard: number) =>
  Appraisal.shardInputs(deps.db, agency.id, period.id, shard);

/** Removes the results that lost workers wrote of one shard's people. */
const sweepResults = async (run: Run, { orphans }: Claim, shard: number): Promise<void> => {
  const { deps, agency, period } = run;
  const left = orphans.filter(({ shards }) => shards.includes(shard)).map(({ fence }) => fence);
  const fences = left.filter((fence) => fence !== period.output?.shardFences[shard]);
  const people = (await collect(inputsOf(run, shard))).map(({ employee }) => employee);
  const refs = fences.flatMap((fence) => people.map((employee) => ({ employee, period: period.id, fence })));
  await removeMany(
    deps.db,
    refs.map((ref) => Appraisal.resultKey(agency.id, ref)),
  );
};

/** Groups looked at in turn between two looks at the remaining time. */
const GROUPS_TOGETHER = 100;

/** Every group that a run of this period can have written. */
const groupsOf = async (run: Run): Promise<readonly string[]> => {
  const { period, policy } = run;
  const apart = [Ranking.APART_GROUP, Ranking.UNRATED_GROUP, Ranking.MOST_IMPROVED_GROUP];
  const groups = new Set<string>([Ranking.AGENCY_GROUP, ...apart]);
  for (let shard = 0; shard < period.shards; shard += 1)
    for await (const input of inputsOf(run, shard))
      for (const group of Ranking.groupsOf(input, policy.ranking.groups)) groups.add(group);
  return [...groups];
};

/** Removes the versions of rankings that nobody published. */
const sweepRankings = async (run: Run, taken: Claim): Promise<Held> => {
  const { deps, agency, period } = run;
  const groups = await groupsOf(run);
  let claim = taken;
  for (const [i, group] of groups.entries()) {
    if (i > 0 && i % GROUPS_TOGETHER === 0) {
      const held = await goOn(run, claim);
      if (typeof held === "string") return held;
      claim = held;
    }
    const ref = Ranking.refOf(period, group);
    if (ref !== null) await removeMany(deps.db, await collect(Ranking.unpublishedKeys(deps.db, agency.id, ref)));
  }
  return claim;
};

/** Removes all that is recorded as left behind, and what is removed from the record. */
const sweepOrphans = async (run: Run, taken: Claim): Promise<Held> => {
  let claim = taken;
  for (const shard of new Set(taken.orphans.flatMap(({ shards }) => shards))) {
    await sweepResults(run, claim, shard);
    const orphans = claim.orphans.map((one) => ({ ...one, shards: one.shards.filter((other) => other !== shard) }));
    const held = await goOn(run, { ...claim, orphans });
    if (typeof held === "string") return held;
    claim = held;
  }
  return taken.orphans.some(({ ranking }) => ranking) ? sweepRankings(run, claim) : claim;
};

/**
 * What a period needs before it is final: that nothing is left in the table that workers wrote and nobody points to.
 * Only where some worker lost its claim is there anything to do. Under the claim, so that nobody publishes meanwhile
 * what is removed; again after a crash, it removes what is left.
 */
export const sweep = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  budget: Budget,
): Promise<Stopped | "MARKED" | { readonly period: Period.Period }> => {
  const run = await runOf(deps, agency, period, budget);
  const before = await Store.find(deps.db, run.target);
  // One that holds the claim still, or died holding it, is recorded by whoever takes it.
  if (before === null || (before.orphans.length === 0 && before.leaseUntil === 0)) return { period };
  const taken = await Store.take(deps, run.target, run.period.shards, async () => before.comparedWith);
  if (taken === null) return "HELD";
  const current = await Period.load(deps, agency.id, period.id);
  if (current?.version !== period.version) {
    await Store.release(deps, run.target, taken);
    return "MARKED";
  }
  const claim = await sweepOrphans(run, taken);
  if (typeof claim === "string") return claim;
  return (await Store.release(deps, run.target, { ...claim, orphans: [] })) ? { period } : "HELD";
};
