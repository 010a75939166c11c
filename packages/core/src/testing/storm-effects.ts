import * as Appraisal from "../appraisal/index.ts";
import * as Audit from "../audit/index.ts";
import { collect, type Database } from "../dynamo/index.ts";
import * as Insight from "../insight/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { shardOf } from "../shared/ids.ts";
import { canonicalJson } from "../shared/json.ts";
import { depsAt } from "./fixture.ts";
import { snapshot } from "./snapshot.ts";
import type { StormTown } from "./storm-town.ts";

export type Stored = Awaited<ReturnType<typeof snapshot>>[number];

const nameOf = ({ pk, sk }: Pick<Stored, "pk" | "sk">): string => `${pk} ${sk}`;
/** The fence a result's or a ranking's key carries, or null for what stands under none. */
const FENCE = /#F(\d{6})(?!\d)/;
export const fenceOf = (item: Pick<Stored, "pk" | "sk">): number | null => {
  const found = FENCE.exec(nameOf(item))?.[1];
  return found === undefined ? null : Number(found);
};

/** The fences an item may stand under for readers to come to it: its own first publication's, then corrections'. */
const reachedUnder = (item: Stored, { output, shards }: Period.Period): readonly number[] => {
  if (output === null || shards === null) return [];
  const employee = /^A#agc_\w+#(emp_\w+)$/.exec(item.pk)?.[1];
  const base = employee === undefined ? output.rankingFence : output.shardFences[shardOf(employee, shards)];
  return [...(base === undefined ? [] : [base]), ...output.corrections];
};

/** What differs between two runs with the same effect: salts and the digests made with them, and keys, told apart below. */
const VOLATILE = ["auditSalt", "auditHash", "bodyDigest", "previous", "hash", "pk", "sk"];
/** What says how often and when something was tried. */
const ATTEMPT = ["shardFences", "rankingFence", "corrections", "publishedAt", "supersededBy"];
/** What the system stamps with the time of the message that made it do something. */
const STAMPED = ["at", "expiresAt"];

const without = (of: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));

const isNotice = ({ pk, sk }: Stored): boolean => pk.includes("#NOTICES") || sk.startsWith("NOTICE#");
const isStamped = (item: Stored): boolean =>
  isNotice(item) || item.sk.startsWith("@SENDING#") || (item.pk.includes("#AUDIT#") && item.actor === "system");

const contentOf = (item: Stored, period: Period.Period): object => {
  const { output, ...others } = item as Stored & { readonly output?: object | null };
  const names = [...VOLATILE, ...ATTEMPT, ...(isStamped(item) ? STAMPED : [])];
  // A period has a version for each correction that came alone, and fewer where some came together.
  if (item.id === period.id && item.sk === "@PERIOD") names.push("version");
  return { ...without(others, names), ...(output == null ? {} : { output: without(output, ATTEMPT) }) };
};

const INSTANT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/;
/** An item's key without the fence and the instant of the attempt that wrote it. */
const placeOf = (item: Stored): string => {
  const name = nameOf(item).replace(FENCE, "");
  return isNotice(item) ? name.replace(INSTANT, "") : name;
};

/**
 * Everything in the table that somebody may come to, by place, without what differs from attempt to attempt: equal
 * after two runs of the same effect. And what nobody can come to: items under a fence that was never published.
 */
export const effectIn = (items: readonly Stored[], period: Period.Period) => {
  const reached = new Map<string, object[]>();
  const orphans: string[] = [];
  for (const item of items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))) {
    // Who works on it is no effect, and the steps of the period are compared by name.
    if (item.sk === "@CLAIM" || item.pk.endsWith(`#AUDIT#${period.id}`)) continue;
    const fence = nameOf(item).includes(period.id) ? fenceOf(item) : null;
    if (fence !== null && !reachedUnder(item, period).includes(fence)) orphans.push(nameOf(item));
    else {
      const place = placeOf(item);
      const versions = reached.get(place) ?? [];
      // Of a page only the last version is looked at; of a result all are kept.
      const isLast = fence !== null && item.pk.includes("#RANK#");
      reached.set(place, [...(isLast ? [] : versions), contentOf(item, period)]);
    }
  }
  return { reached: Object.fromEntries([...reached].toSorted(([a], [b]) => (a < b ? -1 : 1))), orphans };
};

const loadQuarter = async (db: Database, town: StormTown): Promise<Period.Period> => {
  const period = await Period.load(depsAt(db, town.quarter.endsAt), town.agency.id, town.quarter.id);
  if (period === null) throw new Error("the quarter is gone");
  return period;
};

