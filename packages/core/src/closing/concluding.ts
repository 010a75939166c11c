import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { type Deps, type Item, type Key, putMany, transact } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { previousOf } from "./comparison.ts";
import { type Budget, type Claim, ITEMS_PER_CHUNK, type Orphan, type Stopped, type Target } from "./model.ts";
import { checkInvariants, conclude, type Line, lineMaker, type Scored } from "./rules.ts";
import * as Store from "./store.ts";

/** One worker's attempt at scoring a period, or at scoring some of it anew. */
export type Run = {
  readonly deps: Deps;
  readonly agency: Agency.Agency;
  readonly period: Period.Period & { readonly shards: number };
  readonly policy: Agency.Policy;
  readonly target: Target;
  readonly budget: Budget;
  readonly lineOf: ReturnType<typeof lineMaker>;
};

export const runOf = async (deps: Deps, agency: Agency.Agency, period: Period.Period, budget: Budget): Promise<Run> => {
  const { shards } = period;
  if (shards === null) throw new InvariantError(`Period ${period.id} is to be scored and never opened.`);
  const policy = await Agency.policyOf(deps, agency.id, period.policy);
  const target = { agency: agency.id, period: period.id };
  return { deps, agency, period: { ...period, shards }, policy, target, budget, lineOf: lineMaker() };
};

/** The people of a period by shard, as far as this worker scored or read them. */
export type LinesByShard = Map<number, readonly Line[]>;

/** Where a run stands: it holds its claim, or it stops. */
export type Held = Claim | Stopped;

/** Shards read at a time that another worker scored; each holds about a thousand compact inputs. */
const READ_TOGETHER = 4;

/** What may be left under a fence by whoever writes rankings. */
const rankingsUnder = (fence: number): Orphan => ({ fence, shards: [], ranking: true });

/** The claim prolonged while there is time left; otherwise released. `left`: what is left then under its fence. */
export const goOn = async (
  { deps, target, budget }: Run,
  claim: Claim,
  left: readonly Orphan[] = [],
): Promise<Held> => {
  const { orphans } = claim;
  if (budget.mayContinue()) return (await Store.checkpoint(deps, target, claim, { orphans })) ?? "HELD";
  await Store.release(deps, target, claim, left);
  return "MORE";
};

/** Reads the people of all shards that are not among the lines yet, some shards at a time. */
export const readOthers = async (run: Run, taken: Claim, lines: LinesByShard): Promise<Held> => {
  const { deps, agency, period, policy, lineOf } = run;
  const others = taken.shardFences.map((_, shard) => shard).filter((shard) => !lines.has(shard));
  let claim = taken;
  for (let i = 0; i < others.length; i += READ_TOGETHER) {
    const held = i === 0 ? claim : await goOn(run, claim);
    if (typeof held === "string") return held;
    claim = held;
    await Promise.all(
      others.slice(i, i + READ_TOGETHER).map(async (shard) => {
        const read: Line[] = [];
        for await (const input of Appraisal.shardInputs(deps.db, agency.id, period.id, shard))
          read.push(lineOf(input, Appraisal.score(input, policy)));
        lines.set(shard, read);
      }),
    );
  }
  return claim;
};

/** Writes rankings' items some hundred at a time, made as they are asked for. */
export const writeRankings = async (run: Run, taken: Claim, items: Iterable<Item & Key>): Promise<Held> => {
  let claim = taken;
  let chunk: (Item & Key)[] = [];
  for (const item of items) {
    if (chunk.length === ITEMS_PER_CHUNK) {
      await putMany(run.deps.db, chunk);
      chunk = [];
      // Whoever takes over ranks anew, under a fence of its own: the largest agency's rankings take seconds.
      const held = await goOn(run, claim, [rankingsUnder(claim.fence)]);
      if (typeof held === "string") return held;
      claim = held;
    }
    chunk.push(item);
  }
  await putMany(run.deps.db, chunk);
  return claim;
};

/**
 * How a run ends whose last transaction begins with the claim and the period, by the writes of it that failed. Where
 * only the period moved, put off for instance, the rankings are left behind and all of it is looked at anew.
 */
export const concluded = async (run: Run, claim: Claim, failed: readonly number[]): Promise<Stopped | "MARKED"> => {
  if (failed.length === 0) return "MARKED";
  if (failed.includes(0)) return "HELD";
  await Store.release(run.deps, run.target, claim, [rankingsUnder(claim.fence)]);
  if (failed.includes(1)) return "MARKED";
  throw new InvariantError(`What period ${run.period.id} is to publish was changed by somebody else.`);
};

/** Every item of a run's rankings under its fence. */
function* rankingItems({ agency, period }: Run, { rankings }: Scored, fence: number): Generator<Item & Key> {
  for (const ranking of rankings) yield* Ranking.rankingItems(agency.id, period.id, fence, ranking);
}

/** Has everything scored again, told of what is there under the fences before. */
const scoreAgain = async ({ deps, target }: Run, claim: Claim): Promise<Stopped> => {
  const left = claim.shardFences.map((fence, shard) => ({ fence, shards: [shard], ranking: false }));
  const again = { shardFences: claim.shardFences.map(() => 0), done: 0, orphans: [...claim.orphans, ...left] };
  const reset = await Store.checkpoint(deps, target, claim, again);
  if (reset === null) return "HELD";
  await Store.release(deps, target, reset);
  return "MORE";
};

/** Ranks everybody once all shards are scored, and points the period to all of it. */
export const rankAll = async (run: Run, taken: Claim, lines: LinesByShard): Promise<Stopped | "MARKED"> => {
  const { deps, agency, policy } = run;
  const claim = await readOthers(run, taken, lines);
  if (typeof claim === "string") return claim;
  const all = [...lines.values()].flat();
  // The roll is not what the checkpoints counted: everything is scored again, rather than never published.
  if (all.length !== claim.done) return scoreAgain(run, claim);
  const scored = conclude(all, policy, await previousOf(deps, agency.id, claim.comparedWith));
  checkInvariants(scored, all.length);
  const written = await writeRankings(run, claim, rankingItems(run, scored, claim.fence));
  if (typeof written === "string") return written;
  return finish(run, written, scored);
};

/** Points the period to the run's output, if the claim is still the highest and the period did not move. */
const finish = async (
  run: Run,
  claim: Claim,
  { rated, unrated, notComparable, resultHash, inputHash }: Scored,
): Promise<Stopped | "MARKED"> => {
  if (rated + unrated !== claim.done)
    throw new InvariantError(`${claim.done} results were written and ${rated + unrated} people ranked.`);
  const { deps, agency, period, target } = run;
  const { shardFences, comparedWith, fence: rankingFence } = claim;
  const counts = { rated, unrated, notComparable };
  const output = { shardFences, rankingFence, corrections: [], comparedWith, resultHash, inputHash, ...counts };
  const set = { step: "SCORE", state: "CLOSING", enrolled: claim.done, stalledAt: null, output } as const;
  const { writes } = Period.changeWrites(agency, period, set, { action: "period.score", at: deps.now });
  return concluded(run, claim, await transact(deps.db, [Store.fulfilled(target, claim), ...writes]));
};
