import type { TalentBoxResolvers } from "../../types.generated.ts";

export const TalentBox: TalentBoxResolvers = {
  actions: ({ actions }) => [...actions],
};
