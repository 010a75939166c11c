import type { PositionResolvers } from "../../types.generated.ts";

export const Position: PositionResolvers = {
  unit: ({ unit }, _args, { loaders }) => loaders.unit(unit),
};
