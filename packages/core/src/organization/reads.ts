import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import { isId } from "../shared/ids.ts";
import { checkPage, type Page } from "../shared/page.ts";
import { dateAt, type LocalDate } from "../shared/time.ts";
import type { Employee, JobKind, Position, RaterResolution, Unit } from "./model.ts";
import { assignmentOn, headOn, isActive, raterOn } from "./rules.ts";
import * as Store from "./store.ts";

/** A unit of the actor's agency, or null. */
export const unit = async (deps: Deps, actor: Actor.Actor | null, id: string): Promise<Unit | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "organization.read", { agency });
  return isId("unt", id) ? Store.unit(deps.db, agency, id) : null;
};

/** A position of the actor's agency, or null. */
export const position = async (deps: Deps, actor: Actor.Actor | null, id: string): Promise<Position | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "organization.read", { agency });
  return isId("pos", id) ? Store.position(deps.db, agency, id) : null;
};

/** Positions of the actor's agency in the order of their ids, null where there is none. */
export const positions = async (
  deps: Deps,
  actor: Actor.Actor | null,
  ids: readonly string[],
): Promise<readonly (Position | null)[]> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "organization.read", { agency });
  return Store.positions(deps.db, agency, ids);
};

/** An employee of the actor's agency, or null; personal fields are gated one by one. */
export const employee = async (deps: Deps, actor: Actor.Actor | null, id: string): Promise<Employee | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "organization.read", { agency });
  return isId("emp", id) ? Store.employee(deps.db, agency, id) : null;
};

/** The agency's units, each after the one above it. */
export const unitPage = async (
  deps: Deps,
  actor: Actor.Actor | null,
  first: number,
  after?: string | null,
): Promise<Page<Unit>> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "organization.read", { agency });
  return Store.unitPage(deps.db, agency, checkPage(first, after));
};

/** The positions of one unit, by title. */
export const positionsOf = async (deps: Deps, actor: Actor.Actor | null, id: string): Promise<readonly Position[]> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "organization.read", { agency });
  return Store.positionsOf(deps.db, agency, id);
};

/** The agency's employees by name; for personnel officers and auditors. */
export const employeePage = async (
  deps: Deps,
  actor: Actor.Actor | null,
  first: number,
  after?: string | null,
): Promise<Page<Employee>> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "employee.list", { agency });
  return Store.employeePage(deps.db, agency, checkPage(first, after));
};

/** True when the employee heads the unit or one above it on a date; a team's leader does not count. */
export const headsOver = (employee: string, path: readonly Unit[], on: LocalDate): boolean =>
  path.some((unit) => unit.kind !== "TEAM" && headOn(unit.heads, on)?.employee === employee);

/** Those assigned to a unit today, by id; for its heads, personnel officers and auditors. A page may be short. */
export const memberPage = async (
  deps: Deps,
  actor: Actor.Actor | null,
  id: string,
  first: number,
  after?: string | null,
): Promise<Page<Employee>> => {
  const by = Actor.signedIn(actor);
  const request = checkPage(first, after);
  const [agency, unit] = await Promise.all([Agency.load(deps, by.agency), Store.unit(deps.db, by.agency, id)]);
  if (unit === null) return { edges: [], hasNextPage: false };
  const today = dateAt(deps.now, agency.zone);
  const path = (await Store.units(deps.db, by.agency, unit.path, { consistent: true })).filter((row) => row !== null);
  const relations = headsOver(by.employee, path, today) ? (["HEAD_ABOVE"] as const) : [];
  Actor.permit(actor, "unit.members", { agency: by.agency, relations });
  const page = await Store.memberPage(deps.db, by.agency, id, request);
  const employees = await Store.employees(
    deps.db,
    by.agency,
    page.edges.map((edge) => edge.node.employee),
    { consistent: false },
  );
  return {
    hasNextPage: page.hasNextPage,
    edges: page.edges.flatMap((edge, i) => {
      const node = employees[i] ?? null;
      return node !== null && assignmentOn(node.assignments, today)?.unit === id ? [{ node, cursor: edge.cursor }] : [];
    }),
  };
};

/** Reads that several callers of one request share; keys are ids, the agency is fixed. */
export type Directory = {
  readonly agency: () => Promise<Agency.Agency>;
  readonly employees: (ids: readonly string[]) => Promise<readonly (Employee | null)[]>;
  readonly units: (ids: readonly string[]) => Promise<readonly (Unit | null)[]>;
};

