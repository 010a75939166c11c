import type { DistributionReasonResolvers } from "../../types.generated.ts";
import { countsOf } from "../counts.ts";

export const DistributionReason: DistributionReasonResolvers = {
  givenBy: ({ by }, _args, { loaders }) => loaders.employee(by),
  givenAt: ({ at }) => at,
  counts: ({ counts }) => (counts === null ? null : countsOf(counts)),
  findings: ({ findings }) => (findings === null ? null : [...findings]),
};
