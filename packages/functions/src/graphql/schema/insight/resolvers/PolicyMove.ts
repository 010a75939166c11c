import * as Insight from "@kinerja/core/insight";
import type { PolicyMoveResolvers } from "../../types.generated.ts";

export const PolicyMove: PolicyMoveResolvers = {
  employee: ({ employee }, _args, { loaders }) => loaders.employee(employee),
  why: ({ simulation, ...move }, _args, { language }) =>
    Insight.reasonsOf(simulation, move).map((text) => text[language]),
};
