import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const leaveRecord: NonNullable<MutationResolvers["leaveRecord"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Organization.recordLeave(deps, actor, input);
  return { leave: accepted(outcome), userErrors: userErrors(outcome, Organization.ORGANIZATION_MESSAGES, language) };
};
