import { ACTOR_MESSAGES } from "@kinerja/core/actor";
import * as Organization from "@kinerja/core/organization";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const grantGive: NonNullable<MutationResolvers["grantGive"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Organization.giveGrant(deps, actor, input);
  return { employee: accepted(outcome), userErrors: userErrors(outcome, ACTOR_MESSAGES, language) };
};
