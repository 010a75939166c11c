import * as Activity from "@kinerja/core/activity";
import { connection } from "../../../connection.ts";
import { gated } from "../../../gated.ts";
import type { UnitResolvers } from "../../types.generated.ts";

export const Unit: Pick<UnitResolvers, "activityMonths" | "__isTypeOf"> = {
  activityMonths: ({ id }, { month, changedSince, first, after }, { deps, actor }) =>
    gated(async () =>
      connection(await Activity.monthsOfUnit(deps, actor, id, month, changedSince ?? null, first, after)),
    ),
};
