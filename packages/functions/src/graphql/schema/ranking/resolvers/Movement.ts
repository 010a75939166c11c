import type { MovementResolvers } from "../../types.generated.ts";

export const Movement: MovementResolvers = {
  previousPeriod: ({ previous }, _args, { loaders }) => loaders.period(previous),
};
