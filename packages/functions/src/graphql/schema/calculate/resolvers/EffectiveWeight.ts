import { fixed } from "@kinerja/core/shared/decimal";
import type { EffectiveWeightResolvers } from "../../types.generated.ts";

export const EffectiveWeight: EffectiveWeightResolvers = {
  weightPercent: ({ weightPercent }) => fixed(weightPercent),
};
