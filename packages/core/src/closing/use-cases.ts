import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { dateAt } from "../shared/time.ts";
import { enrol, fixShards } from "./enrolment.ts";
import type { Budget, ClosingProgress, Progress, Target } from "./model.ts";
import { scoreAndRank } from "./scoring.ts";
import * as Store from "./store.ts";

/** Every period with a step due in this region at the event's time; what the tick sends to the queue. */
export const due = (deps: Deps): AsyncGenerator<Target> => Period.due(deps);

/** When a period is published, and until when it can be objected to: a late publication shortens nobody's time. */
const publication = async (deps: Deps, agency: Agency.Agency, period: Period.Period) => {
  const today = dateAt(deps.now, agency.zone);
  const year = Number(today.slice(0, 4));
  const calendar = await Agency.calendar(deps, agency.id, [year, year + 1]);
  const policy = await Agency.policyOf(deps, agency.id, period.policy);
  const full = Period.finalisesAfter(today, policy, calendar, agency.zone);
  const publishedAt = deps.now;
  return full > period.finalisesAt ? { publishedAt, finalisesAt: full } : { publishedAt };
};

/** Marks a step as done; false when another worker did something meanwhile. */
const mark = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  step: (typeof Period.STEPS)[number],
): Promise<boolean> => {
  const set = {
    step: step.step,
    state: step.state,
    ...(step.step === "PUBLISH" ? await publication(deps, agency, period) : {}),
  };
  const action = `period.${step.step.toLowerCase()}`;
  return (await Period.change(deps.db, agency, period, set, { action, at: deps.now })) !== null;
};

/** Does what a step needs before it may be marked; SCORE marks itself, together with what it made. */
const perform = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  step: Period.Step,
  budget: Budget,
): Promise<Progress | "MARKED"> => {
  if (step === "OPEN" && period.shards === null) {
    // Another worker may have fixed the number first: the next round reads it.
    await fixShards(deps, agency, period);
    return "MARKED";
  }
  // Again at the escalation: an assignment may be recorded late, and the index may show it later still.
  if (step === "OPEN" || step === "EVALUATE" || step === "ESCALATE") return enrol(deps, agency, period, budget);
  if (step === "SCORE") return scoreAndRank(deps, agency, period, budget);
  return "DONE";
};

/**
 * Does every step of a period that is due at the event's time, in order, within the budget. Twice, or by two workers
 * at once, it has the same effect as once; killed anywhere, the next call goes on.
 */
export const advance = async (deps: Deps, target: Target, budget: Budget): Promise<Progress> => {
  const agency = await Agency.load(deps, target.agency);
  if (agency.homeRegion !== deps.region) return "DONE";
  for (;;) {
    const period = await Period.load(deps, target.agency, target.period);
    const next = period === null ? null : Period.nextStep(period);
    if (period === null || next === null || next.dueAt > deps.now) return "DONE";
    if (!budget.mayContinue()) return "MORE";
    const done = await perform(deps, agency, period, next.step.step, budget);
    if (done === "MORE" || done === "HELD") return done;
    // A lost race only means that somebody else moved the period: look again.
    if (done === "DONE") await mark(deps, agency, period, next.step);
  }
};

/** How far the scoring of a period is; null before it began. */
export const progress = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period.Period,
): Promise<ClosingProgress | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "progress.read", { agency });
  const claim = await Store.find(deps.db, { agency, period: period.id });
  return claim === null ? null : { done: claim.done, startedAt: claim.startedAt };
};
