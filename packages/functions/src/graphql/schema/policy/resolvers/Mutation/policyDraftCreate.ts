import * as Agency from "@kinerja/core/agency";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const policyDraftCreate: NonNullable<MutationResolvers["policyDraftCreate"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Agency.draftPolicy(deps, actor, input);
  return { policyVersion: accepted(outcome), userErrors: userErrors(outcome, Agency.POLICY_MESSAGES, language) };
};
