import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { type Deps, transact } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { addMilliseconds } from "../shared/time.ts";
import type { Target } from "./model.ts";

/** How long a period is left alone whose step fails again and again; meanwhile somebody looks after it. */
const POSTPONED_MILLISECONDS = 6 * 60 * 60 * 1000;

/** Corrections put off together: with the period and its entry as many as a transaction holds; the tick sees to others. */
const MOST_TOGETHER = 98;

/**
 * Puts off what fails again and again in a period: the tick passes it over for six hours, and until something is done
 * the period says since when it stalls. Only its place in the due index moves, no date of the law; whoever advances it
 * meanwhile goes on as ever. False, with nothing changed, when nothing is due any more or somebody moved the period.
 */
export const postpone = async (deps: Deps, target: Target): Promise<boolean> => {
  const [agency, period] = await Promise.all([
    Agency.load(deps, target.agency),
    Period.load(deps, target.agency, target.period),
  ]);
  if (period === null || agency.homeRegion !== deps.region) return false;
  const next = Period.nextStep(period);
  const waiting = await Appraisal.pendingCorrections(deps.db, agency.id, period.id, MOST_TOGETHER);
  if ((next === null || next.dueAt > deps.now) && waiting.length === 0) return false;
  const postponedTo = addMilliseconds(deps.now, POSTPONED_MILLISECONDS);
  const set = { stalledAt: period.stalledAt ?? deps.now };
  const change = { action: "period.postpone", at: deps.now, postponedTo };
  const due = Period.dueEntry(agency.homeRegion, period.id, postponedTo);
  const { writes } = Period.changeWrites(agency, period, set, change);
  const failed = await transact(deps.db, [
    ...writes,
    ...waiting.map((correction) => Appraisal.postponeCorrection(correction, due)),
  ]);
  return failed.length === 0;
};
