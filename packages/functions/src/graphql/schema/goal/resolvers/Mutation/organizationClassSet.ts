import * as Goal from "@kinerja/core/goal";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const organizationClassSet: NonNullable<MutationResolvers["organizationClassSet"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Goal.setUnitClass(deps, actor, input);
  return { unitClass: accepted(outcome), userErrors: userErrors(outcome, Goal.GOAL_MESSAGES, language) };
};
