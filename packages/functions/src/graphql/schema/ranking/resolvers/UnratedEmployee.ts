import type { UnratedEmployeeResolvers } from "../../types.generated.ts";

export const UnratedEmployee: UnratedEmployeeResolvers = {
  employee: ({ employee }, _args, { loaders }) => loaders.employee(employee),
};
