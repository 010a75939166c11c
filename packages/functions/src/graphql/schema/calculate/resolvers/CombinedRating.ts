import { fixed } from "@kinerja/core/shared/decimal";
import type { CombinedRatingResolvers } from "../../types.generated.ts";

export const CombinedRating: CombinedRatingResolvers = {
  value: ({ value }) => fixed(value),
  effectiveWeights: ({ effectiveWeights }) => [...effectiveWeights],
};
