import { ofHundredths } from "../../appraisal/hundredths.ts";
import type { SimulatedStandingResolvers } from "../../types.generated.ts";

export const SimulatedStanding: SimulatedStandingResolvers = {
  index: ({ index }) => (index === null ? null : ofHundredths(index)),
};
