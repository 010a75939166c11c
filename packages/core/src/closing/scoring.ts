import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { type Deps, putMany, transact } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { InvariantError } from "../shared/errors.ts";
import type { Budget, Claim, Progress, Target } from "./model.ts";
import { checkInvariants, conclude, type Line, lineOf } from "./rules.ts";
import { absencesIn, servedInputs } from "./served.ts";
import * as Store from "./store.ts";

/** Shards read at a time while ranking; each holds about a thousand compact inputs. */
const READ_TOGETHER = 4;

/** Writes the results of one shard's inputs under the claim's fence. */
const writeResults = async (
  deps: Deps,
  agency: string,
  policy: Agency.Policy,
  claim: Claim,
  inputs: readonly Appraisal.ScoringInput[],
): Promise<void> => {
  const items = inputs.map((input) => Appraisal.resultItem(agency, Appraisal.score(input, policy), claim.fence));
  await putMany(deps.db, items);
};

/** Every person of the period, as little of each as ranking needs, read once more from the frozen inputs. */
const readLines = async (
  deps: Deps,
  target: Target,
  policy: Agency.Policy,
  shards: number,
): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (let first = 0; first < shards; first += READ_TOGETHER) {
    const together = Array.from({ length: Math.min(READ_TOGETHER, shards - first) }, (_, i) => first + i);
    await Promise.all(
      together.map(async (shard) => {
        for await (const input of Appraisal.shardInputs(deps.db, target.agency, target.period, shard))
          lines.push(lineOf(input, policy));
      }),
    );
  }
  return lines;
};

/**
 * Scores every shard, then ranks everybody, and records what was made as the period's output, which publication
 * points to. Every item's key carries the fence of the claim it was written under, so whatever a worker writes that
 * lost its claim is reachable by nobody. Complete shards are not scored again by whoever takes over.
 */
export const scoreAndRank = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  budget: Budget,
): Promise<Progress | "MARKED"> => {
  const { shards } = period;
  if (shards === null) throw new InvariantError(`Period ${period.id} is to be scored and never opened.`);
  const target = { agency: agency.id, period: period.id };
  const policy = await Agency.policyOf(deps, agency.id, period.policy);
  let claim = await Store.take(deps, target, shards);
  if (claim === null) return "HELD";
  const absences = await absencesIn(deps, agency.id, period);
  for (let shard = 0; shard < shards; shard += 1) {
    if (claim.shardFences[shard] !== 0) continue;
    if (!budget.mayContinue()) {
      await Store.release(deps, target, claim);
      return "MORE";
    }
    const inputs = await servedInputs(deps, agency.id, { ...period, shards }, shard, absences);
    await writeResults(deps, agency.id, policy, claim, inputs);
    const { fence } = claim;
    const shardFences = claim.shardFences.map((old, i) => (i === shard ? fence : old));
    claim = await Store.checkpoint(deps, target, claim, { shardFences, done: claim.done + inputs.length });
    if (claim === null) return "HELD";
  }
  if (!budget.mayContinue()) {
    await Store.release(deps, target, claim);
    return "MORE";
  }
  const lines = await readLines(deps, target, policy, shards);
  if (lines.length !== claim.done) {
    // The roll is not what the checkpoints counted: everything is scored again, rather than never published.
    const again = { shardFences: claim.shardFences.map(() => 0), done: 0 };
    claim = await Store.checkpoint(deps, target, claim, again);
    if (claim === null) return "HELD";
    await Store.release(deps, target, claim);
    return "MORE";
  }
  const scored = conclude(lines, policy);
  checkInvariants(scored, lines.length);
  const { fence } = claim;
  await putMany(
    deps.db,
    scored.rankings.flatMap((ranking) => [...Ranking.rankingItems(agency.id, period.id, fence, ranking)]),
  );
  return (await finish(deps, agency, period, claim, scored)) ? "MARKED" : "HELD";
};

/** Points the period to the run's output, if the claim is still the highest and the period did not move. */
const finish = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  claim: Claim,
  { rated, unrated, notComparable, resultHash, inputHash }: ReturnType<typeof conclude>,
): Promise<boolean> => {
  if (rated + unrated !== claim.done)
    throw new InvariantError(`${claim.done} results were written and ${rated + unrated} people ranked.`);
  const counts = { rated, unrated, notComparable };
  const output = { shardFences: claim.shardFences, rankingFence: claim.fence, resultHash, inputHash, ...counts };
  const change = { action: "period.score", at: deps.now };
  const { writes } = Period.changeWrites(agency, period, { step: "SCORE", state: "CLOSING", output }, change);
  const failed = await transact(deps.db, [Store.stillHeld({ agency: agency.id, period: period.id }, claim), ...writes]);
  return failed.length === 0;
};
