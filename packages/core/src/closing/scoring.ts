import type * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { type Deps, type Item, type Key, putMany } from "../dynamo/index.ts";
import type * as Period from "../period/index.ts";
import { comparableBefore } from "./comparison.ts";
import { type Held, type LinesByShard, type Run, rankAll, runOf } from "./concluding.ts";
import type { Budget, Claim, Stopped } from "./model.ts";
import type { Line } from "./rules.ts";
import { absencesIn, servedInputs } from "./served.ts";
import * as Store from "./store.ts";

/** The results of inputs as items under a fence; each is scored when it is asked for, and its line is kept. */
function* scored(
  { agency, policy, lineOf }: Run,
  inputs: readonly Appraisal.ScoringInput[],
  fence: number,
  lines: Line[],
): Generator<Item & Key> {
  for (const input of inputs) {
    const result = Appraisal.score(input, policy);
    lines.push(lineOf(input, result));
    yield Appraisal.resultItem(agency.id, result, fence);
  }
}

/**
 * Scores every shard that is not done, each read while the one before it is written. A shard is marked once all its
 * results are there, and the next begun after that: a worker leaves results of one shard at most that nobody points to.
 */
const scoreShards = async (run: Run, taken: Claim, lines: LinesByShard): Promise<Held> => {
  const { deps, agency, period, target, budget } = run;
  const open = taken.shardFences.flatMap((fence, shard) => (fence === 0 ? [shard] : []));
  if (open.length === 0) return taken;
  const absences = await absencesIn(deps, agency.id, period);
  const read = async (shard: number | undefined): Promise<readonly Appraisal.ScoringInput[]> =>
    shard === undefined ? [] : servedInputs(deps, agency.id, period, shard, absences);
  let claim = taken;
  let inputs = await read(open[0]);
  for (const [place, shard] of open.entries()) {
    const { fence } = claim;
    const made: Line[] = [];
    const [next] = await Promise.all([read(open[place + 1]), putMany(deps.db, scored(run, inputs, fence, made))]);
    const marked = await Store.checkpoint(deps, target, claim, {
      shardFences: claim.shardFences.map((old, i) => (i === shard ? fence : old)),
      done: claim.done + made.length,
      checkedAt: deps.wallClock(),
    });
    if (marked === null) return "HELD";
    lines.set(shard, made);
    claim = marked;
    inputs = next;
    if (budget.mayContinue()) continue;
    await Store.release(deps, target, claim);
    return "MORE";
  }
  return claim;
};

/**
 * Scores every shard, then ranks everybody, and records what was made as the period's output, which publication
 * points to. Every item's key carries the fence of the claim it was written under, so whatever a worker writes that
 * lost its claim is reachable by nobody. Complete shards are not scored again by whoever takes over. The period
 * compared with is the one that the first worker finds, however long its successors take.
 */
export const scoreAndRank = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  budget: Budget,
): Promise<Stopped | "MARKED"> => {
  const run = await runOf(deps, agency, period, budget);
  const compared = () => comparableBefore(deps, agency.id, period, run.policy);
  const taken = await Store.take(deps, run.target, run.period.shards, compared);
  if (taken === null) return "HELD";
  const lines: LinesByShard = new Map();
  const claim = await scoreShards(run, taken, lines);
  return typeof claim === "string" ? claim : rankAll(run, claim, lines);
};
