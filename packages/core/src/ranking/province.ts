import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { INDEX_STEPS } from "../appraisal/index.ts";
import { type Deps, getMany } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { PREDICATES, type Predicate } from "../shared/classes.ts";
import { BadInputError, ForbiddenError, OverloadedError } from "../shared/errors.ts";
import { PROVINCE_CODES, PROVINCES, type ProvinceCode } from "../shared/provinces.ts";
import type { LocalDate } from "../shared/time.ts";
import { AGENCY_GROUP, type Histogram, type Summary } from "./model.ts";
import * as Rules from "./province-rules.ts";
import { merge } from "./rules.ts";
import * as Store from "./store.ts";

/** Which period of a province: the code, and kind and first day of the agencies' periods. */
export type ProvinceInput = {
  readonly province: string;
  readonly kind: Period.Period["kind"];
  readonly startsOn: LocalDate;
};

/** Quarters of those agencies of a province whose results are on one scale. */
export type ProvinceScale = {
  /** Whether the actor's own agency is among them. */
  readonly own: boolean;
  /** Whether people are ordered inside a predicate by an index; else by their place in the matrix. */
  readonly byIndex: boolean;
  readonly boundaries: readonly Rules.QuarterBoundary[];
};

/** What agencies of a province came to together; figures only where nothing can be told of one of them. */
export type ProvinceRanking = { readonly province: ProvinceCode } & (
  | { readonly status: Exclude<Rules.ProvinceStatus, "READY"> }
  | {
      readonly status: "READY";
      readonly agencies: number;
      readonly ranked: number;
      readonly distribution: readonly { readonly predicate: Predicate; readonly count: number }[];
      readonly scales: readonly ProvinceScale[];
    }
);

const provinceOf = (code: string): ProvinceCode => {
  const found = PROVINCE_CODES.find((one) => one === code);
  if (found === undefined)
    throw new BadInputError(`province: the official two-digit code of a province, 14 for ${PROVINCES["14"]}.`, [
      "province",
    ]);
  return found;
};

/** A counted agency's ranking. */
type Group = Rules.Counted & { readonly ref: Store.RankingRef; readonly summary: Summary };

/** The rankings of those who count, in one batch; left out is whose policy ranks in units alone. */
const groupsOf = async (deps: Deps, counted: readonly Rules.Counted[]): Promise<readonly Group[]> => {
  const refs = counted.flatMap((one) => {
    const ref = Store.refOf(one.period, AGENCY_GROUP);
    return ref === null ? [] : [{ ...one, ref }];
  });
  const keys = refs.map(({ agency, ref }) => Store.summaryKey(agency, ref));
  const summaries = await getMany(deps.db, keys, Store.storedSummary);
  return refs.flatMap((one, i) => {
    const summary = summaries[i] ?? null;
    return summary === null ? [] : [{ ...one, summary }];
  });
};

/** Each of the largest agencies' slices comes to a request of its own; so many go together. */
const TOGETHER = 8;
/** Above every rank key: five predicates of so many steps each. */
const LAST_KEY = PREDICATES.length * INDEX_STEPS;

/** A group with all its keys, which stand in slices where they are many. */
const histogramOf = async (deps: Deps, { agency, ref, summary }: Group): Promise<Histogram> => {
  const { scale, total, apart, minimumGroup } = summary;
  const slices = summary.counts === null ? await Store.slices(deps.db, agency, ref, [0, LAST_KEY]) : null;
  const counts =
    summary.counts ?? [...(slices ?? [])].toSorted(([a], [b]) => b - a).flatMap(([, slice]) => slice.counts);
  // The summary is rewritten with a correction, the slices come beside: what was read in between does not add up.
  if (counts.reduce((sum, [, count]) => sum + count, 0) !== total)
    throw new OverloadedError("A ranking was corrected a moment ago: send the same request again.");
  return { scale, counts, total, apart, minimumGroup };
};

const histogramsOf = async (deps: Deps, groups: readonly Group[]): Promise<readonly Histogram[]> => {
  const histograms: Histogram[] = [];
  for (let i = 0; i < groups.length; i += TOGETHER)
    histograms.push(...(await Promise.all(groups.slice(i, i + TOGETHER).map((group) => histogramOf(deps, group)))));
  return histograms;
};

