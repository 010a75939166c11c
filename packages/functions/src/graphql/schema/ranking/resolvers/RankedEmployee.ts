import { predicateOfKey } from "@kinerja/core/appraisal";
import type { RankedEmployeeResolvers } from "../../types.generated.ts";

export const RankedEmployee: RankedEmployeeResolvers = {
  predicate: ({ rankKey }) => predicateOfKey(rankKey),
  employee: ({ employee }, _args, { loaders }) => loaders.employee(employee),
  movement: ({ period, ...row }, _args, { loaders }) => loaders.movement(period, row),
};
