import * as Actor from "../actor/index.ts";
import type { Deps } from "../dynamo/index.ts";
import type * as Period from "../period/index.ts";
import type { Claim, ClosingProgress, Phase } from "./model.ts";
import * as Store from "./store.ts";

/** The phase a period is in at its last step done; null before it ended. */
const phaseOf = ({ step }: Pick<Period.Period, "step">, claim: Claim | null): Phase | null => {
  switch (step) {
    case "EVALUATE":
    case "REMIND_RATERS":
      return "EVALUATION";
    case "ESCALATE":
    case "REMIND_SUPERIORS":
      return "ESCALATION";
    case "CLOSE":
      return claim === null || claim.shardFences.includes(0) ? "SCORING" : "RANKING";
    case "SCORE":
      return "RANKING";
    case "PUBLISH":
      return "OBJECTION";
    case "FINALISE":
      return "FINAL";
    default:
      return null;
  }
};

const secondsUntil = (deps: Deps, at: string): number =>
  Math.max(0, Math.ceil((Date.parse(at) - Date.parse(deps.now)) / 1000));

/** Seconds the rest takes at the speed of the part done; null before anything is done. */
const restOf = ({ beganAt, checkedAt, done }: Claim, total: number): number | null =>
  done === 0 ? null : Math.max(0, Math.ceil(((checkedAt - beganAt) * (total - done)) / done / 1000));

type People = { readonly rated: number; readonly total: number };
type Stretch = Pick<ClosingProgress, "done" | "startedAt" | "etaSeconds">;

/** How far a phase has come, and how long it may last. */
const stretchOf = (deps: Deps, period: Period.Period, phase: Phase, claim: Claim | null, people: People): Stretch => {
  const { rated, total } = people;
  switch (phase) {
    case "EVALUATION":
      return { done: rated, startedAt: period.endsAt, etaSeconds: secondsUntil(deps, period.evaluationClosesAt) };
    case "ESCALATION":
      return {
        done: rated,
        startedAt: period.evaluationClosesAt,
        etaSeconds: secondsUntil(deps, period.escalationClosesAt),
      };
    case "SCORING":
    case "RANKING": {
      const startedAt = claim?.startedAt ?? period.scoringStartsAt;
      const done = claim?.done ?? 0;
      // Ranking takes seconds, and how many nothing tells; once it is done, publication has its instant.
      if (period.step === "SCORE") return { done, startedAt, etaSeconds: secondsUntil(deps, period.publishesAt) };
      return { done, startedAt, etaSeconds: claim === null || phase === "RANKING" ? null : restOf(claim, total) };
    }
    case "OBJECTION": {
      const startedAt = period.publishedAt ?? period.publishesAt;
      return { done: total, startedAt, etaSeconds: secondsUntil(deps, period.finalisesAt) };
    }
    case "FINAL":
      return { done: total, startedAt: period.finalisesAt, etaSeconds: 0 };
  }
};

/**
 * How far a period's closing is; null before the period ended. `rated` and `enrolled` are its live counts. For personnel
 * officers and auditors.
 */
export const progress = async (
  deps: Deps,
  actor: Actor.Actor | null,
  period: Period.Period,
  { rated, enrolled }: { readonly rated: number; readonly enrolled: number },
): Promise<ClosingProgress | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "progress.read", { agency });
  const claim = await Store.find(deps.db, { agency, period: period.id });
  const phase = phaseOf(period, claim);
  if (phase === null) return null;
  const total = period.enrolled ?? enrolled;
  return { phase, total, stalledAt: period.stalledAt, ...stretchOf(deps, period, phase, claim, { rated, total }) };
};
