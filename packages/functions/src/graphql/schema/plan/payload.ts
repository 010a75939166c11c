import type { Directory } from "@kinerja/core/organization";
import * as Plan from "@kinerja/core/plan";
import type { Outcome } from "@kinerja/core/shared/outcome";
import type { Context } from "../../context.ts";
import { createDirectory } from "../../loaders.ts";
import { userErrors } from "../../user-errors.ts";
import type { PlanUserErrorCode } from "../types.generated.ts";

/**
 * What a mutation of plans answers. The plan is read again, strongly consistent, to show whose move it is now; what
 * somebody else changed in between shows with its version. Change and view share a directory of their own, not the
 * request's: an earlier mutation of the same request may have changed who rates whom.
 */
export const planPayload = async (
  { deps, actor, language }: Context,
  change: (directory: Directory) => Promise<Outcome<Plan.Plan, PlanUserErrorCode>>,
) => {
  const directory = createDirectory(deps, actor, { consistent: true });
  const outcome = await change(directory);
  return {
    plan: outcome.ok ? await Plan.find(deps, actor, outcome.value.id, directory) : null,
    userErrors: userErrors(outcome, Plan.PLAN_MESSAGES, language),
  };
};
