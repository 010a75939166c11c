import * as Appraisal from "@kinerja/core/appraisal";
import type { EmployeeResolvers } from "../../types.generated.ts";

export const Employee: Pick<EmployeeResolvers, "appraisal" | "result" | "__isTypeOf"> = {
  appraisal: async (employee, { periodId }, { deps, actor, loaders }) => {
    const period = await loaders.period(periodId);
    return period === null ? null : Appraisal.ofEmployee(deps, actor, employee, period, loaders);
  },
  result: async (employee, { periodId }, { deps, actor, loaders }) => {
    const period = await loaders.period(periodId);
    return period === null ? null : Appraisal.resultOf(deps, actor, employee, period, loaders);
  },
};
