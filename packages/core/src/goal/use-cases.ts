import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { isId } from "../shared/ids.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type CommonCode, type Outcome, refuse } from "../shared/outcome.ts";
import { dateAt } from "../shared/time.ts";
import { type GoalCode, type UnitClass, type UnitClassInput, unitClassInput } from "./model.ts";
import { overseerOn } from "./rules.ts";
import * as Store from "./store.ts";

/**
 * Sets a unit's class for a period: by the head of the unit one level up; for the agency's own unit, which has none
 * above it, a personnel officer records it (PermenPANRB 6/2022, art. 24 and annex IV.B.1).
 */
export const setUnitClass = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: UnitClassInput,
): Promise<Outcome<UnitClass, GoalCode | CommonCode>> => {
  const input = parseInput(unitClassInput, raw);
  const by = Actor.signedIn(actor);
  const agency = await Agency.loadForWriting(deps, by.agency);
  const [period, unit] = await Promise.all([
    Period.find(deps, actor, input.periodId),
    Organization.unit(deps, actor, input.unitId),
  ]);
  if (period === null) return refuse("NOT_FOUND", ["periodId"]);
  if (unit === null) return refuse("NOT_FOUND", ["unitId"]);
  const above = await Organization.directory(deps, by.agency).units(unit.path.slice(0, -1));
  const overseer = overseerOn(
    unit,
    above.filter((one) => one !== null),
    dateAt(deps.now, agency.zone),
  );
  const relations = overseer === by.employee ? (["HEAD_ABOVE"] as const) : [];
  const action = unit.parent === null ? "organizationClass.setTop" : "organizationClass.set";
  Actor.permit(actor, action, { agency: by.agency, relations });
  if (deps.now >= period.escalationClosesAt)
    return refuse("TOO_LATE", ["periodId"], { until: period.escalationClosesAt });
  const before = await Store.unitClass(deps.db, by.agency, period.id, unit.id);
  if (before?.class === input.class && before.basis === input.basis && before.setBy === by.employee)
    return accept(before);
  if ((before?.version ?? 0) !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const set = await Store.set(deps.db, by.agency, before, input, { actor: Actor.auditName(by), at: deps.now });
  return set === null ? refuse("VERSION_CONFLICT", ["version"]) : accept(set);
};

/** A unit's class in a period, or null while nobody set it. */
export const unitClass = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: string,
  unit: string,
): Promise<UnitClass | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "organization.read", { agency });
  return isId("per", period) && isId("unt", unit) ? Store.unitClass(deps.db, agency, period, unit) : null;
};
