import type { RecomputationResolvers } from "../../types.generated.ts";

export const Recomputation: RecomputationResolvers = {
  storedDigest: ({ stored }) => stored.digest,
  recomputedDigest: ({ recomputed }) => recomputed.digest,
  result: ({ recomputed }) => recomputed,
};
