import type * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { collect, type Deps, type Item, type Key, removeMany, transact, type Write } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { shardOf } from "../shared/ids.ts";
import { previousOf } from "./comparison.ts";
import { concluded, type LinesByShard, type Run, readOthers, runOf, writeRankings } from "./concluding.ts";
import type { Budget, Claim, Progress, Stopped } from "./model.ts";
import { checkInvariants, conclude, type Line, type Scored } from "./rules.ts";
import * as Store from "./store.ts";

/** A transaction takes a hundred writes: the claim, the period and its entry, six a correction, one a group touched. */
const WRITES_IN_ALL = 100;
const WRITES_BESIDE = 3;
const WRITES_EACH = 6;
const MOST_TOGETHER = Math.floor((WRITES_IN_ALL - WRITES_BESIDE) / WRITES_EACH);

type Published = Period.Period & { readonly output: Period.Output };
const isPublished = (period: Period.Period): period is Published =>
  period.state === "PUBLISHED" && period.output !== null;

/** A correction with the input it changes, before and after, and the result it makes. */
type Corrected = {
  readonly correction: Appraisal.Correction;
  readonly before: Appraisal.ScoringInput;
  readonly result: Appraisal.Result;
  readonly line: Line;
};

/** As many of the waiting corrections as one transaction surely holds, and at least one. */
const together = (all: readonly Corrected[], { policy }: Run): readonly Corrected[] => {
  const groups = new Set([Ranking.APART_GROUP, Ranking.MOST_IMPROVED_GROUP]);
  const fitting = all.findIndex(({ line }, i) => {
    for (const group of Ranking.groupsOf(line.place, policy.ranking.groups)) groups.add(group);
    return i > 0 && WRITES_BESIDE + WRITES_EACH * (i + 1) + groups.size > WRITES_IN_ALL;
  });
  return fitting === -1 ? all : all.slice(0, fitting);
};

const correctedOf = async (
  { deps, agency, period, policy, lineOf }: Run,
  waiting: readonly Appraisal.Correction[],
): Promise<readonly Corrected[]> => {
  const employees = waiting.map(({ employee }) => employee);
  const inputs = await Appraisal.inputs(deps.db, agency.id, period, employees);
  return waiting.map((correction, i) => {
    const before = inputs[i];
    // Nobody else changes an input of a published period: this says that something is wrong, and to whom.
    if (before === null || before === undefined || before.version !== correction.version)
      throw new InvariantError(`The correction for ${correction.employee} is based on another version of the input.`);
    const input = Appraisal.correctedInput(before, correction);
    const result = Appraisal.score(input, policy);
    return { correction, before, result, line: lineOf(input, result) };
  });
};

/** What is published now, and what is to be published instead. */
type Change = { readonly before: Scored; readonly after: Scored; readonly corrected: readonly Corrected[] };

const changeOf = async (
  run: Run,
  lines: readonly Line[],
  corrected: readonly Corrected[],
  output: Period.Output,
): Promise<Change> => {
  const previous = await previousOf(run.deps, run.agency.id, output.comparedWith);
  const instead = new Map(corrected.map(({ line }) => [line.employee, line]));
  const before = conclude(lines, run.policy, previous);
  const after = conclude(
    lines.map((line) => instead.get(line.employee) ?? line),
    run.policy,
    previous,
  );
  checkInvariants(after, lines.length);
  if (before.resultHash !== output.resultHash && output.comparedWith === null)
    throw new InvariantError(`What period ${run.period.id} published does not follow from its inputs.`);
  return { before, after, corrected };
};

/** The groups that differ. */
const changedGroups = ({ agency, period }: Run, { before, after }: Change, output: Period.Output, fence: number) => {
  const fences = { base: output.rankingFence, fence };
  const old = new Map(before.rankings.map((ranking) => [ranking.group, ranking]));
  // The period compared with was corrected since: who improved most may differ from what was published, unseen here.
  if (before.resultHash !== output.resultHash) old.delete(Ranking.MOST_IMPROVED_GROUP);
  return after.rankings.flatMap((ranking) => {
    const changed = Ranking.changedItems(agency.id, period.id, fences, old.get(ranking.group) ?? null, ranking);
    return changed === null ? [] : [{ group: ranking.group, ...changed }];
  });
};

