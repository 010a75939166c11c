import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { type Deps, getBoth } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import type { Period } from "../period/index.ts";
import type { Predicate } from "../shared/classes.ts";
import { BadInputError } from "../shared/errors.ts";
import { checkPage, decodeCursor, encodeCursor, type Page } from "../shared/page.ts";
import { dateAt } from "../shared/time.ts";
import {
  AGENCY_GROUP,
  APART_GROUP,
  type GroupChoice,
  MOST_IMPROVED_GROUP,
  type RankedRow,
  type RankRow,
  ROWS_PER_PAGE,
  type Standing,
  type Summary,
  UNRATED_GROUP,
} from "./model.ts";
import * as Rules from "./rules.ts";
import * as Store from "./store.ts";

/** A published group: where it stands, and its beginning, which is read once and only when it is asked for. */
export type Group = {
  readonly period: Period;
  readonly ref: Store.RankingRef;
  /** The summary and the first page, in one request. */
  readonly head: () => Promise<Store.Section>;
};

const groupOf = (deps: Deps, agency: string, period: Period, group: string): Group | null => {
  const ref = Store.refOf(period, group);
  if (ref === null) return null;
  let head: Promise<Store.Section> | undefined;
  const read = (): Promise<Store.Section> => {
    head ??= Store.section(deps.db, agency, ref, 0, 0);
    return head;
  };
  return { period, ref, head: read };
};

/** Permits what personnel officers and auditors read of the whole agency. */
const officersOf = (actor: Actor.Actor | null): string => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "ranking.readAgency", { agency });
  return agency;
};

/** The agency's ranking of a published period; for personnel officers and auditors. Null before publication. */
export const ofAgency = async (deps: Deps, actor: Actor.Actor | null, period: Period): Promise<Group | null> =>
  groupOf(deps, officersOf(actor), period, AGENCY_GROUP);

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

/**
 * The ranking somebody chose: a unit's, or for personnel officers and auditors that of a kind of position, of a family of
 * jobs, or of the agency when they chose none. Null before publication and where there is no such unit; a group nobody is
 * ranked in is an empty one. Throws `BadInputError` for more than one choice and for a name that no family can have.
 */
export const ofChoice = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  { unitId, positionGroup, jobFamily }: GroupChoice,
): Promise<Group | null> => {
  const chosen = Object.entries({ unitId, positionGroup, jobFamily }).filter(([, value]) => value != null);
  const [, second] = chosen;
  if (second !== undefined)
    throw new BadInputError("unitId, positionGroup and jobFamily: at most one of them.", [second[0]]);
  if (unitId != null) return ofUnit(deps, actor, period, unitId);
  const agency = officersOf(actor);
  if (positionGroup != null) return groupOf(deps, agency, period, Rules.jobGroup(positionGroup));
  if (jobFamily == null) return groupOf(deps, agency, period, AGENCY_GROUP);
  if (!Organization.isFamily(jobFamily))
    throw new BadInputError("jobFamily: 2 to 40 lower-case letters, digits and hyphens.", ["jobFamily"]);
  return groupOf(deps, agency, period, Rules.familyGroup(jobFamily));
};

/** A cursor belongs to one publication of one group: after a correction its place may be somebody else's. */
const listName = ({ ref }: Group): string =>
  `ranking.${ref.period}.${ref.fence}.${ref.corrections.length}.${ref.group}`;
const positionOf = (group: Group, after: string | null): number => {
  if (after === null) return 0;
  const position = decodeCursor(listName(group), after);
  if (!/^\d{1,7}$/.test(position)) throw new BadInputError("after: a cursor this list returned.", ["after"]);
  return Number(position) + 1;
};

/** The pages rows stand on: the head where the first of them holds all. */
const sectionOf = (deps: Deps, agency: string, group: Group, from: number, count: number): Promise<Store.Section> => {
  const [first, last] = [Math.floor(from / ROWS_PER_PAGE), Math.floor((from + count - 1) / ROWS_PER_PAGE)];
  return last === 0 ? group.head() : Store.section(deps.db, agency, group.ref, first, last);
};

/** What a page asks for, checked before anything is read: a size, and the position to begin at. */
const requested = (group: Group, first: number, after: string | null | undefined) => {
  const request = checkPage(first, after);
  return { from: positionOf(group, request.after), count: request.first };
};

/** Rows of a group by rank, in one request. The caller was permitted when it got the group. */
export const page = async (
  deps: Deps,
  agency: string,
  group: Group,
  first: number,
  after?: string | null,
): Promise<Page<RankedRow>> => {
  const { from, count } = requested(group, first, after);
  const section = await sectionOf(deps, agency, group, from, count);
  const { rows, more } = Store.rowsIn(section, from, count);
  return {
    edges: rows.map((row, i) => ({
      node: row,
      cursor: encodeCursor(listName(group), String(from + i)),
    })),
    hasNextPage: more,
  };
};

