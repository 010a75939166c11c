import type { PendingCorrectionResolvers } from "../../types.generated.ts";

export const PendingCorrection: PendingCorrectionResolvers = {
  givenBy: ({ by }, _args, { loaders }) => loaders.employee(by),
  givenAt: ({ at }) => at,
};
