import * as Actor from "../actor/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import { type Period, yearOf } from "../period/index.ts";
import type { Plan, PlanAction, PlanView } from "./model.ts";
import { actionsOf, viewOf } from "./rules.ts";
import * as Store from "./store.ts";

/** Reads that several callers of one request share. */
export type Reads = {
  readonly directory: Organization.Directory;
  /** A plan by its id, whoever asks. */
  readonly plan: (id: string) => Promise<Plan | null>;
};

/** Plans in the order of their ids, null where there is none; what `Reads.plan` batches. */
export const loadMany = (deps: Deps, agency: string, ids: readonly string[]): Promise<readonly (Plan | null)[]> =>
  Store.findMany(deps.db, agency, ids.map(Store.refOf));

/** Plans straight from the table, people and units from the caller's directory where it has one. */
export const straightReads = (
  deps: Deps,
  agency: string,
  directory: Organization.Directory = Organization.directory(deps, agency),
): Reads => ({
  directory,
  plan: (id) => Store.find(deps.db, agency, Store.refOf(id)),
});

export type Loaded = {
  readonly plan: Plan;
  readonly standing: Awaited<ReturnType<typeof Organization.relations>>;
};

/** A plan and how the actor stands to its employee; null when there is none. */
export const load = async (deps: Deps, by: Actor.EmployeeActor, id: string, reads: Reads): Promise<Loaded | null> => {
  if (!Store.isPlanId(id)) return null;
  const ref = Store.refOf(id);
  const [plan, employee] = await Promise.all([reads.plan(id), Organization.employee(deps, by, ref.employee)]);
  if (plan === null || employee === null) return null;
  return { plan, standing: await Organization.relations(deps, by, employee, reads.directory) };
};

/**
 * True when nothing above keeps this plan waiting: its rater's plan is approved, its rater makes none, or nobody could
 * approve the rater's.
 */
export const parentApproved = async (
  reads: Reads,
  plan: Plan,
  { rater: { rater }, superior }: Pick<Loaded["standing"], "rater" | "superior">,
): Promise<boolean> => {
  if (rater === null || superior?.rater === null) return true;
  const [parent, [official]] = await Promise.all([
    reads.plan(Store.planId({ period: plan.period, employee: rater })),
    reads.directory.employees([rater]),
  ]);
  if (official && Organization.isExempt(official)) return true;
  return parent?.state === "APPROVED";
};

/** A plan as one actor sees it: with its state as shown, and what the actor may do with it now. */
export type SeenPlan = { readonly plan: Plan; readonly state: PlanView; readonly can: readonly PlanAction[] };

const RIGHT_OF = { revise: "plan.write", submit: "plan.write", return: "plan.decide", approve: "plan.decide" } as const;

const seen = async (by: Actor.EmployeeActor, { plan, standing }: Loaded, reads: Reads): Promise<SeenPlan | null> => {
  const subject = { agency: by.agency, relations: standing.relations };
  if (Actor.authorize(by, "plan.read", subject) !== "ALLOWED") return null;
  const free = plan.state !== "SUBMITTED" || (await parentApproved(reads, plan, standing));
  const can = actionsOf(plan.state).filter(
    (action) => (action !== "approve" || free) && Actor.authorize(by, RIGHT_OF[action], subject) === "ALLOWED",
  );
  return { plan, state: viewOf(plan, free), can };
};

/** A plan by its id; null when there is none or the actor may not see it. */
export const find = async (
  deps: Deps,
  actor: Actor.Actor | null,
  id: string,
  directory?: Organization.Directory,
): Promise<SeenPlan | null> => {
  const by = Actor.signedIn(actor);
  const reads = straightReads(deps, by.agency, directory);
  const loaded = await load(deps, by, id, reads);
  return loaded === null ? null : seen(by, loaded, reads);
};

/** An employee's plan for the year a period belongs to; null when there is none or the actor may not see it. */
export const ofEmployee = async (
  deps: Deps,
  actor: Actor.Actor | null,
  employee: Organization.Employee,
  period: Pick<Period, "id" | "parent">,
  reads: Reads,
): Promise<SeenPlan | null> => {
  const by = Actor.signedIn(actor);
  const [plan, standing] = await Promise.all([
    reads.plan(Store.planId({ period: yearOf(period), employee: employee.id })),
    Organization.relations(deps, by, employee, reads.directory),
  ]);
  return plan === null ? null : seen(by, { plan, standing }, reads);
};

/** The approved plan an appraisal is made against, or null. */
export const approved = async (
  deps: Deps,
  agency: string,
  employee: string,
  period: Pick<Period, "id" | "parent">,
): Promise<Plan | null> => {
  const plan = await Store.find(deps.db, agency, { period: yearOf(period), employee });
  return plan?.state === "APPROVED" ? plan : null;
};
