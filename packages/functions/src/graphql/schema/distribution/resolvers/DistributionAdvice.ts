import type { DistributionAdviceResolvers } from "../../types.generated.ts";
import { countsOf } from "../counts.ts";

export const DistributionAdvice: DistributionAdviceResolvers = {
  counts: ({ counts }) => countsOf(counts),
};
