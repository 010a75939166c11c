import { ACTOR_MESSAGES } from "@kinerja/core/actor";
import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const identityInvite: NonNullable<MutationResolvers["identityInvite"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Organization.inviteEmployee(deps, actor, input);
  return { ...accepted(outcome), userErrors: userErrors(outcome, ACTOR_MESSAGES, language) };
};
