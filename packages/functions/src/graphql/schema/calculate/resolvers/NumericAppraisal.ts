import { fixed } from "@kinerja/core/shared/decimal";
import type { NumericAppraisalResolvers } from "../../types.generated.ts";

export const NumericAppraisal: NumericAppraisalResolvers = {
  value: ({ value }) => fixed(value),
};
