import { fixed } from "@kinerja/core/shared/decimal";
import type { IndicatorAchievementResolvers } from "../../types.generated.ts";

export const IndicatorAchievement: IndicatorAchievementResolvers = {
  percent: ({ percent }) => fixed(percent),
  value: ({ value }) => fixed(value),
};
