import type { ResultResolvers } from "../../types.generated.ts";
import { ofHundredths } from "../hundredths.ts";

export const Result: ResultResolvers = {
  employee: ({ employee }, _args, { loaders }) => loaders.employee(employee),
  index: ({ index }) => (index === null ? null : ofHundredths(index)),
  ratedPercent: ({ ratedShare }) => (ratedShare === null ? null : ofHundredths(ratedShare)),
  servedPercent: ({ servedShare }) => ofHundredths(servedShare),
  ratedBy: ({ ratedBy }, _args, { loaders }) => (ratedBy === null ? null : loaders.employee(ratedBy)),
  policy: ({ policy }, _args, { loaders }) => loaders.policy(policy),
};
