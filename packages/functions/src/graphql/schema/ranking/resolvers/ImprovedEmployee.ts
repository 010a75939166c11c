import { appraisalId } from "@kinerja/core/appraisal";
import type { ImprovedEmployeeResolvers } from "../../types.generated.ts";

export const ImprovedEmployee: ImprovedEmployeeResolvers = {
  rise: ({ rankKey }) => rankKey,
  employee: ({ employee }, _args, { loaders }) => loaders.employee(employee),
  result: (row, _args, { loaders }) => loaders.result(appraisalId(row)),
};
