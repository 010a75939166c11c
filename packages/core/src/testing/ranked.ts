import { NATIONAL, type Policy } from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { conclude, type Line, type Previous, type Scored } from "../closing/rules.ts";
import { type Database, putMany } from "../dynamo/index.ts";
import type { JobKind } from "../organization/index.ts";
import type { Period } from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { scoringInput } from "./fixture.ts";

/** Somebody in a published period: their rank key, or why there is none. */
export type Ranked = {
  readonly employee: string;
  readonly rankKey: number | "APART" | "UNRATED";
  readonly path?: readonly string[];
  readonly job?: JobKind;
  readonly family?: string;
};

/** Ranked in every kind of group there is, in groups of at least so many people. */
export const everywhere = (minimumGroup: number): Policy => ({
  ...NATIONAL,
  ranking: { groups: ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"], minimumGroup },
});

export const idOf = (i: number): string => `emp_${String(i).padStart(20, "0")}`;

const placeOf = ({ path = ["unt_root"], job = undefined, family = undefined }: Ranked) => ({
  path: [...path],
  job: job ?? null,
  family: family ?? null,
});

const resultOf = ({ employee, rankKey }: Ranked, period: string): Appraisal.Result => {
  const rated = rankKey === "UNRATED" ? null : (["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"] as const);
  const result = { ...Appraisal.score(scoringInput(employee, rated), NATIONAL), period };
  if (rankKey === "UNRATED") return result;
  if (rankKey === "APART") return { ...result, outcome: "NOT_COMPARABLE", apart: "SOURCE_MISSING", rankKey: null };
  return { ...result, rankKey, predicate: Appraisal.predicateOfKey(rankKey) };
};

/** What a closing run makes of people whose keys are known. */
export const concluded = (people: readonly Ranked[], policy: Policy, previous: Previous | null = null): Scored => {
  const lines = people.map((one): Line => {
    const { employee, rankKey, predicate, digest } = resultOf(one, "per_1");
    return { employee, place: placeOf(one), facts: digest, rankKey, predicate, digest };
  });
  return conclude(lines, policy, previous);
};

/** Whatever a period is published with: the people, and the policy that ranks them. */
type Published = { readonly period: Period; readonly people: readonly Ranked[]; readonly policy: Policy };
const FENCE = 3;
let publications = 0;

/**
 * Publishes a period as a closing run does, from keys alone: results, rankings and inputs stand in the table, and the
 * period is answered as it would be read, each time under an id of its own. `compared` is the period movement is
 * counted from.
 */
export const publish = async (
  db: Database,
  agency: string,
  like: Period,
  { people, policy, compared = null }: Omit<Published, "period"> & { readonly compared?: Published | null },
): Promise<Published> => {
  publications += 1;
  const unpublished = { ...like, id: `per_${String(publications).padStart(20, "0")}` };
  const keys = (compared?.people ?? []).flatMap(({ employee, rankKey }) =>
    typeof rankKey === "number" ? [[employee, rankKey] as const] : [],
  );
  const previous = compared === null ? null : { resultHash: "", keys: new Map(keys) };
  const { rankings, ...counts } = concluded(people, policy, previous);
  for (const ranking of rankings) await putMany(db, Ranking.rankingItems(agency, unpublished.id, FENCE, ranking));
  await putMany(
    db,
    people.map((one) => Appraisal.resultItem(agency, resultOf(one, unpublished.id), FENCE)),
  );
  const open = { id: unpublished.id, shards: 1 };
  await putMany(
    db,
    people.flatMap((one) => {
      const write = Appraisal.enrolWrite(agency, open, { employee: one.employee, ...placeOf(one), since: null });
      return "put" in write ? [write.put] : [];
    }),
  );
  const comparedWith = compared?.period.id ?? null;
  const output = { shardFences: [FENCE], rankingFence: FENCE, corrections: [], comparedWith, ...counts };
  const period = {
    ...unpublished,
    state: "PUBLISHED",
    publishedAt: unpublished.publishesAt,
    shards: 1,
    output,
  } as const;
  return { period, people, policy };
};

/** Corrects what was published, as a closing run does; answers what is published then. */
export const correct = async (
  db: Database,
  agency: string,
  before: Published,
  changes: readonly Ranked[],
): Promise<Published> => {
  const { output } = before.period;
  if (output === null) throw new Error("not published");
  const fence = FENCE + 1 + output.corrections.length;
  const people = before.people.map((one) => changes.find(({ employee }) => employee === one.employee) ?? one);
  const old = new Map(concluded(before.people, before.policy).rankings.map((ranking) => [ranking.group, ranking]));
  for (const ranking of concluded(people, before.policy).rankings) {
    const fences = { base: output.rankingFence, fence };
    const was = old.get(ranking.group) ?? null;
    const changed = Ranking.changedItems(agency, before.period.id, fences, was, ranking);
    if (changed !== null) await putMany(db, [...changed.items, changed.summary]);
  }
  for (const one of changes) {
    const first = before.people.find(({ employee }) => employee === one.employee);
    if (first === undefined) throw new Error(`${one.employee} is not on the roll`);
    const { id } = before.period;
    await putMany(db, [
      { ...Appraisal.resultItem(agency, resultOf(first, id), FENCE), supersededBy: fence },
      Appraisal.resultItem(agency, resultOf(one, id), fence),
    ]);
  }
  const corrected = { ...output, corrections: [...output.corrections, fence] };
  return { ...before, period: { ...before.period, output: corrected }, people };
};
