import * as Insight from "@kinerja/core/insight";
import type { PeriodProgressResolvers } from "../../types.generated.ts";

export const PeriodProgress: PeriodProgressResolvers = {
  byClass: async ({ cells, policy }, _args, { loaders }) =>
    cells === null ? null : [...Insight.byPredicate(cells, await loaders.policy(policy))],
};
