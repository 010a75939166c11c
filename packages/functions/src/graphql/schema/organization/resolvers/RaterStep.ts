import type { RaterStepResolvers } from "../../types.generated.ts";

export const RaterStep: RaterStepResolvers = {
  unit: ({ unit }, _args, { loaders }) => (unit === null ? null : loaders.unit(unit)),
};
