import * as Agency from "@kinerja/core/agency";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const policyActivate: NonNullable<MutationResolvers["policyActivate"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Agency.activatePolicy(deps, actor, input);
  const done = accepted(outcome);
  return {
    policyVersion: done?.policy ?? null,
    agency: done?.agency ?? null,
    userErrors: userErrors(outcome, Agency.POLICY_MESSAGES, language),
  };
};
