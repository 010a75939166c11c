import { BEHAVIOURS } from "../shared/classes.ts";
import type { UserError } from "../shared/outcome.ts";
import {
  PLAN_TRANSITIONS,
  type Plan,
  type PlanAction,
  type PlanCode,
  type PlanContent,
  type PlanState,
  type PlanView,
} from "./model.ts";

/** The state an action leads to, or null when the state does not allow it. */
export const next = (state: PlanState, action: PlanAction): PlanState | null => {
  const moves: Partial<Record<PlanAction, PlanState>> = PLAN_TRANSITIONS[state];
  return moves[action] ?? null;
};

/** The actions a state allows, whoever acts. */
export const actionsOf = (state: PlanState): readonly PlanAction[] =>
  Object.keys(PLAN_TRANSITIONS[state]) as PlanAction[];

/** The state as shown: a submitted plan waits while its rater's own plan is not approved (annex II: top down). */
export const viewOf = (plan: Pick<Plan, "state">, parentApproved: boolean): PlanView =>
  plan.state === "SUBMITTED" && !parentApproved ? "WAITING_FOR_PARENT" : plan.state;

/** Every behaviour, in the official order, with the leader's special expectations on it, often none (art. 10(4)). */
export const expectationsOf = (content: PlanContent): PlanContent["expectations"] =>
  BEHAVIOURS.map((behaviour) => ({
    behaviour,
    expectations: content.expectations.find((one) => one.behaviour === behaviour)?.expectations ?? [],
  }));

/** What can be wrong in any draft: names used twice. */
export const draftProblems = (content: PlanContent): readonly UserError<PlanCode>[] => {
  const twice = <T>(values: readonly T[]): readonly (readonly [T, number])[] =>
    values.flatMap((value, i) => (values.indexOf(value) < i ? [[value, i] as const] : []));
  return [
    ...twice(content.results.map((result) => result.id)).map(
      ([result, i]): UserError<PlanCode> => ({
        code: "RESULT_TWICE",
        path: ["content", "results", String(i), "id"],
        params: { result },
      }),
    ),
    ...twice(content.expectations.map((expectation) => expectation.behaviour)).map(
      ([behaviour, i]): UserError<PlanCode> => ({
        code: "BEHAVIOUR_TWICE",
        path: ["content", "expectations", String(i), "behaviour"],
        params: { behaviour },
      }),
    ),
  ];
};

/**
 * What a plan still lacks before it can be submitted: a main result, an indicator on each result, and in the
 * quantitative approach aspect and target on each indicator (PermenPANRB 6/2022, art. 9 and annex II).
 */
export const submissionProblems = (content: PlanContent): readonly UserError<PlanCode>[] => {
  const problems: UserError<PlanCode>[] = [];
  if (!content.results.some((result) => result.kind === "UTAMA"))
    problems.push({ code: "NO_MAIN_RESULT", path: ["content", "results"], params: {} });
  for (const [i, result] of content.results.entries()) {
    const path = ["content", "results", String(i), "indicators"];
    if (result.indicators.length === 0)
      problems.push({ code: "RESULT_WITHOUT_INDICATOR", path, params: { result: result.id } });
    else if (
      content.approach === "QUANTITATIVE" &&
      result.indicators.some((indicator) => indicator.aspect === null || indicator.target === null)
    )
      problems.push({ code: "TARGET_MISSING", path, params: { result: result.id } });
  }
  return problems;
};
