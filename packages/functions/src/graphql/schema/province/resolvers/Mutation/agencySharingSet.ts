import * as Agency from "@kinerja/core/agency";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const agencySharingSet: NonNullable<MutationResolvers["agencySharingSet"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Agency.setSharing(deps, actor, input);
  return { agency: accepted(outcome), userErrors: userErrors(outcome, Agency.SHARING_MESSAGES, language) };
};
