import type { DistributionCheckResolvers } from "../../types.generated.ts";

export const DistributionCheck: DistributionCheckResolvers = {
  findings: ({ findings }) => [...findings],
};
