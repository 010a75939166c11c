import * as Goal from "@kinerja/core/goal";
import type { PeriodResolvers } from "../../types.generated.ts";

export const Period: Pick<PeriodResolvers, "unitClass" | "__isTypeOf"> = {
  unitClass: ({ id }, { unitId }, { deps, actor }) => Goal.unitClass(deps, actor, id, unitId),
};
