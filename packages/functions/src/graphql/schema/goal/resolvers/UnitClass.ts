import type { UnitClassResolvers } from "../../types.generated.ts";

export const UnitClass: UnitClassResolvers = {
  period: ({ period }, _args, { loaders }) => loaders.period(period),
  unit: ({ unit }, _args, { loaders }) => loaders.unit(unit),
  setBy: ({ setBy }, _args, { loaders }) => loaders.employee(setBy),
};
