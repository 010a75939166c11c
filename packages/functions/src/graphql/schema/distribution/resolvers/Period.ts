import * as Appraisal from "@kinerja/core/appraisal";
import type { PeriodResolvers } from "../../types.generated.ts";

export const Period: Pick<PeriodResolvers, "distributionAdvice" | "__isTypeOf"> = {
  distributionAdvice: (period, { unitId }, { deps, actor, loaders }) =>
    Appraisal.distributionAdvice(deps, actor, period, unitId, loaders),
};
