import type { AssignmentResolvers } from "../../types.generated.ts";

export const Assignment: AssignmentResolvers = {
  position: ({ position }, _args, { loaders }) => loaders.position(position),
  unit: ({ unit }, _args, { loaders }) => loaders.unit(unit),
};
