import * as Closing from "@kinerja/core/closing";
import * as Insight from "@kinerja/core/insight";
import { connection } from "../../../connection.ts";
import { gated } from "../../../gated.ts";
import type { PeriodResolvers } from "../../types.generated.ts";

export const Period: Pick<PeriodResolvers, "progress" | "progressByUnit" | "closing" | "__isTypeOf"> = {
  progress: (period, { unitId }, { deps, actor, loaders }) =>
    gated<Insight.Progress | null>(() =>
      unitId == null
        ? Insight.progress(deps, actor, period)
        : Insight.progressOfUnit(deps, actor, period, unitId, loaders.directory),
    ),
  progressByUnit: (period, { unitId = null, first, after = null }, { deps, actor, loaders }) =>
    gated(async () => {
      const page = await Insight.progressByUnit(deps, actor, period, { unitId, first, after }, loaders.directory);
      return page === null ? null : connection(page);
    }),
  closing: (period, _args, { deps, actor }) =>
    gated(async () => {
      const people = await Insight.progress(deps, actor, period);
      return Closing.progress(deps, actor, period, people);
    }),
};
