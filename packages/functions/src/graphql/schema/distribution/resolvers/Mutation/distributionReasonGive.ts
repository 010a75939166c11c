import * as Appraisal from "@kinerja/core/appraisal";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const distributionReasonGive: NonNullable<MutationResolvers["distributionReasonGive"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Appraisal.giveDistributionReason(deps, actor, input);
  return {
    advice: accepted(outcome),
    userErrors: userErrors(outcome, Appraisal.DISTRIBUTION_REASON_MESSAGES, language),
  };
};
