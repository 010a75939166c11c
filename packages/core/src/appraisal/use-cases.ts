import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { isRepetition } from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Goal from "../goal/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import * as Plan from "../plan/index.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type CommonCode, type Outcome, refuse, refuseAll } from "../shared/outcome.ts";
import {
  type AppraisalCode,
  type RateInput,
  rateInput,
  type ScoringInput,
  type SelfInput,
  selfInput,
} from "./model.ts";
import { completenessProblems, composeRating, isFinal, itemRatings, next } from "./rules.ts";
import * as Store from "./store.ts";

/** What a change of an appraisal answers. */
export type Answer = Outcome<Appraisal, AppraisalCode | Exclude<CommonCode, "IDEMPOTENCY_KEY_REUSED">>;

/** An appraisal with the period it belongs to. */
export type Appraisal = { readonly input: ScoringInput; readonly period: Period.Period };

export type Loaded = Appraisal & {
  readonly open: Store.OpenPeriod;
  readonly standing: Awaited<ReturnType<typeof Organization.relations>>;
};

/** An appraisal and how the actor stands to it, by the caller's directory if it has one; null when there is none. */
export const load = async (
  deps: Deps,
  by: Actor.EmployeeActor,
  id: string,
  directory?: Organization.Directory,
): Promise<Loaded | null> => {
  if (!Store.isAppraisalId(id)) return null;
  const ref = Store.refOf(id);
  const [period, employee] = await Promise.all([
    Period.load(deps, by.agency, ref.period),
    Organization.employee(deps, by, ref.employee),
  ]);
  if (period === null || employee === null || period.shards === null) return null;
  const open = { id: period.id, shards: period.shards };
  const [input, standing] = await Promise.all([
    Store.input(deps.db, by.agency, open, ref.employee),
    Organization.relations(deps, by, employee, directory),
  ]);
  return input === null ? null : { input, period, open, standing };
};

/** Submits the actor's own self-assessment, against the approved plan, between the period's end and the evaluation's. */
export const selfAssess = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: SelfInput,
  directory?: Organization.Directory,
): Promise<Answer> => {
  const input = parseInput(selfInput, raw);
  const by = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, by.agency);
  const loaded = await load(deps, by, input.appraisalId, directory);
  if (loaded === null) return refuse("NOT_FOUND", ["appraisalId"]);
  const { period, open, standing } = loaded;
  if (!Actor.permit(by, "appraisal.selfAssess", { agency: by.agency, relations: standing.relations }))
    return refuse("NOT_FOUND", ["appraisalId"]);
  const change = { actor: Actor.auditName(by), at: deps.now, action: "appraisal.selfAssess", input };
  if (isRepetition(loaded.input, change)) return accept(loaded);
  const window = Period.ratingWindow(period, deps.now);
  if (window === "NOT_YET") return refuse("WINDOW_NOT_OPEN", [], { from: period.endsAt });
  if (window !== "RATER") return refuse("WINDOW_CLOSED", [], { until: period.evaluationClosesAt });
  const state = next(loaded.input.state, "selfAssess");
  if (state === null) return refuse("NOT_NOW", [], { state: loaded.input.state });
  if (loaded.input.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const plan = await Plan.approved(deps, by.agency, by.employee, period);
  if (plan === null) return refuse("NO_APPROVED_PLAN");
  const problems = completenessProblems(
    input.content,
    plan.content.results.map((result) => result.id),
  );
  if (problems.length > 0) return refuseAll(problems);
  const self = { content: input.content, submittedAt: deps.now, planVersion: plan.version };
  const set = { state, selfAt: deps.now, bySelf: itemRatings(input.content, plan.content.results) };
  const changed = await Store.change(deps.db, by.agency, open, loaded.input, set, { self }, change);
  return changed === null ? refuse("VERSION_CONFLICT", ["version"]) : accept({ input: changed, period });
};

/**
 * How somebody stands to a rating: its superior is the superior of who gave it, whatever became of the employee or the
 * rater since, and nobody is that of their own rating (PermenPANRB 6/2022, annex V.B.5). Of a rating that is final, of
 * who left, and before there is one, as to the employee.
 */
