import * as Plan from "@kinerja/core/plan";
import type { Outcome } from "@kinerja/core/shared/outcome";
import type { Context } from "../../context.ts";
import { userErrors } from "../../user-errors.ts";
import type { PlanUserErrorCode } from "../types.generated.ts";

/**
 * What every mutation of plans answers. The plan is read again, strongly consistent, so that it shows whose move it is
 * now; whatever somebody else changed in between shows with its version.
 */
export const planPayload = async (
  { deps, actor, language }: Context,
  outcome: Outcome<Plan.Plan, PlanUserErrorCode>,
) => ({
  plan: outcome.ok ? await Plan.find(deps, actor, outcome.value.id) : null,
  userErrors: userErrors(outcome, Plan.PLAN_MESSAGES, language),
});
