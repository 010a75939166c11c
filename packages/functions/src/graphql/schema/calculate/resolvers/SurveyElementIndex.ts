import { fixed } from "@kinerja/core/shared/decimal";
import type { SurveyElementIndexResolvers } from "../../types.generated.ts";

export const SurveyElementIndex: SurveyElementIndexResolvers = {
  mean: ({ mean }) => (mean === null ? null : fixed(mean, 3)),
  converted: ({ converted }) => (converted === null ? null : fixed(converted)),
};