export const relationsToRating = async (
  by: Actor.EmployeeActor,
  { input, standing }: Pick<Loaded, "input" | "standing">,
  from: Organization.Directory,
): Promise<readonly Actor.Relation[]> => {
  const { relations, rater, today } = standing;
  const { rating } = input;
  if (rating === null || rating.final || rater.rater === null || rating.by === rater.rater) return relations;
  const [official] = await from.employees([rating.by]);
  const superior = official ? (await Organization.rater(from, official, today)).rater : null;
  const others = relations.filter((one) => one !== "SUPERIOR_OF_RATER");
  return superior === by.employee && input.employee !== by.employee ? [...others, "SUPERIOR_OF_RATER"] : others;
};

/** Where somebody stands on the day of the rating, the units left remembered. */
const placeOf = (
  { path: before, formerUnits }: ScoringInput,
  { path: units, job, family }: Pick<Loaded["standing"], "path" | "job" | "family">,
) => {
  const path = units.map((one) => one.id);
  const left = before.filter((unit) => !path.includes(unit) && !formerUnits.includes(unit));
  return { path, ...(left.length > 0 ? { formerUnits: [...formerUnits, ...left] } : {}), job, family };
};

/**
 * Submits the rating of every result and behaviour and of both axes: by the rater until the evaluation closes, then,
 * if the rater was silent, by the rater's superior until the escalation closes; the superior's is final
 * (PermenPANRB 6/2022, annex IV.A.11).
 */
export const rate = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: RateInput,
  directory?: Organization.Directory,
): Promise<Answer> => {
  const input = parseInput(rateInput, raw);
  const by = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, by.agency);
  const loaded = await load(deps, by, input.appraisalId, directory);
  if (loaded === null) return refuse("NOT_FOUND", ["appraisalId"]);
  const { period, open, standing } = loaded;
  const window = Period.ratingWindow(period, deps.now);
  const subject = { agency: by.agency, relations: standing.relations };
  const mayAs = (right: Actor.Action): boolean => Actor.authorize(by, right, subject) === "ALLOWED";
  const isRater = mayAs("appraisal.rate");
  const isSuperior = mayAs("appraisal.rateEscalated");
  if (!isRater && !isSuperior && !Actor.permit(by, "appraisal.rate", subject))
    return refuse("NOT_FOUND", ["appraisalId"]);
  const action = window === "SUPERIOR" ? "rateEscalated" : "rate";
  const change = { actor: Actor.auditName(by), at: deps.now, action: `appraisal.${action}`, input };
  // A retry may come when the right to rate has passed on: it is answered as what it was.
  const sent = ["appraisal.rate", "appraisal.rateEscalated"].map((name) => ({ ...change, action: name }));
  if (sent.some((one) => isRepetition(loaded.input, one))) return accept(loaded);
  if (window === "NOT_YET") return refuse("WINDOW_NOT_OPEN", [], { from: period.endsAt });
  if (window === "CLOSED") return refuse("WINDOW_CLOSED", [], { until: period.escalationClosesAt });
  if (window === "SUPERIOR" && !isSuperior)
    return refuse("PASSED_TO_SUPERIOR", [], { until: period.evaluationClosesAt });
  if (window === "RATER" && !isRater) return refuse("STILL_WITH_RATER", [], { until: period.evaluationClosesAt });
  const state = next(loaded.input.state, action);
  if (state === null) return refuse("NOT_NOW", [], { state: loaded.input.state });
  if (loaded.input.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const { employee } = loaded.input;
  const led = standing.path.find((one) => one.id === standing.rater.unit);
  const [plan, unitClass] = await Promise.all([
    Plan.approved(deps, by.agency, employee, period),
    led === undefined ? null : Goal.unitClass(deps, actor, period.id, led.id),
  ]);
  if (plan === null) return refuse("NO_APPROVED_PLAN");
  if (led === undefined || unitClass === null) return refuse("CLASS_MISSING", [], { unit: led?.name ?? "-" });
  const ratedBy = Organization.headOn(led.heads, standing.today)?.job ?? null;
  const composed = composeRating(input.content, plan, {
    by: by.employee,
    at: deps.now,
    unit: led.id,
    class: unitClass.class,
    final: isFinal(action === "rateEscalated", ratedBy, standing.job),
  });
  if (!composed.ok) return composed;
  const { document } = composed.value;
  // Where somebody is rated is where they are ranked, and with whom (annex IV.A: the new rater and unit apply).
  const place = placeOf(loaded.input, standing);
  const set = { state, ...place, ...composed.value.set };
  const changed = await Store.change(deps.db, by.agency, open, loaded.input, set, { rating: document }, change);
  return changed === null ? refuse("VERSION_CONFLICT", ["version"]) : accept({ input: changed, period });
};
