import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const unitCreate: NonNullable<MutationResolvers["unitCreate"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Organization.createUnit(deps, actor, input);
  return { unit: accepted(outcome), userErrors: userErrors(outcome, Organization.ORGANIZATION_MESSAGES, language) };
};
