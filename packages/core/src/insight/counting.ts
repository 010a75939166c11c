import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { collect, type Deps } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { BadInputError, InvariantError } from "../shared/errors.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type CommonCode, type Outcome, refuse } from "../shared/outcome.ts";
import { decodeCursor, encodeCursor } from "../shared/page.ts";
import { type Failure, type RebuildInput, rebuildInput, type StreamRecord, type Tally, TOP } from "./model.ts";
import { isSame, tallies, toldUnder } from "./rules.ts";
import * as Store from "./store.ts";

/*
 * Why the figures come out right whatever comes twice, late, out of order or at once: a tally is always counted from
 * the table, never added to, and is put only where it counts more changes than the one there (`asOf` in `tallies`).
 * Whoever handles the last change of somebody reads after it, so that somebody there counts with the last version, and
 * a tally with the last version of everybody in it has the highest number there can be and only one possible content.
 * Nothing rests on the order of the stream.
 */

/** Writes at a time: enough to keep a connection busy, far below a partition's limit. */
const CONCURRENCY = 8;

/** What the people of one shard come to now, strongly consistent. */
const countShard = async (deps: Deps, { agency, period, shard }: Store.Shard, windows: Period.Period) => {
  const inputs = await collect(Appraisal.shardInputs(deps.db, agency, period, shard));
  return { inputs, found: tallies(inputs, windows) };
};

/** TOP is put after all others: its presence says that they are there. */
const topLast = (all: readonly Tally[]) => {
  const [others, top] = [all.filter(({ above }) => above !== TOP), all.filter(({ above }) => above === TOP)];
  return { others, top };
};

/** Counts a shard and puts the tallies that count one of the people touched; all where it was never counted whole. */
const follow = async (deps: Deps, at: Store.Shard, touched: ReadonlySet<string>, period: Period.Period) => {
  const isCounted = await Store.isCounted(deps.db, at);
  const { inputs, found } = await countShard(deps, at, period);
  const moved = new Set(inputs.filter(({ employee }) => touched.has(employee)).flatMap((input) => toldUnder(input)));
  const { others, top } = topLast([...found.values()].filter(({ above }) => !isCounted || moved.has(above)));
  const put = (tally: Tally) => Store.put(deps.db, at, tally);
  for (let i = 0; i < others.length; i += CONCURRENCY) await Promise.all(others.slice(i, i + CONCURRENCY).map(put));
  await Promise.all(top.map(put));
};

/** Asks once for each name. */
const once = <Asked, T>(nameOf: (asked: Asked) => string, load: (asked: Asked) => Promise<T>) => {
  const answers = new Map<string, Promise<T>>();
  return (asked: Asked): Promise<T> => {
    const answer = answers.get(nameOf(asked)) ?? load(asked);
    answers.set(nameOf(asked), answer);
    return answer;
  };
};

/**
 * Brings the figures up to date with a batch of changes from the stream: each shard touched is read once, and each tally
 * that counts somebody touched is put once. Changes that come twice, late or in another order do no harm. Those of
 * agencies homed elsewhere are dropped, for that region counts them. What fails is told by partition; the rest is done.
 */
export const project = async (deps: Deps, records: readonly StreamRecord[]): Promise<readonly Failure[]> => {
  const touched = Map.groupBy(records, ({ pk }) => pk);
  const agencyOf = once(
    (at: Store.Place) => at.agency,
    ({ agency }) => Agency.load(deps, agency),
  );
  const periodOf = once(
    (at: Store.Place) => `${at.agency} ${at.period}`,
    (at) => Period.load(deps, at.agency, at.period),
  );
  const failures: Failure[] = [];
  for (const [pk, those] of touched) {
    const at = Appraisal.shardOfKey(pk);
    if (at === null) continue;
    try {
      if ((await agencyOf(at)).homeRegion !== deps.region) continue;
      const period = await periodOf(at);
      if (period === null) throw new InvariantError(`Period ${at.period} has a roll and no item.`);
      await follow(deps, at, new Set(those.map(({ sk }) => sk)), period);
    } catch (error) {
      failures.push({ pk, error });
    }
  }
  return failures;
};