/** Everything that takes effect together, the claim first and the period second. */
const writesOf = (
  run: Run,
  period: Published,
  claim: Claim,
  change: Change,
  summaries: readonly Write[],
): readonly Write[] => {
  const { deps, agency, target } = run;
  const { fence } = claim;
  const { rated, unrated, notComparable, resultHash, inputHash } = change.after;
  const corrections = [...period.output.corrections, fence];
  const output = { ...period.output, corrections, resultHash, inputHash, rated, unrated, notComparable };
  const { writes } = Period.changeWrites(
    agency,
    period,
    { output, stalledAt: null },
    { action: "period.correct", at: deps.now },
  );
  const people = change.corrected.flatMap(({ correction, before, result }) => {
    const baseFence = period.output.shardFences[shardOf(correction.employee, run.period.shards)] ?? 0;
    return Appraisal.correctionWrites(agency.id, run.period, before, correction, { baseFence, fence, result });
  });
  return [Store.fulfilled(target, claim), ...writes, ...people, ...summaries];
};

/**
 * Removes what corrections before this one replaced of the parts it changes, so that readers never go through more than
 * two versions of each. Killed here, the next correction of the same parts removes it.
 */
const removeReplaced = async (
  { deps, agency }: Run,
  period: Published,
  changed: readonly { readonly group: string; readonly items: Iterable<Item & Key> }[],
): Promise<void> => {
  if (period.output.corrections.length === 0) return;
  for (const { group, items } of changed) {
    const ref = Ranking.refOf(period, group);
    if (ref !== null) await removeMany(deps.db, await collect(Ranking.replacedKeys(deps.db, agency.id, ref, items)));
  }
};

/** Publishes the change in one transaction, after the pages that differ. */
const publish = async (run: Run, period: Published, taken: Claim, change: Change): Promise<Stopped | "MARKED"> => {
  const changed = changedGroups(run, change, period.output, taken.fence);
  function* pages(): Generator<Item & Key> {
    for (const { items } of changed) yield* items;
  }
  const claim = await writeRankings(run, taken, pages());
  if (typeof claim === "string") return claim;
  const summaries = changed.map(({ summary }) => ({ put: summary }));
  const done = await concluded(
    run,
    claim,
    await transact(run.deps.db, writesOf(run, period, claim, change, summaries)),
  );
  if (done === "MARKED") await removeReplaced(run, period, changed);
  return done;
};

/**
 * Lets waiting corrections of a published period take effect, as many as one transaction holds: their inputs, ratings
 * and results, the pages and summaries of the rankings that differ, and the hashes, which are those of a close of the
 * corrected inputs. MARKED when something took effect or moved, and there may be more; DONE when none waits.
 */
export const correct = async (
  deps: Deps,
  agency: Agency.Agency,
  before: Period.Period,
  budget: Budget,
): Promise<Progress | "MARKED"> => {
  if (!isPublished(before)) return "DONE";
  const waits = (limit: number) => Appraisal.pendingCorrections(deps.db, agency.id, before.id, limit);
  if ((await waits(1)).length === 0) return "DONE";
  if (!budget.mayContinue()) return "MORE";
  const run = await runOf(deps, agency, before, budget);
  const taken = await Store.take(deps, run.target, run.period.shards, async () => before.output.comparedWith);
  if (taken === null) return "HELD";
  // Read under the claim: whoever held it before may have published since.
  const [period, waiting] = await Promise.all([Period.load(deps, agency.id, before.id), waits(MOST_TOGETHER)]);
  if (period?.version !== before.version || waiting.length === 0) {
    await Store.release(deps, run.target, taken);
    return "MARKED";
  }
  const corrected = together(await correctedOf(run, waiting), run);
  const lines: LinesByShard = new Map();
  const claim = await readOthers(run, taken, lines);
  if (typeof claim === "string") return claim;
  const change = await changeOf(run, [...lines.values()].flat(), corrected, before.output);
  return publish(run, before, claim, change);
};
