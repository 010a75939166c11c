import * as Plan from "@kinerja/core/plan";
import type { EmployeeResolvers } from "../../types.generated.ts";

export const Employee: Pick<EmployeeResolvers, "plan" | "__isTypeOf"> = {
  plan: async (employee, { periodId }, { deps, actor, loaders }) => {
    const period = await loaders.period(periodId);
    return period === null ? null : Plan.ofEmployee(deps, actor, employee, period, loaders);
  },
};
