import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import type { Period } from "../period/index.ts";
import type { Predicate } from "../shared/classes.ts";
import { BadInputError } from "../shared/errors.ts";
import { checkPage, decodeCursor, encodeCursor, type Page } from "../shared/page.ts";
import { dateAt } from "../shared/time.ts";
import {
  AGENCY_GROUP,
  APART_GROUP,
  type RankedRow,
  type RankRow,
  type Standing,
  type Summary,
  UNRATED_GROUP,
} from "./model.ts";
import * as Rules from "./rules.ts";
import * as Store from "./store.ts";

/** A published group: where it stands and what it is read by. */
export type Group = { readonly period: Period; readonly ref: Store.RankingRef; readonly summary: Summary };

const groupOf = async (deps: Deps, agency: string, period: Period, group: string): Promise<Group | null> => {
  if (period.publishedAt === null || period.output === null) return null;
  const ref = { period: period.id, fence: period.output.rankingFence, group };
  const summary = await Store.summary(deps.db, agency, ref);
  return summary === null ? null : { period, ref, summary };
};

/** The agency's ranking of a published period; for personnel officers and auditors. Null before publication. */
export const ofAgency = async (deps: Deps, actor: Actor.Actor | null, period: Period): Promise<Group | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "ranking.readAgency", { agency });
  return groupOf(deps, agency, period, AGENCY_GROUP);
};

/** The ranking of a unit with all below it; for its heads, personnel officers and auditors. */
export const ofUnit = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  unitId: string,
): Promise<Group | null> => {
  const by = Actor.signedIn(actor);
  const [agency, unit] = await Promise.all([Agency.load(deps, by.agency), Organization.unit(deps, actor, unitId)]);
  if (unit === null) return null;
  const path = (await Organization.directory(deps, by.agency).units(unit.path)).filter((row) => row !== null);
  const relations = Organization.headsOver(by.employee, path, dateAt(deps.now, agency.zone))
    ? (["HEAD_ABOVE"] as const)
    : [];
  Actor.permit(actor, "ranking.readUnit", { agency: by.agency, relations });
  return groupOf(deps, by.agency, period, unit.parent === null ? AGENCY_GROUP : unit.id);
};

const positionOf = (group: Group, after: string | null): number => {
  if (after === null) return 0;
  const position = Number(decodeCursor(listName(group), after));
  if (!Number.isInteger(position) || position < 0 || position >= group.summary.total)
    throw new BadInputError("after: a cursor this list returned.", ["after"]);
  return position + 1;
};
/** A cursor belongs to one publication of one group. */
const listName = (group: Group): string => `ranking.${group.ref.period}.${group.ref.fence}.${group.ref.group}`;

/** Rows of a group by rank. The caller was permitted when it got the group. */
export const page = async (
  deps: Deps,
  agency: string,
  group: Group,
  first: number,
  after?: string | null,
): Promise<Page<RankedRow>> => {
  const request = checkPage(first, after);
  const from = positionOf(group, request.after);
  const rows = await Store.rows(deps.db, agency, group.ref, from, request.first);
  return {
    edges: rows.map((row, i) => ({
      node: row,
      cursor: encodeCursor(listName(group), String(from + i)),
    })),
    hasNextPage: from + rows.length < group.summary.total,
  };
};

/** People per predicate in a group. */
export const distribution = (group: Group): readonly { readonly predicate: Predicate; readonly count: number }[] =>
  Rules.distributionOf(group.summary);

/** What an employee may know of the ranking: their own standing, and how the whole agency is distributed. */
export type OwnStanding = {
  readonly result: Appraisal.Result;
  /** Null where the group is smaller than the policy allows, or the employee was not rated. */
  readonly standing: Standing | null;
  readonly distribution: readonly { readonly predicate: Predicate; readonly count: number }[];
};

/** A key's place in a group: from its summary, or from the slice it stands in. */
const standingIn = async (deps: Deps, agency: string, group: Group, rankKey: number): Promise<Standing | null> => {
  const { counts, total } = group.summary;
  if (counts !== null) return Rules.standingIn({ higher: 0, counts }, total, rankKey);
  const slice = await Store.slice(deps.db, agency, group.ref, rankKey);
  return slice === null ? null : Rules.standingIn(slice, total, rankKey);
};

/** The actor's own result and place in the agency; null before publication. */
export const own = async (deps: Deps, actor: Actor.Actor | null, period: Period): Promise<OwnStanding | null> => {
  const by = Actor.signedIn(actor);
  Actor.permit(actor, "ranking.readOwn", { agency: by.agency });
  const [[result], group] = await Promise.all([
    Appraisal.publishedResults(deps, by.agency, period, [by.employee]),
    groupOf(deps, by.agency, period, AGENCY_GROUP),
  ]);
  if (result === undefined || result === null || group === null) return null;
  const large = group.summary.total >= group.summary.minimumGroup;
  return {
    result,
    standing: large && result.rankKey !== null ? await standingIn(deps, by.agency, group, result.rankKey) : null,
    distribution: large ? Rules.distributionOf(group.summary) : [],
  };
};

/** A list of people who are not ranked, by id; for personnel officers and auditors. */
const listed = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  list: string,
  first: number,
  after?: string | null,
): Promise<Page<RankRow> | null> => {
  const by = Actor.signedIn(actor);
  Actor.permit(actor, "ranking.readAgency", { agency: by.agency });
  const group = await groupOf(deps, by.agency, period, list);
  return group === null ? null : page(deps, by.agency, group, first, after);
};

/** Those nobody rated in a published period, by id; for personnel officers and auditors. */
export const unrated = (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  first: number,
  after?: string | null,
): Promise<Page<RankRow> | null> => listed(deps, actor, period, UNRATED_GROUP, first, after);

/** Those rated and not comparable in a published period, by id; for personnel officers and auditors. */
export const notComparable = (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  first: number,
  after?: string | null,
): Promise<Page<RankRow> | null> => listed(deps, actor, period, APART_GROUP, first, after);
