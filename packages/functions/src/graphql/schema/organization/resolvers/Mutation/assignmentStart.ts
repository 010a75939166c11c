import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const assignmentStart: NonNullable<MutationResolvers["assignmentStart"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Organization.assign(deps, actor, input);
  return { employee: accepted(outcome), userErrors: userErrors(outcome, Organization.ORGANIZATION_MESSAGES, language) };
};
