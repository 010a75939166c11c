import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const positionCreate: NonNullable<MutationResolvers["positionCreate"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Organization.createPosition(deps, actor, input);
  return { position: accepted(outcome), userErrors: userErrors(outcome, Organization.ORGANIZATION_MESSAGES, language) };
};
