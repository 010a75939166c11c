import * as Actor from "@kinerja/core/actor";
import { userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";
import { become } from "../../become.ts";

export const identityClaim: NonNullable<MutationResolvers["identityClaim"]> = async (_parent, { input }, context) => {
  const outcome = await Actor.claim(context.deps, context.token, input.code);
  return {
    viewer: outcome.ok ? await become(context) : null,
    userErrors: userErrors(outcome, Actor.ACTOR_MESSAGES, context.language),
  };
};
