import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const employeeErase: NonNullable<MutationResolvers["employeeErase"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Organization.eraseIdentity(deps, actor, input);
  return { employee: accepted(outcome), userErrors: userErrors(outcome, Organization.ORGANIZATION_MESSAGES, language) };
};
