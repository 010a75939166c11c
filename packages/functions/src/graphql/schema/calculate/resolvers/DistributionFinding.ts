import { DISTRIBUTION_MESSAGES } from "@kinerja/core/appraisal";
import { fill } from "../../../user-errors.ts";
import type { DistributionFindingResolvers } from "../../types.generated.ts";

export const DistributionFinding: DistributionFindingResolvers = {
  rule: ({ rule, predicates }) => `${rule}_${predicates.join("_OR_")}`,
  message: ({ rule, predicates, limit, actual }, _args, { language }) =>
    fill(DISTRIBUTION_MESSAGES[rule][language], {
      code: rule,
      params: { predicate: predicates.join(" + "), limit, actual },
    }),
};