export const inputsIn = async (db: Database, { agency, quarter }: StormTown, shards: number) => {
  const all = Array.from({ length: shards }, (_, shard) =>
    collect(Appraisal.shardInputs(db, agency.id, quarter.id, shard)),
  );
  return (await Promise.all(all)).flat();
};

/** What the readers of the published quarter are given, as everybody sees it. */
const readOf = async (db: Database, town: StormTown, period: Period.Period) => {
  const deps = depsAt(db, period.finalisesAt);
  const { agency, hr } = town;
  const everybody = town.numbers().map((n) => town.of(n));
  const groups = await Promise.all([
    Ranking.ofAgency(deps, hr, period),
    ...town.units.map(({ id }) => Ranking.ofUnit(deps, hr, period, id)),
    Ranking.ofChoice(deps, hr, period, { positionGroup: "FUNCTIONAL" }),
    Ranking.ofChoice(deps, hr, period, { jobFamily: "guru" }),
  ]);
  const pages = await Promise.all(groups.map((group) => group && Ranking.page(deps, agency.id, group, 100)));
  const lists = [
    await Ranking.unrated(deps, hr, period, 100),
    await Ranking.notComparable(deps, hr, period, 100),
    await Ranking.improved(deps, hr, period, 100),
  ];
  const ids = everybody.map(({ employee }) => employee);
  return {
    results: await Appraisal.publishedResults(deps, agency.id, period, ids),
    pages: pages.map((page) => page?.edges.map(({ node }) => node) ?? null),
    distributions: await Promise.all(groups.map((group) => group && Ranking.distribution(group))),
    lists: lists.map((list) => list?.edges.map(({ node }) => node) ?? null),
    standings: (await Promise.all(everybody.slice(0, 3).map((one) => Ranking.own(deps, one, period)))).map(
      (own) => own && { ...own, period: own.period.id },
    ),
  };
};

/** What readers are given now; null before the quarter is published. */
export const readIn = async (db: Database, town: StormTown) => {
  const period = await loadQuarter(db, town);
  return period.publishedAt === null ? null : readOf(db, town, period);
};

/** The steps of the period, and the chains of changes that are broken: an entry a version, each after the one before. */
const trailsIn = (items: readonly Stored[], period: Period.Period) => {
  const chains = new Map<string, Audit.AuditEntry[]>();
  for (const { pk, sk: _, ...entry } of items) {
    const entity = /^A#agc_\w+#AUDIT#(.+)$/.exec(pk)?.[1];
    if (entity !== undefined) chains.set(entity, [...(chains.get(entity) ?? []), entry as Audit.AuditEntry]);
  }
  const broken = [...chains].filter(([, entries]) => Audit.firstBreak(entries) !== null).map(([entity]) => entity);
  // Corrections take effect one by one or together, and a period may be put off any number of times.
  const steps = (chains.get(period.id) ?? [])
    .map(({ action }) => action)
    .filter((action) => action !== "period.postpone");
  return { steps: steps.filter((step, i) => step !== "period.correct" || steps[i - 1] !== step), broken };
};

/** Everything that must be the same whatever happened on the way, and what was left behind. */
export const effectsOf = async (db: Database, town: StormTown) => {
  const period = await loadQuarter(db, town);
  const inputs = await inputsIn(db, town, period.shards ?? 0);
  const items = await snapshot(db);
  const { reached, orphans } = effectIn(items, period);
  const counted = await Insight.progress(depsAt(db, period.finalisesAt), town.hr, period);
  return {
    state: [period.state, period.step],
    hashes: [period.output?.inputHash ?? null, period.output?.resultHash ?? null],
    roll: inputs.map(({ employee }) => employee).toSorted(),
    read: await readIn(db, town),
    trails: trailsIn(items, period),
    live: counted,
    reached,
    period,
    orphans,
  };
};
export type Effects = Awaited<ReturnType<typeof effectsOf>>;

const textOf = (value: unknown): string => (value === undefined ? "nothing" : canonicalJson(value));
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where two values differ, a line each: what was expected and what is there. */
const differing = (where: string, expected: unknown, found: unknown): readonly string[] => {
  if (textOf(expected) === textOf(found)) return [];
  if (isObject(expected) && isObject(found)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return names.flatMap((name) => differing(`${where}.${name}`, expected[name], found[name]));
  }
  return [`${where}: ${textOf(expected)} became ${textOf(found)}`];
};

export const differencesOf = (expected: object, found: object): readonly string[] => differing("", expected, found);

/** Where the effects of two runs differ that must be the same. */
export const differences = (expected: Effects, found: Effects): readonly string[] => {
  const { period: _, orphans: __, ...before } = expected;
  const { period: ___, orphans: ____, ...after } = found;
  return differing("", before, after);
};
