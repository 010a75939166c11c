import type { PolicyResolvers } from "../../types.generated.ts";

export const Policy: PolicyResolvers = {
  document: (policy) => policy,
};
