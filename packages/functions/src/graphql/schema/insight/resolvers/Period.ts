import * as Closing from "@kinerja/core/closing";
import * as Insight from "@kinerja/core/insight";
import { gated } from "../../../gated.ts";
import type { PeriodResolvers } from "../../types.generated.ts";

export const Period: Pick<PeriodResolvers, "progress" | "closing" | "__isTypeOf"> = {
  progress: (period, _args, { deps, actor }) => gated(() => Insight.progress(deps, actor, period)),
  closing: (period, _args, { deps, actor }) =>
    gated(async () => {
      const [scoring, people] = await Promise.all([
        Closing.progress(deps, actor, period),
        Insight.progress(deps, actor, period),
      ]);
      // A run counts what it has done; of how many, the roll knows, which nothing changes any more by then.
      return scoring === null ? null : { ...scoring, total: people.enrolled };
    }),
};
