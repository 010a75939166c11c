import { policyOf } from "@kinerja/core/agency";
import type { ResultResolvers } from "../../types.generated.ts";

export const Result: ResultResolvers = {
  employee: ({ employee }, _args, { loaders }) => loaders.employee(employee),
  ratedBy: ({ ratedBy }, _args, { loaders }) => (ratedBy === null ? null : loaders.employee(ratedBy)),
  policy: ({ policy }) => policyOf(policy),
};
