import * as Activity from "@kinerja/core/activity";
import { connection } from "../../../connection.ts";
import { gated } from "../../../gated.ts";
import type { EmployeeResolvers } from "../../types.generated.ts";

export const Employee: Pick<EmployeeResolvers, "activities" | "workReport" | "__isTypeOf"> = {
  activities: (employee, { month, first, after }, { deps, actor, loaders }) =>
    gated(async () =>
      connection(await Activity.activitiesOf(deps, actor, employee, month, first, after, loaders.directory)),
    ),
  workReport: (employee, { month }, { deps, actor, loaders }) =>
    gated(() => Activity.reportOf(deps, actor, employee, month, loaders.directory)),
};
