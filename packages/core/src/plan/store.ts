import { record, type Versioned } from "../audit/index.ts";
import { type Database, get, getMany, keyOf, transact } from "../dynamo/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { compositeId, idParts } from "../shared/ids.ts";
import { type Plan, planSchema } from "./model.ts";

export type PlanRef = { readonly period: string; readonly employee: string };

const planKey = (agency: string, ref: PlanRef) => keyOf(agency, [ref.employee], `PLAN#${ref.period}`);

/** A plan's id carries its year's and its employee's, so it is found without a look-up. */
export const planId = (ref: PlanRef): string => compositeId("pln", ref.period, ref.employee);
export const isPlanId = (id: string): boolean => idParts("pln", id, 2) !== null;
/** Whose and which year's plan an id names; ids of clients are checked first. */
export const refOf = (id: string): PlanRef => {
  const parts = idParts("pln", id, 2);
  if (parts === null) throw new InvariantError(`${id} is not a plan's id.`);
  return { period: `per_${parts[0]}`, employee: `emp_${parts[1]}` };
};

export const find = (db: Database, agency: string, ref: PlanRef): Promise<Plan | null> =>
  get(db, planKey(agency, ref), planSchema);

/** Plans in the order of their refs, strongly consistent: their versions are what the next change is based on. */
export const findMany = (db: Database, agency: string, refs: readonly PlanRef[]): Promise<readonly (Plan | null)[]> =>
  getMany(
    db,
    refs.map((ref) => planKey(agency, ref)),
    planSchema,
    { consistent: true },
  );

type By = {
  readonly actor: string;
  readonly at: string;
  readonly action: string;
  readonly reason?: string;
  readonly input: unknown;
};

/** Creates a plan; false when the employee already has one for the year. */
export const create = async (
  db: Database,
  agency: string,
  plan: Omit<Plan, keyof Versioned>,
  by: By,
): Promise<boolean> => {
  const { write, next } = record(agency, plan.id, null, { ...by, body: plan });
  const failed = await transact(db, [
    { put: { ...planKey(agency, plan), ...plan, ...next }, when: { absent: true } },
    write,
  ]);
  return failed.length === 0;
};

/** Changes a plan; null when somebody else did meanwhile. */
export const change = async (
  db: Database,
  agency: string,
  before: Plan,
  set: Partial<Omit<Plan, keyof Versioned>>,
  by: By,
): Promise<Plan | null> => {
  const { write, next } = record(agency, before.id, before, { ...by, body: set });
  const failed = await transact(db, [
    { update: planKey(agency, before), set: { ...set, ...next }, when: { equals: { version: before.version } } },
    write,
  ]);
  return failed.length === 0 ? { ...before, ...set, ...next } : null;
};
