import * as Actor from "../actor/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import * as Plan from "../plan/index.ts";
import { BadInputError } from "../shared/errors.ts";
import { checkPage, type Page } from "../shared/page.ts";
import type { Instant } from "../shared/time.ts";
import type { Activity, ActivityMonth } from "./model.ts";
import { type WorkOfResult, workReport } from "./rules.ts";
import * as Store from "./store.ts";

const checkMonth = (month: string): string => {
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(month))
    throw new BadInputError("month: a month as YYYY-MM, 2026-03 for instance.", ["month"]);
  return month;
};

const permitted = async (
  deps: Deps,
  actor: Actor.Actor | null,
  employee: Organization.Employee,
  directory: Organization.Directory,
): Promise<string> => {
  const by = Actor.signedIn(actor);
  const { agency } = by;
  if (Actor.authorize(by, "activity.read", { agency }) !== "ALLOWED") {
    const { relations } = await Organization.relations(deps, by, employee, directory);
    Actor.permit(actor, "activity.read", { agency, relations });
  }
  return agency;
};

/** An employee's activities of a month, by day; for whoever may read the employee's record. */
export const activitiesOf = async (
  deps: Deps,
  actor: Actor.Actor | null,
  employee: Organization.Employee,
  month: string,
  first: number,
  after: string | null | undefined,
  directory: Organization.Directory,
): Promise<Page<Activity>> => {
  const [of, request] = [checkMonth(month), checkPage(first, after)];
  const agency = await permitted(deps, actor, employee, directory);
  return Store.pageOfMonth(deps.db, agency, employee.id, of, request);
};

/** The monthly work-result report with the month's counts; `head` is null where nothing was reported. */
export type MonthReport = {
  readonly month: string;
  readonly head: ActivityMonth | null;
  readonly work: readonly WorkOfResult[];
};

/** An employee's work-result report of a month; for whoever may read the employee's record. */
export const reportOf = async (
  deps: Deps,
  actor: Actor.Actor | null,
  employee: Organization.Employee,
  month: string,
  directory: Organization.Directory,
): Promise<MonthReport> => {
  const of = checkMonth(month);
  const agency = await permitted(deps, actor, employee, directory);
  const year = Period.yearId(agency, Number(of.slice(0, 4)));
  const [head, activities, [plan]] = await Promise.all([
    Store.month(deps.db, agency, employee.id, of),
    Store.ofMonth(deps.db, agency, employee.id, of),
    Plan.loadMany(deps, agency, [Plan.planId({ period: year, employee: employee.id })]),
  ]);
  return { month: of, head, work: workReport(plan?.content.results ?? [], activities) };
};

/** What one member of a unit reported in a month; null counts where nothing was. */
export type MemberMonth = { readonly employee: Organization.Employee; readonly head: ActivityMonth | null };

/**
 * The members of a unit with what each reported in a month; for its heads, personnel officers and auditors. With
 * `changedSince` only those whose month changed then or later, so that a page may be short.
 */
export const monthsOfUnit = async (
  deps: Deps,
  actor: Actor.Actor | null,
  unit: string,
  month: string,
  changedSince: Instant | null,
  first: number,
  after?: string | null,
): Promise<Page<MemberMonth>> => {
  const of = checkMonth(month);
  const { agency } = Actor.signedIn(actor);
  const members = await Organization.memberPage(deps, actor, unit, first, after);
  const heads = await Store.months(
    deps.db,
    agency,
    members.edges.map(({ node }) => node.id),
    of,
  );
  return {
    hasNextPage: members.hasNextPage,
    edges: members.edges.flatMap(({ node, cursor }, i) => {
      const head = heads[i] ?? null;
      const shown = changedSince === null || (head !== null && head.changedAt >= changedSince);
      return shown ? [{ cursor, node: { employee: node, head } }] : [];
    }),
  };
};
