import { ofHundredths } from "../../appraisal/hundredths.ts";
import type { QuarterBoundaryResolvers } from "../../types.generated.ts";

export const QuarterBoundary: QuarterBoundaryResolvers = {
  index: ({ within, byIndex }) => (byIndex ? ofHundredths(within) : null),
};