/** How long one request rebuilds before it says where to go on, in milliseconds: half of what an API request has. */
const REBUILD_MILLISECONDS = 10_000;

/**
 * Puts one shard right: what is wrong is replaced and what counts nobody is removed. `stored` was read before the shard
 * is, so a tally in it that counts as many changes as there are now, or more, and says something else cannot have come
 * from this table as it is: it was counted by other rules, or before the table was restored to an earlier day.
 */
const mend = async (deps: Deps, at: Store.Shard, stored: readonly Tally[], period: Period.Period): Promise<void> => {
  const { found } = await countShard(deps, at, period);
  const there = new Map(stored.map((tally) => [tally.above, tally]));
  const wrong = stored.flatMap((old) => {
    const right = found.get(old.above) ?? null;
    return right === null || (old.asOf >= right.asOf && !isSame(old, right)) ? [{ old, right }] : [];
  });
  const { others, top } = topLast(
    [...found.values()].filter(({ above, asOf }) => (there.get(above)?.asOf ?? -1) < asOf),
  );
  await Store.putMany(deps.db, at, [...others, ...top]);
  await Store.mend(deps.db, at, wrong);
  if (wrong.length === 0) return;
  // While a wrong one stood there, it may have turned away a right one of a later change.
  const again = await countShard(deps, at, period);
  const mended = wrong.flatMap(({ old }) => again.found.get(old.above) ?? []);
  await Store.putMany(deps.db, at, mended);
};

/**
 * Counts a period's figures from scratch, shard by shard from the one given, while `mayContinue`, but one at least: the
 * next shard, or null when all are right. What is right already is not written again. Safe while the stream runs, and
 * equal to what it comes to.
 */
export const rebuild = async (
  deps: Deps,
  agency: string,
  period: Period.Period,
  from = 0,
  mayContinue: () => boolean = () => true,
): Promise<number | null> => {
  const place = { agency, period: period.id };
  const shards = period.shards ?? 0;
  const stored = Map.groupBy(await Store.every(deps.db, place), ({ shard }) => shard);
  for (let shard = from; shard < shards; shard += 1) {
    if (shard > from && !mayContinue()) return shard;
    await mend(deps, { ...place, shard }, stored.get(shard) ?? [], period);
  }
  for (const [shard, strays] of stored)
    if (shard >= shards)
      await Store.mend(
        deps.db,
        { ...place, shard },
        strays.map((old) => ({ old, right: null })),
      );
  return null;
};

/** Figures counted from scratch, and the cursor of the rest, if there was no time for it. */
export type Rebuilt = { readonly period: Period.Period; readonly after: string | null };

const listName = (period: Period.Period): string => `figures.${period.id}`;

const shardAfter = (period: Period.Period, after: string | null): number => {
  if (after === null) return 0;
  const shard = Number(decodeCursor(listName(period), after));
  if (!Number.isInteger(shard) || shard < 1 || shard >= (period.shards ?? 0))
    throw new BadInputError("after: a cursor an earlier request returned.", ["after"]);
  return shard;
};

/**
 * Counts the figures of a period from scratch, as many of its people as there is time for; the same request with the
 * cursor it answers goes on. Changes nothing that is right, and nothing that figures are counted from, so no entry is
 * kept. For personnel officers.
 */
export const rebuildFigures = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: RebuildInput,
): Promise<Outcome<Rebuilt, Exclude<CommonCode, "IDEMPOTENCY_KEY_REUSED" | "VERSION_CONFLICT">>> => {
  const input = parseInput(rebuildInput, raw);
  const { agency } = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, agency);
  Actor.permit(actor, "progress.rebuild", { agency });
  const period = await Period.find(deps, actor, input.periodId);
  if (period === null) return refuse("NOT_FOUND", ["periodId"]);
  const from = shardAfter(period, input.after);
  const until = deps.wallClock() + REBUILD_MILLISECONDS;
  const next = await rebuild(deps, agency, period, from, () => deps.wallClock() < until);
  return accept({ period, after: next === null ? null : encodeCursor(listName(period), String(next)) });
};
