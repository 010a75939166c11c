import type { RaterResolutionResolvers } from "../../types.generated.ts";

export const RaterResolution: RaterResolutionResolvers = {
  rater: ({ rater }, _args, { loaders }) => (rater === null ? null : loaders.employee(rater)),
  unit: ({ unit }, _args, { loaders }) => (unit === null ? null : loaders.unit(unit)),
  steps: ({ steps }) => [...steps],
};
