import * as Actor from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import type { Period } from "../period/index.ts";
import { BadInputError } from "../shared/errors.ts";
import { isId } from "../shared/ids.ts";
import { checkPage, decodeCursor, encodeCursor, type Page } from "../shared/page.ts";
import { type Progress, TOP, type UnitProgress } from "./model.ts";
import { add, NOBODY, progressOf, together } from "./rules.ts";
import * as Store from "./store.ts";

/** How far a period is in the whole agency, as of the last few seconds; for personnel officers and auditors. */
export const progress = async (deps: Deps, actor: Actor.Actor | null, period: Period): Promise<Progress> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "progress.read", { agency });
  const top = together(await Store.under(deps.db, { agency, period: period.id }, TOP));
  return progressOf([...top.values()].reduce(add, NOBODY), period, deps.now);
};

/** A unit whose figures the actor may read, or null where there is none: for officers and auditors, its heads and those above. */
const readable = async (
  deps: Deps,
  actor: Actor.Actor | null,
  unitId: string,
  from: Organization.Directory,
): Promise<Organization.Unit | null> => {
  const { agency, employee } = Actor.signedIn(actor);
  const [unit = null] = isId("unt", unitId) ? await from.units([unitId]) : [];
  // Officers and auditors cost no look-up.
  if (unit === null || Actor.authorize(actor, "progress.readUnit", { agency }) === "ALLOWED") return unit;
  const [path, today] = await Promise.all([from.units(unit.path), Organization.today(deps, from)]);
  const isAbove = Organization.headsOver(
    employee,
    path.filter((row) => row !== null),
    today,
  );
  Actor.permit(actor, "progress.readUnit", { agency, relations: isAbove ? ["HEAD_ABOVE"] : [] });
  return unit;
};

/**
 * How far a period is in a unit with all below it, as of the last few seconds; null when there is no such unit. For
 * its heads and those above, personnel officers and auditors. Costs one query.
 */
export const progressOfUnit = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  unitId: string,
  from: Organization.Directory = Organization.directory(deps, Actor.signedIn(actor).agency),
): Promise<Progress | null> => {
  const { agency } = Actor.signedIn(actor);
  const unit = await readable(deps, actor, unitId, from);
  if (unit === null) return null;
  const siblings = together(await Store.under(deps.db, { agency, period: period.id }, unit.parent ?? TOP));
  return progressOf(siblings.get(unit.id) ?? NOBODY, period, deps.now);
};

/** The unit whose parts are asked for, the agency's own where none is named. */
const wholeOf = async (
  deps: Deps,
  actor: Actor.Actor | null,
  unitId: string | null,
  from: Organization.Directory,
): Promise<string | null> => {
  if (unitId !== null) return (await readable(deps, actor, unitId, from))?.id ?? null;
  Actor.permit(actor, "progress.read", { agency: Actor.signedIn(actor).agency });
  // Units are listed each after the one above it: the first is the agency's own.
  return (await Organization.unitPage(deps, actor, 1)).edges[0]?.node.id ?? null;
};

/**
 * How far a period is in each of the units directly below a unit, by id, those with nobody on the roll left out; null
 * when there is no such unit. Without a unit: below the agency's own, for personnel officers and auditors. Costs one
 * query, and without a unit one more.
 */
export const progressByUnit = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period,
  { unitId, first, after }: { readonly unitId: string | null; readonly first: number; readonly after: string | null },
  from: Organization.Directory = Organization.directory(deps, Actor.signedIn(actor).agency),
): Promise<Page<UnitProgress> | null> => {
  const request = checkPage(first, after);
  const whole = await wholeOf(deps, actor, unitId, from);
  if (whole === null) return null;
  const { agency } = Actor.signedIn(actor);
  const list = `progressByUnit.${period.id}.${whole}`;
  const last = request.after === null ? "" : decodeCursor(list, request.after);
  const rows = [...together(await Store.under(deps.db, { agency, period: period.id }, whole))]
    .filter(([unit]) => unit > last)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    edges: rows.slice(0, request.first).map(([unit, counts]) => ({
      node: { unit, progress: progressOf(counts, period, deps.now) },
      cursor: encodeCursor(list, unit),
    })),
    hasNextPage: rows.length > request.first,
  };
};

/** An entity's whole history, oldest first, and the version of the first entry that does not follow; null: whole. */
export type AuditTrail = { readonly entries: readonly Audit.AuditEntry[]; readonly firstBreak: number | null };

/** The history of one entity by its id; empty when there is none. For personnel officers and auditors. */
export const auditTrail = async (deps: Deps, actor: Actor.Actor | null, entity: string): Promise<AuditTrail> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "audit.read", { agency });
  if (!/^[a-z]{3}_[0-9a-z-]{1,80}(:[A-Za-z0-9_:-]{1,120})?$/.test(entity))
    throw new BadInputError("entityId: the id of an object this API returned.", ["entityId"]);
  const entries = await Audit.entriesOf(deps.db, agency, entity);
  return { entries, firstBreak: Audit.firstBreak(entries) };
};
