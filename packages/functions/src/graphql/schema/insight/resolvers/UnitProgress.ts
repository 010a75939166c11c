import type { UnitProgressResolvers } from "../../types.generated.ts";

export const UnitProgress: UnitProgressResolvers = {
  unit: ({ unit }, _args, { loaders }) => loaders.unit(unit),
};
