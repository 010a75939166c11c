import type { ActivityResolvers } from "../../types.generated.ts";

export const Activity: ActivityResolvers = {
  employee: ({ employee }, _args, { loaders }) => loaders.employee(employee),
  resultId: ({ result }) => result,
  decidedBy: ({ decidedBy }, _args, { loaders }) => (decidedBy === null ? null : loaders.employee(decidedBy)),
};
