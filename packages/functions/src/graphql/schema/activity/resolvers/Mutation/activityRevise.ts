import * as Activity from "@kinerja/core/activity";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";
import { contentOf } from "../../payload.ts";

export const activityRevise: NonNullable<MutationResolvers["activityRevise"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Activity.reviseActivity(deps, actor, contentOf(input));
  return { activity: accepted(outcome), userErrors: userErrors(outcome, Activity.ACTIVITY_MESSAGES, language) };
};