export type Distribution = readonly { readonly predicate: Predicate; readonly count: number }[];
const NO_PREDICATES = { predicates: Rules.NOBODY, apart: Rules.NOBODY };

/** How many people are ranked in a group. */
export const total = async (group: Group): Promise<number> => (await group.head()).summary?.total ?? 0;

/** What the group's rank keys mean; null where nobody of it was rated. */
export const scale = async (group: Group): Promise<string | null> => (await group.head()).summary?.scale ?? null;

/** People per predicate in a group. */
export const distribution = async (group: Group): Promise<Distribution> =>
  Rules.distributionOf((await group.head()).summary ?? NO_PREDICATES);

/** What an employee may know of the ranking: their own standing, and how the whole agency is distributed. */
export type OwnStanding = {
  readonly period: Period;
  readonly result: Appraisal.Result;
  /** Null where the group is smaller than the policy allows, or the employee was not rated. */
  readonly standing: Standing | null;
  readonly distribution: Distribution;
};

/** Places of keys in a group: from its summary, or from the slices they stand in, which costs one request. */
export const standingsIn = async (
  deps: Deps,
  agency: string,
  ref: Store.RankingRef,
  { counts, total }: Pick<Summary, "counts" | "total">,
  rankKeys: readonly number[],
): Promise<(rankKey: number) => Standing | null> => {
  if (counts !== null) return (rankKey) => Rules.standingIn({ higher: 0, counts }, total, rankKey);
  const slices = await Store.slices(deps.db, agency, ref, rankKeys);
  return (rankKey) => {
    const slice = slices.get(Rules.sliceOf(rankKey));
    return slice === undefined ? null : Rules.standingIn(slice, total, rankKey);
  };
};

/** Whether a group is large enough for an employee to be shown their own rank in it, and how it is distributed. */
export const isLargeEnough = ({ total, minimumGroup }: Pick<Summary, "total" | "minimumGroup">): boolean =>
  total >= minimumGroup;

/**
 * An employee's own result and place in the agency: one request for both, and one more where keys are so many that they
 * stand in slices. Null before publication and for whoever is not on the period's roll.
 */
export const standingOf = async (
  deps: Deps,
  agency: string,
  period: Period,
  employee: string,
): Promise<OwnStanding | null> => {
  const ref = Store.refOf(period, AGENCY_GROUP);
  const key = Appraisal.firstResultKey(agency, period, employee);
  if (ref === null || key === null) return null;
  const [first, summary] = await getBoth(
    deps.db,
    [key, Appraisal.storedResultSchema],
    [Store.summaryKey(agency, ref), Store.storedSummary],
  );
  const [result = null] = await Appraisal.latestResults(deps.db, agency, [first]);
  if (result === null || summary === null) return null;
  if (!isLargeEnough(summary)) return { period, result, standing: null, distribution: [] };
  const { rankKey } = result;
  const places = rankKey === null ? null : await standingsIn(deps, agency, ref, summary, [rankKey]);
  const standing = rankKey === null || places === null ? null : places(rankKey);
  return { period, result, standing, distribution: Rules.distributionOf(summary) };
};

/** The actor's own result and place in the agency; null before publication. */
export const own = async (deps: Deps, actor: Actor.Actor | null, period: Period): Promise<OwnStanding | null> => {
  const by = Actor.signedIn(actor);
  Actor.permit(actor, "ranking.readOwn", { agency: by.agency });
  return standingOf(deps, by.agency, period, by.employee);
};

/** A page of one of the lists beside the rankings; for personnel officers and auditors. */
const listed = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  list: string,
  first: number,
  after?: string | null,
): Promise<Page<RankedRow> | null> => {
  const agency = officersOf(actor);
  const group = groupOf(deps, agency, period, list);
  return group === null ? null : page(deps, agency, group, first, after);
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

/**
 * Those whose rank key rose most since the period compared with, a hundred at most; a row's key is the rise. Null before
 * publication and where there is no such period. For personnel officers and auditors.
 */
export const improved = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  first: number,
  after?: string | null,
): Promise<Page<RankedRow> | null> => {
  const agency = officersOf(actor);
  const group = groupOf(deps, agency, period, MOST_IMPROVED_GROUP);
  if (group === null) return null;
  requested(group, first, after);
  return period.output?.comparedWith == null ? null : page(deps, agency, group, first, after);
};
