import * as Agency from "../agency/index.ts";
import { type Deps, transact } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { dateAt } from "../shared/time.ts";
import { correct } from "./correction.ts";
import { enrol } from "./enrolment.ts";
import type { Budget, Progress, Stopped, Target } from "./model.ts";
import { createNext } from "./next.ts";
import { noticesOf, remind } from "./reminders.ts";
import { scoreAndRank } from "./scoring.ts";
import { sweep } from "./sweep.ts";

/** Every period with something due in this region at the event's time; what the tick sends to the queue. */
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

/** What a step needs before it may be marked is there: the period as it was then, and what the mark records of it. */
type Performed = { readonly period: Period.Period; readonly enrolled?: number };

/** Marks a step as done, with the news of it; of no effect when another worker did something meanwhile. */
const mark = async (
  deps: Deps,
  agency: Agency.Agency,
  { period, ...found }: Performed,
  { step, state }: (typeof Period.STEPS)[number],
): Promise<void> => {
  const published = step === "PUBLISH" ? await publication(deps, agency, period) : {};
  const set = { step, state, stalledAt: null, ...found, ...published };
  const change = { action: `period.${step.toLowerCase()}`, at: deps.now };
  const { writes, after } = Period.changeWrites(agency, period, set, change);
  const failed = await transact(deps.db, [...writes, ...noticesOf(agency, after, step, deps.now)]);
  // Only the period's own condition can fail for good reason; anything else would be tried for ever.
  if (failed.length > 0 && !failed.includes(0))
    throw new InvariantError(`Step ${step} of ${period.id} cannot be told.`);
};

/**
 * Does what a step needs before it may be marked. MARKED: it marked itself, or somebody moved the period meanwhile, and
 * what comes next is to be seen from the period.
 */
const perform = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  step: Period.Step,
  budget: Budget,
): Promise<Stopped | "MARKED" | Performed> => {
  switch (step) {
    case "OPEN":
    case "EVALUATE":
      return enrol(deps, agency, period, budget);
    case "CREATE_NEXT":
      await createNext(deps, agency, period);
      return { period };
    case "REMIND_RATERS":
    case "REMIND_SUPERIORS": {
      const told = await remind(deps, agency, period, step, budget);
      return told === "DONE" ? { period } : told;
    }
    case "ESCALATE": {
      // Once more, for an assignment may be recorded late, and the index may show it later still.
      const enrolled = await enrol(deps, agency, period, budget);
      if (typeof enrolled === "string") return enrolled;
      const told = await remind(deps, agency, enrolled.period, step, budget);
      return told === "DONE" ? enrolled : told;
    }
    case "SCORE":
      return scoreAndRank(deps, agency, period, budget);
    case "FINALISE":
      return sweep(deps, agency, period, budget);
    default:
      return { period };
  }
};

/**
 * Does everything of a period that is due at the event's time, in order, within the budget: corrections of what is
 * published first, then its steps. Twice, or by two workers at once, it has the same effect as once; killed anywhere,
 * the next call goes on. A step that was postponed is due all the same: only the tick passes it over.
 *
 * OPEN fixes the shards and puts everybody on the roll, EVALUATE and ESCALATE whoever joined since; CREATE_NEXT creates
 * the next year; REMIND_RATERS, ESCALATE and REMIND_SUPERIORS tell whoever may rate then whom they have not rated; CLOSE
 * only ends ratings; SCORE makes results and rankings; PUBLISH points readers to them; FINALISE removes what lost workers
 * left and ends corrections. The mark of each tells everybody what it means to them.
 */
export const advance = async (deps: Deps, target: Target, budget: Budget): Promise<Progress> => {
  const agency = await Agency.load(deps, target.agency);
  if (agency.homeRegion !== deps.region) return "DONE";
  for (;;) {
    const period = await Period.load(deps, target.agency, target.period);
    if (period === null) return "DONE";
    const corrected = await correct(deps, agency, period, budget);
    if (corrected === "MARKED") continue;
    if (corrected !== "DONE") return corrected;
    const next = Period.nextStep(period);
    if (next === null || next.dueAt > deps.now) return "DONE";
    if (!budget.mayContinue()) return "MORE";
    const performed = await perform(deps, agency, period, next.step.step, budget);
    if (performed === "MORE" || performed === "HELD") return performed;
    // A lost race only means that somebody else moved the period: look again.
    if (performed !== "MARKED") await mark(deps, agency, performed, next.step);
  }
};
