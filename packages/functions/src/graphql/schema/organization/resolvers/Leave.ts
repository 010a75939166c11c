import type { LeaveResolvers } from "../../types.generated.ts";

export const Leave: LeaveResolvers = {
  recordedBy: ({ recordedBy }, _args, { loaders }) => (recordedBy === null ? null : loaders.employee(recordedBy)),
};