/** A directory that reads straight from the table, the agency once; rights rest on it, so it sees every earlier write. */
export const directory = (deps: Deps, agency: string, freshness: Store.Freshness = { consistent: true }): Directory => {
  let own: Promise<Agency.Agency> | undefined;
  return {
    agency: () => {
      own ??= Agency.load(deps, agency);
      return own;
    },
    employees: (ids) => Store.employees(deps.db, agency, ids, freshness),
    units: (ids) => Store.units(deps.db, agency, ids, freshness),
  };
};

/** Today in the agency's zone. */
export const today = async (deps: Deps, from: Directory): Promise<LocalDate> =>
  dateAt(deps.now, (await from.agency()).zone);

/** The units, teams included, whose head an employee is on a date. */
export const headedUnits = async (from: Directory, employee: Employee, on: LocalDate): Promise<readonly Unit[]> => {
  const led = employee.assignments.filter((one) => one.leads && isActive(one, on));
  const units = await from.units(led.map((one) => one.unit));
  // The holder of a leading position is not its head while somebody else acts in it.
  return units.filter((unit) => unit !== null).filter((unit) => headOn(unit.heads, on)?.employee === employee.id);
};

/** The units from the agency down to where an employee is assigned on a date; empty without an assignment. */
export const pathOn = async (from: Directory, employee: Employee, on: LocalDate): Promise<readonly Unit[]> => {
  const assignment = assignmentOn(employee.assignments, on);
  if (assignment === null) return [];
  const [own] = await from.units([assignment.unit]);
  if (own === null || own === undefined) return [];
  const above = await from.units(own.path.slice(0, -1));
  return [...above.filter((unit) => unit !== null), own];
};

/** Who rates an employee on a date, and why. */
export const rater = async (from: Directory, employee: Employee, on: LocalDate): Promise<RaterResolution> =>
  raterOn(employee, await pathOn(from, employee, on), on);

/** The rater and the rater's own rater, on a date. */
export const chain = async (
  from: Directory,
  employee: Employee,
  on: LocalDate,
): Promise<{
  readonly rater: RaterResolution;
  readonly superior: RaterResolution | null;
  readonly path: readonly Unit[];
}> => {
  const path = await pathOn(from, employee, on);
  const found = raterOn(employee, path, on);
  if (found.rater === null) return { rater: found, superior: null, path };
  const [official] = await from.employees([found.rater]);
  return { rater: found, superior: official ? await rater(from, official, on) : null, path };
};

/** How the actor stands to an employee today; the ground of every decision about that employee's records. */
export const relations = async (
  deps: Deps,
  actor: Actor.EmployeeActor,
  employee: Employee,
  from: Directory = directory(deps, actor.agency),
): Promise<{
  readonly relations: readonly Actor.Relation[];
  readonly rater: RaterResolution;
  readonly superior: RaterResolution | null;
  readonly path: readonly Unit[];
  readonly today: LocalDate;
  /** The job the employee holds today and its family, or null without an assignment. */
  readonly job: JobKind | null;
  readonly family: string | null;
  readonly agency: Agency.Agency;
}> => {
  const agency = await from.agency();
  const today = dateAt(deps.now, agency.zone);
  const found = await chain(from, employee, today);
  const self = actor.employee === employee.id;
  const relations: Actor.Relation[] = [
    ...(self ? (["SELF"] as const) : (["COLLEAGUE"] as const)),
    ...(!self && found.rater.rater === actor.employee ? (["RATER"] as const) : []),
    ...(!self && found.superior?.rater === actor.employee ? (["SUPERIOR_OF_RATER"] as const) : []),
    ...(!self && headsOver(actor.employee, found.path, today) ? (["HEAD_ABOVE"] as const) : []),
  ];
  const { job, family } = assignmentOn(employee.assignments, today) ?? { job: null, family: null };
  return { relations, ...found, today, job, family, agency };
};

/** Whether the actor may read an employee's personal record; officers and auditors cost no look-up. */
export const mayReadRecord = async (
  deps: Deps,
  actor: Actor.Actor | null,
  employee: Employee,
  from: Directory,
): Promise<boolean> => {
  const by = Actor.signedIn(actor);
  const { agency } = by;
  if (Actor.authorize(by, "employee.readRecord", { agency }) === "ALLOWED") return true;
  const standing = await relations(deps, by, employee, from);
  return Actor.authorize(by, "employee.readRecord", { agency, relations: standing.relations }) === "ALLOWED";
};
