import * as Actor from "../actor/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import type { Deps } from "../dynamo/index.ts";
import type { Period } from "../period/index.ts";
import { AGENCY_GROUP, type GroupStanding, type Movement, type RankRow, type Standing, type Summary } from "./model.ts";
import * as Rules from "./rules.ts";
import * as Store from "./store.ts";
import { isLargeEnough, type OwnStanding, standingOf, standingsIn } from "./use-cases.ts";

/** A period by its id, as the request has it. */
export type PeriodOf = (id: string) => Promise<Period | null>;

const comparedPeriod = async (period: Period, periodOf: PeriodOf): Promise<Period | null> => {
  const id = period.publishedAt === null ? null : (period.output?.comparedWith ?? null);
  return id === null ? null : periodOf(id);
};

/** Ranks in the agency of both periods. */
const ranksIn = async (
  deps: Deps,
  agency: string,
  [now, before]: readonly [Period, Period],
  [nowKeys, beforeKeys]: readonly [readonly number[], readonly number[]],
): Promise<readonly [(rankKey: number) => Standing | null, (rankKey: number) => Standing | null]> => {
  const refs = [now, before].map((period) => Store.refOf(period, AGENCY_GROUP));
  const known = refs.filter((ref) => ref !== null);
  const found = await Store.summaries(deps.db, agency, known);
  const placesOf = async (which: 0 | 1, keys: readonly number[]) => {
    const [ref, summary] = [known[which], found[which]];
    return ref === undefined || summary == null ? () => null : standingsIn(deps, agency, ref, summary, keys);
  };
  return Promise.all([placesOf(0, nowKeys), placesOf(1, beforeKeys)]);
};

/**
 * How ranked people of a published period moved in the agency since the period compared with, in their order; null for
 * whoever was not ranked then. However many people are asked for: the period, a batch a hundred results, a batch of the
 * two summaries, and one request each for the slices of large agencies. Only for those who may read the agency's ranking:
 * where somebody stood before is not their present head's to know. Null for others.
 */
export const movements = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  rows: readonly RankRow[],
  periodOf: PeriodOf,
): Promise<readonly (Movement | null)[]> => {
  const { agency } = Actor.signedIn(actor);
  const seesAgency = Actor.authorize(actor, "ranking.readAgency", { agency }) === "ALLOWED";
  const compared = seesAgency ? await comparedPeriod(period, periodOf) : null;
  if (compared === null) return rows.map(() => null);
  const results = await Appraisal.publishedResults(
    deps,
    agency,
    compared,
    rows.map(({ employee }) => employee),
  );
  const before = results.map((result) => result?.rankKey ?? null);
  const keys = [rows.map(({ rankKey }) => rankKey), before.filter((key) => key !== null)] as const;
  const [nowAt, beforeAt] = await ranksIn(deps, agency, [period, compared], keys);
  return rows.map(({ rankKey }, i) => {
    const previous = before[i] ?? null;
    if (previous === null) return null;
    const placed = { rankKey: previous, rank: beforeAt(previous)?.rank ?? null };
    return Rules.movementOf(compared.id, placed, { rankKey, rank: nowAt(rankKey)?.rank ?? null });
  });
};

/**
 * How the actor's own place in the agency moved since the period compared with: the period, one request for result and
 * summary, one for a slice of a large agency. Null where there is no such period or the actor was not ranked in both;
 * without ranks where one of the two was too small for an own rank.
 */
export const ownMovement = async (
  deps: Deps,
  actor: Actor.Actor | null,
  { period, result, standing }: OwnStanding,
  periodOf: PeriodOf,
): Promise<Movement | null> => {
  const by = Actor.signedIn(actor);
  const compared = await comparedPeriod(period, periodOf);
  if (compared === null || result.rankKey === null || result.employee !== by.employee) return null;
  const before = await standingOf(deps, by.agency, compared, by.employee);
  if (before === null || before.result.rankKey === null) return null;
  const placed = { rankKey: before.result.rankKey, rank: before.standing?.rank ?? null };
  return Rules.movementOf(compared.id, placed, { rankKey: result.rankKey, rank: standing?.rank ?? null });
};

/** A group's place for its own member: none where it is too small for that. */
const placeIn = async (
  deps: Deps,
  agency: string,
  ref: Store.RankingRef,
  summary: Summary,
  rankKey: number | null,
): Promise<Standing | null> =>
  rankKey === null || !isLargeEnough(summary)
    ? null
    : (await standingsIn(deps, agency, ref, summary, [rankKey]))(rankKey);

/**
 * The actor's own places among those of the same kind of position and of the same family of jobs, as the period's roll
 * has them: the scoring input, one batch of summaries, one request each for a slice of a large group. Groups the policy
 * does not rank in, or in which nobody was rated, are left out.
 */
export const ownGroups = async (
  deps: Deps,
  actor: Actor.Actor | null,
  { period, result }: OwnStanding,
): Promise<readonly GroupStanding[]> => {
  const by = Actor.signedIn(actor);
  if (period.shards === null || result.employee !== by.employee) return [];
  const open = { id: period.id, shards: period.shards };
  const [input] = await Appraisal.inputs(deps.db, by.agency, open, [by.employee]);
  const groups = [
    ...(input?.job == null
      ? []
      : [{ kind: "POSITION_GROUP", name: input.job, group: Rules.jobGroup(input.job) } as const]),
    ...(input?.family == null
      ? []
      : [{ kind: "JOB_FAMILY", name: input.family, group: Rules.familyGroup(input.family) } as const]),
  ].flatMap(({ group, ...which }) => {
    const ref = Store.refOf(period, group);
    return ref === null ? [] : [{ ...which, ref }];
  });
  const summaries = await Store.summaries(
    deps.db,
    by.agency,
    groups.map(({ ref }) => ref),
  );
  const placed = await Promise.all(
    groups.map(async ({ kind, name, ref }, i): Promise<GroupStanding | null> => {
      const summary = summaries[i] ?? null;
      if (summary === null) return null;
      return { kind, name, standing: await placeIn(deps, by.agency, ref, summary, result.rankKey) };
    }),
  );
  return placed.filter((one) => one !== null);
};
