import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const employeeCreate: NonNullable<MutationResolvers["employeeCreate"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Organization.createEmployee(deps, actor, {
    ...input,
    nip: input.nip ?? null,
    rank: input.rank ?? null,
  });
  return { employee: accepted(outcome), userErrors: userErrors(outcome, Organization.ORGANIZATION_MESSAGES, language) };
};
