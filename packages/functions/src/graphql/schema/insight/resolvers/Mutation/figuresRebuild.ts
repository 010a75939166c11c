import * as Insight from "@kinerja/core/insight";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const figuresRebuild: NonNullable<MutationResolvers["figuresRebuild"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Insight.rebuildFigures(deps, actor, input);
  const rebuilt = accepted(outcome);
  return {
    period: rebuilt?.period ?? null,
    after: rebuilt?.after ?? null,
    userErrors: userErrors(outcome, {}, language),
  };
};
