import { appraisalId } from "@kinerja/core/appraisal";
import type { NotComparableEmployeeResolvers } from "../../types.generated.ts";

export const NotComparableEmployee: NotComparableEmployeeResolvers = {
  employee: ({ employee }, _args, { loaders }) => loaders.employee(employee),
  result: (row, _args, { loaders }) => loaders.result(appraisalId(row)),
};
