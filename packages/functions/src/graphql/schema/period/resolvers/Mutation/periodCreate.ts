import * as Period from "@kinerja/core/period";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const periodCreate: NonNullable<MutationResolvers["periodCreate"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Period.create(deps, actor, input);
  return { period: accepted(outcome), userErrors: userErrors(outcome, {}, language) };
};
