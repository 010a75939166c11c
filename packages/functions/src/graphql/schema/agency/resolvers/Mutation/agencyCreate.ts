import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const agencyCreate: NonNullable<MutationResolvers["agencyCreate"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const { firstOfficer } = input;
  const outcome = await Organization.found(deps, actor, {
    ...input,
    firstOfficer: { ...firstOfficer, rank: firstOfficer.rank ?? null },
  });
  return { ...accepted(outcome), userErrors: userErrors(outcome, Organization.ORGANIZATION_MESSAGES, language) };
};