/** Groups that share a name of a scale, and then those that share the scale itself. */
const partedBy = <T>(rows: readonly T[], nameOf: (row: T, i: number) => string): readonly (readonly T[])[] => {
  const parts = new Map<string, T[]>();
  rows.forEach((row, i) => {
    const name = nameOf(row, i);
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [row]);
    else part.push(row);
  });
  return [...parts.values()];
};

const scalesOf = async (deps: Deps, own: string, groups: readonly Group[]): Promise<readonly ProvinceScale[]> => {
  const alike = partedBy(groups, ({ summary }) => summary.scale).filter((part) => part.length >= Rules.LEAST_AGENCIES);
  const candidates = alike.flat();
  const refs = candidates.map(({ agency, period }) => ({ agency, reference: period.policy }));
  const identities = await Agency.policyIdentities(deps, refs);
  const parts = partedBy(candidates, ({ summary }, i) => `${summary.scale} ${identities[i]}`);
  const enough = parts.filter((part) =>
    Rules.areEnough(
      part.map(({ summary }) => summary),
      part.reduce((sum, { summary }) => sum + summary.total, 0),
    ),
  );
  const scales: ProvinceScale[] = [];
  for (const part of enough) {
    const merged = merge(await histogramsOf(deps, part));
    scales.push({
      own: part.some(({ agency }) => agency === own),
      byIndex: merged.scale.endsWith(":INDEX"),
      boundaries: Rules.boundariesOf(merged),
    });
  }
  // In an order that says nothing of the policies' names.
  const best = ({ boundaries }: ProvinceScale): number => boundaries[0]?.rankKey ?? 0;
  return scales.toSorted((a, b) => Number(b.own) - Number(a.own) || best(b) - best(a));
};

/**
 * What the agencies of a province that share came to in a period, as sums alone: how many people have each predicate,
 * and for each scale that three or more agencies have in common where its quarters end. For personnel officers and
 * auditors of an agency that shares in the province itself, else ForbiddenError. BadInputError for another province,
 * for a day on which no such period begins, and where more agencies share than one request adds up.
 *
 * One query, a batch of periods, a batch of summaries; where quarters can be told, a batch of policies that are not
 * national, and a query for each agency with over a thousand different keys.
 */
export const ofProvince = async (
  deps: Deps,
  actor: Actor.Actor | null,
  input: ProvinceInput,
): Promise<ProvinceRanking> => {
  const { agency: own } = Actor.signedIn(actor);
  Actor.permit(actor, "ranking.readProvince", { agency: own });
  const province = provinceOf(input.province);
  const { kind, startsOn } = input;
  if (!Rules.isFirstDay(kind, startsOn))
    throw new BadInputError(`startsOn: the first day of a ${kind.toLowerCase()}.`, ["startsOn"]);
  const { members, leftAt } = await Agency.membersOf(deps, province);
  if (!members.some(({ agency }) => agency === own))
    throw new ForbiddenError("Only an agency that shares in the province itself may read its aggregates.");
  const periods = await Period.findAcross(
    deps.db,
    members.map(({ agency }) => ({ agency, period: Period.periodId(agency, kind, startsOn) })),
  );
  const counted = Rules.countedOf(members.map((member, i) => ({ ...member, period: periods[i] ?? null })));
  const status = Rules.statusOf(counted, leftAt);
  if (status !== "READY") return { province, status };
  const groups = await groupsOf(deps, counted);
  const summaries = groups.map(({ summary }) => summary);
  const distribution = Rules.distributionAcross(summaries);
  const people = distribution.reduce((sum, { count }) => sum + count, 0);
  if (!Rules.areEnough(summaries, people)) return { province, status: "TOO_FEW" };
  return {
    province,
    status,
    agencies: groups.length,
    ranked: summaries.reduce((sum, { total }) => sum + total, 0),
    distribution,
    scales: await scalesOf(deps, own, groups),
  };
};
