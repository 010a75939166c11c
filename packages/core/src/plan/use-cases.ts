import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { isRepetition } from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { checkIdempotencyKey } from "../shared/ids.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, type CommonCode, type Outcome, refuse, refuseAll } from "../shared/outcome.ts";
import {
  type CreateInput,
  createInput,
  type MoveInput,
  moveInput,
  type Plan,
  type PlanAction,
  type PlanCode,
  type ReturnInput,
  type ReviseInput,
  returnInput,
  reviseInput,
} from "./model.ts";
import { type Loaded, load, parentApproved, type Reads, straightReads } from "./reads.ts";
import { actionsOf, draftProblems, next, submissionProblems } from "./rules.ts";
import * as Store from "./store.ts";

/** A plan is one a year, so a key used twice is answered as a plan that exists. */
type Answer = Outcome<Plan, PlanCode | Exclude<CommonCode, "IDEMPOTENCY_KEY_REUSED">>;

/** Creates the actor's own plan for a year as a draft. */
export const create = async (deps: Deps, actor: Actor.Actor | null, raw: CreateInput): Promise<Answer> => {
  const input = parseInput(createInput, raw);
  checkIdempotencyKey(input.idempotencyKey);
  const by = Actor.signedIn(actor);
  const agency = await Agency.loadForWriting(deps, by.agency);
  const [period, employee] = await Promise.all([
    Period.find(deps, actor, input.periodId),
    Organization.employee(deps, actor, by.employee),
  ]);
  if (period === null || employee === null) return refuse("NOT_FOUND", ["periodId"]);
  if (!Actor.permit(actor, "plan.write", { agency: agency.id, relations: ["SELF"] })) return refuse("NOT_FOUND");
  if (period.kind !== "YEAR") return refuse("NOT_A_YEAR", ["periodId"]);
  if (Organization.isExempt(employee)) return refuse("EXEMPT");
  if (deps.now >= period.endsAt) return refuse("PERIOD_OVER", ["periodId"], { until: period.endsAt });
  const problems = draftProblems(input.content);
  if (problems.length > 0) return refuseAll(problems);
  const ref = { period: period.id, employee: employee.id };
  const created = digest(input);
  const plan = {
    id: Store.planId(ref),
    ...ref,
    state: "DRAFT" as const,
    content: input.content,
    created,
    submittedAt: null,
    decidedBy: null,
    decidedAt: null,
    returnReason: null,
  };
  await Store.create(deps.db, agency.id, plan, { ...stamp(deps, by), action: "plan.create", input });
  const stored = await Store.find(deps.db, agency.id, ref);
  if (stored === null) return refuse("VERSION_CONFLICT");
  return stored.created === created ? accept(stored) : refuse("ALREADY_EXISTS");
};

const stamp = (deps: Deps, by: Actor.EmployeeActor) => ({ actor: Actor.auditName(by), at: deps.now });

/** Where a use-case finds people and units; the caller's own, when it reads more of them afterwards. */
type Directory = Organization.Directory | undefined;

type Move = {
  readonly action: PlanAction;
  readonly right: "plan.write" | "plan.decide";
  readonly input: { readonly planId: string; readonly version: number };
  /** What else must hold, and what changes besides the state. */
  readonly prepare: (
    loaded: Loaded,
    reads: Reads,
  ) => Promise<Outcome<Partial<Plan>, PlanCode>> | Outcome<Partial<Plan>, PlanCode>;
};

const move = async (
  deps: Deps,
  actor: Actor.Actor | null,
  directory: Directory,
  { action, right, input, prepare }: Move,
): Promise<Answer> => {
  const by = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, by.agency);
  const reads = straightReads(deps, by.agency, directory);
  const loaded = await load(deps, by, input.planId, reads);
  if (loaded === null) return refuse("NOT_FOUND", ["planId"]);
  const { plan, standing } = loaded;
  if (!Actor.permit(by, right, { agency: by.agency, relations: standing.relations }))
    return refuse("NOT_FOUND", ["planId"]);
  const change = { ...stamp(deps, by), action: `plan.${action}`, input };
  if (isRepetition(plan, change)) return accept(plan);
  if (plan.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const state = next(plan.state, action);
  if (state === null)
    return refuse("NOT_NOW", [], { state: plan.state, allowed: actionsOf(plan.state).join(", ") || "-" });
  const prepared = await prepare(loaded, reads);
  if (!prepared.ok) return prepared;
  const changed = await Store.change(deps.db, by.agency, plan, { ...prepared.value, state }, change);
  return changed === null ? refuse("VERSION_CONFLICT", ["version"]) : accept(changed);
};

/** Replaces the content of the actor's own draft or returned plan. */
export const revise = (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: ReviseInput,
  directory?: Directory,
): Promise<Answer> => {
  const input = parseInput(reviseInput, raw);
  return move(deps, actor, directory, {
    action: "revise",
    right: "plan.write",
    input,
    prepare: () => {
      const problems = draftProblems(input.content);
      return problems.length > 0 ? refuseAll(problems) : accept({ content: input.content });
    },
  });
};

/** Submits the actor's own plan to the rater; it waits there while the rater's own plan is not approved. */
export const submit = (deps: Deps, actor: Actor.Actor | null, raw: MoveInput, directory?: Directory): Promise<Answer> =>
  move(deps, actor, directory, {
    action: "submit",
    right: "plan.write",
    input: parseInput(moveInput, raw),
    prepare: ({ plan }) => {
      const problems = submissionProblems(plan.content);
      return problems.length > 0 ? refuseAll(problems) : accept({ submittedAt: deps.now, returnReason: null });
    },
  });

/** Returns a submitted plan with what should change; by the rater. */
export const sendBack = (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: ReturnInput,
  directory?: Directory,
): Promise<Answer> => {
  const input = parseInput(returnInput, raw);
  return move(deps, actor, directory, {
    action: "return",
    right: "plan.decide",
    input,
    prepare: () =>
      accept({ returnReason: input.reason, decidedBy: Actor.signedIn(actor).employee, decidedAt: deps.now }),
  });
};

/** Approves a submitted plan; by the rater, once the rater's own plan is approved. */
export const approve = (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: MoveInput,
  directory?: Directory,
): Promise<Answer> =>
  move(deps, actor, directory, {
    action: "approve",
    right: "plan.decide",
    input: parseInput(moveInput, raw),
    prepare: async ({ plan, standing }, reads) =>
      (await parentApproved(reads, plan, standing))
        ? accept({ decidedBy: Actor.signedIn(actor).employee, decidedAt: deps.now, returnReason: null })
        : refuse("WAITING_FOR_PARENT"),
  });
