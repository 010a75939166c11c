import type { Deps } from "../dynamo/index.ts";
import type { LocalDate } from "../shared/time.ts";
import type { Employee, Unit } from "./model.ts";
import type { Directory } from "./reads.ts";
import { assignmentOn, raterOn, ratingHeadOn } from "./rules.ts";
import * as Store from "./store.ts";

const known = <T>(rows: readonly (T | null)[]): readonly T[] => rows.filter((row) => row !== null);

const unitsById = async (from: Directory, ids: readonly string[]): Promise<ReadonlyMap<string, Unit>> =>
  new Map(known(await from.units([...new Set(ids)])).map((unit) => [unit.id, unit]));

/** As `pathOn`, for many employees at once and in their order: a hundred units a request, each read once. */
export const pathsOn = async (
  from: Directory,
  employees: readonly Employee[],
  on: LocalDate,
): Promise<readonly (readonly Unit[])[]> => {
  const seats = employees.map((employee) => assignmentOn(employee.assignments, on)?.unit ?? null);
  const own = await unitsById(from, known(seats));
  const above = await unitsById(
    from,
    [...own.values()].flatMap((unit) => unit.path).filter((id) => !own.has(id)),
  );
  return seats.map((seat) => {
    const path = seat === null ? [] : (own.get(seat)?.path ?? []);
    return path.flatMap((id) => own.get(id) ?? above.get(id) ?? []);
  });
};

/**
 * Everybody who may turn out to be rated by the unit's head: whoever was ever assigned to the unit, and of each unit
 * directly below it the head alone; where nobody rates in that unit, all of it stands to this head as the unit does.
 */
const candidates = async (
  deps: Deps,
  agency: string,
  unit: Unit,
  on: LocalDate,
  from: Directory,
): Promise<readonly string[]> => {
  const people = new Set<string>();
  let level: readonly Unit[] = [unit];
  while (level.length > 0) {
    const [members, below] = await Promise.all([
      Promise.all(level.map((one) => Store.membersOf(deps.db, agency, one.id))),
      Promise.all(level.map((one) => Store.childrenOf(deps.db, agency, one))),
    ]);
    // The list may show a unit's head of a moment ago: the unit itself is read.
    const children = known(await from.units(below.flat()));
    const heads = children.flatMap((child) => ratingHeadOn(child, on)?.employee ?? []);
    for (const employee of [...members.flat(), ...heads]) people.add(employee);
    level = children.filter((child) => ratingHeadOn(child, on) === null);
  }
  return [...people];
};

/**
 * The employees whose rater on a date is whoever heads the unit, by the same rule as `rater`. Costs a query for each ten
 * thousand people ever assigned there and, to find the units directly below, one for each of them at most and one more;
 * a batch for each hundred of these people, of these units, and of the units people work in now with all above. A unit
 * below that nobody rates in costs its own queries and batches again: in an agency without heads, every unit does.
 */
export const ratedByHeadOf = async (
  deps: Deps,
  agency: string,
  unit: Unit,
  on: LocalDate,
  from: Directory,
): Promise<readonly Employee[]> => {
  const employees = known(await from.employees(await candidates(deps, agency, unit, on, from)));
  const paths = await pathsOn(from, employees, on);
  return employees.filter((employee, i) => raterOn(employee, paths[i] ?? [], on).unit === unit.id);
};
